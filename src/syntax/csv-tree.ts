// CSV as the tree of a document with tables, so that a sheet is read as any other table is.
import type { Root, RootContent, Table, TableCell, TableRow, Text } from 'mdast';
import { createLocator, type Locator } from '../source/source.ts';
import type { CsvField, CsvRow, CsvTable } from './csv.ts';

const isFilled = ({ text }: CsvField): boolean => text.trim() !== '';
const isEmpty = (row: CsvRow): boolean => !row.fields.some(isFilled);
const key = (field: CsvField | undefined): string => (field?.text ?? '').trim().toLowerCase();

/** A row that says one thing, in its first field: a title above a table. */
const isTitle = ({ fields }: CsvRow): boolean => {
  const [first, ...others] = fields;
  return first !== undefined && isFilled(first) && !others.some(isFilled);
};

/** What is said below a table, and is no name of a row: `(a) with two people`, `x = installed`, a sentence. */
const REMARK = /^\s*(?:\(\S{1,3}\)|\[\S{1,3}\]|[*†‡§¹²³⁴-⁹]|\S{1,12}\s*[=:]\s)|[.。]\s*$/u;
/** From how many characters on a text is no name. */
const LONG = 80;

const isRemarkText = (text: string): boolean => text.length >= LONG || REMARK.test(text);

/** Where the remarks below a table begin: the last rows, if all say one thing that is a remark. */
function remarksFrom(rows: readonly CsvRow[]): number {
  const isRemark = (row: CsvRow): boolean => isTitle(row) && isRemarkText(row.fields[0]?.text ?? '');
  return rows.findLastIndex((row) => !isEmpty(row) && !isRemark(row)) + 1;
}

/** The rows of one table: titles above it, its header, its body. */
export interface CsvBlock {
  readonly titles: readonly CsvRow[];
  readonly rows: readonly CsvRow[];
}

/** Splits rows where, after an empty row, the first table's header begins again; other empty rows are the table's. */
function blocksOf(rows: readonly CsvRow[]): readonly CsvBlock[] {
  const blocks: CsvBlock[] = [];
  let at = 0;
  while (at < rows.length) {
    const first = rows[at];
    if (first !== undefined && isEmpty(first)) {
      at += 1;
      continue;
    }
    const from = at;
    let header = from;
    while (header < rows.length - 1 && isTitleAt(rows, header)) header += 1;
    const end = endOf(rows, header);
    blocks.push({ titles: rows.slice(from, header), rows: trimEnd(rows.slice(header, end)) });
    at = end;
  }
  return blocks;
}

const isTitleAt = (rows: readonly CsvRow[], index: number): boolean => {
  const row = rows[index];
  return row !== undefined && (isTitle(row) || isEmpty(row));
};

/** Where the next table begins whose header's first field is that of the header at hand. */
function endOf(rows: readonly CsvRow[], header: number): number {
  const name = key(rows[header]?.fields[0]);
  let gap = -1;
  for (let index = header + 1; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined) break;
    if (isEmpty(row)) gap = gap < 0 ? index : gap;
    else if (gap >= 0 && key(row.fields[0]) === name && row.fields.filter(isFilled).length > 1) return gap;
    else if (!isTitle(row)) gap = -1;
  }
  return rows.length;
}

function trimEnd(rows: readonly CsvRow[]): readonly CsvRow[] {
  const last = rows.findLastIndex((row) => !isEmpty(row));
  return rows.slice(0, last + 1);
}

class TreeBuilder {
  readonly #locator: Locator;

  constructor(text: string) {
    this.#locator = createLocator(text);
  }

  #text({ text, start, end }: CsvField, position = this.#locator.range(start, end)): Text[] {
    return text.trim() === '' ? [] : [{ type: 'text', value: text, position }];
  }

  #cell(field: CsvField): TableCell {
    const position = this.#locator.range(field.start, field.end);
    return { type: 'tableCell', children: this.#text(field, position), position };
  }

  #row(row: CsvRow, skipped: number): TableRow {
    const fields = row.fields.filter((_, index) => index !== skipped);
    return {
      type: 'tableRow',
      children: fields.map((field) => this.#cell(field)),
      position: this.#locator.range(row.start, row.end),
    };
  }

  /** The row above the features of a group, made of the field that names it. */
  #groupRow(field: CsvField): TableRow {
    const position = this.#locator.range(field.start, field.end);
    const children = this.#text(field, position);
    const cell: TableCell = {
      type: 'tableCell',
      children: children.length > 0 ? [{ type: 'strong', children, position }] : [],
      position,
    };
    return { type: 'tableRow', children: [cell], position };
  }

  /** What a row says that says one thing. */
  #said({ fields: [field], start, end }: CsvRow) {
    return field === undefined || !isFilled(field)
      ? []
      : [{ children: this.#text(field), position: this.#locator.range(start, end) }];
  }

  /** A column of groups becomes rows above their features, as documents write them. */
  #table(rows: readonly CsvRow[]): Table {
    const column = rows[0]?.fields.findIndex((field, index) => index > 0 && key(field) === 'group') ?? -1;
    let group = '';
    const children = rows.flatMap((row, index): TableRow[] => {
      const own = this.#row(row, column);
      const field = row.fields[column];
      if (index === 0 || field === undefined || field.text === group) return [own];
      group = field.text;
      return [this.#groupRow(field), own];
    });
    const position = this.#locator.range(rows[0]?.start ?? 0, rows.at(-1)?.end ?? 0);
    return { type: 'table', align: [], children, position };
  }

  block({ titles, rows }: CsvBlock): RootContent[] {
    const end = remarksFrom(rows);
    return [
      ...titles
        .flatMap((row) => this.#said(row))
        .map((said) => ({ type: 'heading' as const, depth: 1 as const, ...said })),
      ...(end > 0 ? [this.#table(rows.slice(0, end))] : []),
      ...rows
        .slice(end)
        .flatMap((row) => this.#said(row))
        .map((said) => ({ type: 'paragraph' as const, ...said })),
    ];
  }
}

/** A tree of headings and tables with the places of their fields in `text`. */
export function blockTree(blocks: readonly CsvBlock[], text: string): Root {
  const builder = new TreeBuilder(text);
  return { type: 'root', children: blocks.flatMap((block) => builder.block(block)) };
}

export function csvTree({ rows }: CsvTable, text: string): Root {
  return blockTree(blocksOf(rows), text);
}
