// Asciidoctor's tables to mdast, each cell with its place in the source.
import type { BlockContent, PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import type { Range } from '../../position.ts';
import { rangeAround } from '../nodes.ts';
import { type Room, roomsOf, textOf, trimmed, unescaped } from './cells.ts';
import type { Context, TableLines } from './context.ts';
import type { AdocBlock, AdocCell, AdocTable } from './engine.ts';
import type { Line } from './lines.ts';
import { type Piece, Stretch } from './stretch.ts';

/** Reads the blocks of a cell, whose lines are those of the context. */
export type FlowReader = (context: Context, blocks: readonly AdocBlock[]) => BlockContent[];

/** What parts cells, by the sign that the table begins with. */
const SEPARATORS: Readonly<Record<string, string>> = { '!': '!', ',': ',', ':': ':' };
const FORMATS: Readonly<Record<string, string>> = { csv: ',', dsv: ':', tsv: '\t' };

/** A cell that is not where it is expected is looked for among so many that follow. */
const FAR = 60;

/** Where the cells of a table stand, asked for one after the other. */
interface Places {
  next(cell: AdocCell): readonly Piece[] | undefined;
  isRestBlank(): boolean;
}

function roomPlaces(rooms: readonly Room[], separator: string): Places {
  let at = 0;
  let times = 0;
  const isHere = (room: Room | undefined, text: string): boolean =>
    room !== undefined && textOf(room.pieces, separator) === text;
  return {
    next(cell) {
      const text = cell
        .source()
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
        .trim();
      if (times >= (rooms[at]?.times ?? 1)) {
        at += 1;
        times = 0;
      }
      if (!isHere(rooms[at], text)) {
        const ahead = rooms.slice(at + 1, at + FAR).findIndex((room) => isHere(room, text));
        if (ahead < 0) return undefined;
        at += 1 + ahead;
        times = 0;
      }
      times += 1;
      return rooms[at]?.pieces;
    },
    isRestBlank: () => rooms.slice(at + 1).every(({ pieces }) => textOf(pieces, separator) === ''),
  };
}

/** CSV and DSV: the texts of the cells are looked for from where the last one ended. */
function textPlaces(lines: readonly Line[], first: number, last: number): Places {
  let [at, column] = [first, 0];
  return {
    next(cell) {
      const parts = cell.source().split('\n');
      const [begin = ''] = parts;
      for (let line = at; line < Math.min(last, at + FAR); line += 1) {
        const text = lines[line]?.text ?? '';
        const found = text.indexOf(begin, line === at ? column : 0);
        if (found < 0) continue;
        const pieces = parts.map((part, index): Piece | undefined => {
          const one = lines[line + index];
          const from = index === 0 ? found : 0;
          return one?.text.startsWith(part, from) ? { line: one, from, to: from + part.length } : undefined;
        });
        const whole = pieces.filter((piece) => piece !== undefined);
        if (whole.length < parts.length) continue;
        at = line + parts.length - 1;
        // Behind the cell stands its separator.
        column = (whole.at(-1)?.to ?? 0) + 1;
        return whole;
      }
      return undefined;
    },
    isRestBlank: () => false,
  };
}

const HEADING = /^={2,6} \S/u;
const TABLE_ATTRIBUTES = /\bcols=|%header|\boptions=/u;

/** Whether a line begins a section or another table, as no line of a cell does. */
const beginsSection = (text: string): boolean =>
  HEADING.test(text) || (text.startsWith('[') && text.trimEnd().endsWith(']') && TABLE_ATTRIBUTES.test(text));

/** A table that goes on over a heading has lost the line that closes it, and what follows with it. */
function tellSwallowed(context: Context, first: number, last: number): void {
  const at = context.lines.slice(first, last).findIndex(({ text }) => beginsSection(text));
  if (at < 0) return;
  const message =
    'The table above is not closed before this line, and takes what follows for cells. Write `|===` behind its last row.';
  context.problems.push({ code: 'malformed-table', message, range: context.between(first + at, first + at) });
}

/** Whether cells hold blocks of their own, headings among them. */
function holdsDocuments({ rows }: AdocTable): boolean {
  return [...rows.head, ...rows.body, ...rows.foot].some((row) =>
    row.some(({ style }) => style === 'asciidoc'),
  );
}

class TableReader {
  readonly #context: Context;
  readonly #flow: FlowReader;
  readonly #line: number;
  readonly #places: Places;
  readonly #separator: string;
  readonly #lines: Omit<TableLines, 'isRestBlank'>;
  readonly position: Range;

  constructor(table: AdocTable, context: Context, flow: FlowReader) {
    this.#context = context;
    this.#flow = flow;
    this.#line = table.lineno ?? 1;
    const { first, last, fence } = context.fenced(this.#line);
    this.#lines = { first, last, width: table.columns.length };
    this.position = context.between(first - 1, last);
    if (!holdsDocuments(table)) tellSwallowed(context, first, last);
    const { format, separator } = table.attributes;
    const usual = FORMATS[String(format)] ?? SEPARATORS[fence.charAt(0)] ?? '|';
    const given = typeof separator === 'string' && separator !== '' ? separator : usual;
    const sign = given === '\\t' ? '\t' : given;
    this.#separator = sign;
    const isText = FORMATS[String(format)] !== undefined || usual === ',' || usual === ':';
    this.#places = isText
      ? textPlaces(context.lines, first, last)
      : roomPlaces(roomsOf(context.lines, first, last, sign), sign);
  }

  row(cells: readonly AdocCell[], isHeader: boolean): TableRow {
    const children = cells.map((cell) => this.#cell(cell, isHeader));
    return { type: 'tableRow', children, position: rangeAround(children, this.position) };
  }

  /** To be called behind the last row. */
  finish(): void {
    this.#context.addTable({ ...this.#lines, isRestBlank: this.#places.isRestBlank() });
  }

  #cell(cell: AdocCell, isHeader: boolean): TableCell {
    const pieces = this.#places.next(cell);
    const line = cell.lineno ?? this.#line;
    const { inlines, locator } = this.#context;
    const stretch =
      pieces === undefined
        ? Stretch.of(cell.source().trim(), this.#context.rangeOf(line), locator)
        : Stretch.ofPieces(unescaped(trimmed(pieces), this.#separator), locator);
    inlines.roles = [];
    const inner = cell.style === 'asciidoc' ? cell.innerDocument : undefined;
    const children = inner
      ? this.#inner(inner, pieces, line, stretch)
      : stretch.text.trim() === ''
        ? []
        : this.#context.phrasing(stretch, line);
    const { colspan, rowspan } = cell;
    const data: NonNullable<TableCell['data']> = {
      ...(colspan && colspan > 1 && { colSpan: colspan }),
      ...(rowspan && rowspan > 1 && { rowSpan: rowspan }),
      ...(isHeader && { header: true as const }),
      ...(inlines.roles.length > 0 && { classes: inlines.roles }),
    };
    const position = stretch.range(0, stretch.text.length);
    return { type: 'tableCell', children, position, ...(Object.keys(data).length > 0 && { data }) };
  }

  /** What stands in a cell of blocks: one paragraph as its text. */
  #inner(
    document: AdocBlock,
    pieces: readonly Piece[] | undefined,
    line: number,
    stretch: Stretch,
  ): PhrasingContent[] {
    if (pieces === undefined) return this.#context.phrasing(stretch, line);
    const own = trimmed(pieces);
    const skipped = pieces.findIndex((piece) => piece.line === own[0]?.line);
    const lines = own.map(({ line: { text, start, end, isOwn }, from, to }): Line => {
      const place = isOwn ? { start: start + from, end: start + to } : { start, end };
      return { text: text.slice(from, to), ...place, isOwn };
    });
    const blocks = this.#flow(this.#context.within(lines, line + Math.max(0, skipped)), document.blocks);
    const [only] = blocks;
    if (only === undefined) return [];
    if (blocks.length === 1 && only.type === 'paragraph') return only.children;
    return [{ type: 'cellBlocks', children: blocks, position: stretch.range(0, stretch.text.length) }];
  }
}

export function tableOf(table: AdocTable, context: Context, flow: FlowReader): Table {
  const reader = new TableReader(table, context, flow);
  const { head, body, foot } = table.rows;
  const caption = table.title ? context.plain(table.title, table.lineno ?? 1) : '';
  const children = [
    ...head.map((cells) => reader.row(cells, true)),
    ...body.map((cells) => reader.row(cells, false)),
    ...foot.map((cells) => reader.row(cells, false)),
  ];
  reader.finish();
  const data = { headerRows: head.length, ...(caption !== '' && { caption }) };
  return { type: 'table', children, data, position: reader.position };
}
