// What a document says of a generated table, and what of the table is found again: for the laws of reading.
import type { ExtractOptions } from '../../src/extract/options.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { readDocument } from '../../src/pipeline.ts';
import type { Format } from '../../src/source/source.ts';
import type { Table } from '../arbitrary/tables.ts';
import { SYNTAXES } from './write-tables.ts';

/** The texts that the reader says it did not read. */
const unreadOf = ({ claims }: MatrixDocument): readonly string[] =>
  claims.decisions.flatMap(({ unread = [] }) => unread.map(({ text }) => text));

function writtenIn(syntax: string, { title, columns, rows }: Table): { format: Format; text: string } {
  const { format = 'markdown', write } = SYNTAXES[syntax] ?? {};
  if (write === undefined) throw new Error(`no such syntax: ${syntax}`);
  const header = columns.map((column) => column.header);
  return { format, text: write({ title, header, rows: rows.map(({ cells }) => cells) }) };
}

/** Writes a table in a syntax and reads it. */
export function readTable(table: Table, syntax: string, options: ExtractOptions = {}): MatrixDocument {
  return readDocument({ path: 'table', ...writtenIn(syntax, table), bom: false }, options);
}

/** A document of several tables in Markdown. */
export function readTables(tables: readonly Table[]): MatrixDocument {
  const text = tables.map((table) => writtenIn('markdown', table).text).join('\n');
  return readDocument({ path: 'tables', format: 'markdown', text, bom: false });
}

/** A line for each cell of each matrix, in no order: `Group > Feature | Target: level`. */
export function factsOf(document: MatrixDocument): string[] {
  const facts = document.matrices.flatMap(({ model: { features, targets } }) =>
    features.flatMap(({ group, title, support }) =>
      targets.map(
        (target) => `${[...group, title].join(' > ')} | ${target.title}: ${support[target.id]?.level}`,
      ),
    ),
  );
  return facts.sort();
}

function factOf(
  { columns, levels, featuresIn }: Table,
  { cells, group }: Table['rows'][number],
  at: number,
): string {
  const label = columns.findIndex(({ kind }) => kind === 'label');
  const name = [...(group === undefined ? [] : [group]), cells[label] ?? ''].join(' > ');
  const header = columns[at]?.header;
  const [feature, target] = featuresIn === 'rows' ? [name, header] : [header, name];
  return `${feature} | ${target}: ${levels.get(cells[at] ?? '')}`;
}

/** The same of the table, as whoever wrote it means it. */
export function meantBy(table: Table): string[] {
  const facts = table.rows.flatMap((row) =>
    table.columns.flatMap(({ kind }, at) => (kind === 'level' ? [factOf(table, row, at)] : [])),
  );
  return facts.sort();
}

const count = (text: string, part: string): number => text.split(part).length - 1;

/** Cells of the table that are neither in the JSON nor among what is said to be unread. */
export function lostOf(table: Table, document: MatrixDocument): string[] {
  const json = JSON.stringify(document.matrices.map(({ model }) => model));
  return [
    ...lostSymbols(table, document, json),
    ...lostTexts(table, `${json}\n${unreadOf(document).join('\n')}`),
  ];
}

/** A symbol is found as a level, or as an attribute under the header of its column. */
function lostSymbols(table: Table, document: MatrixDocument, json: string): string[] {
  const facts = new Set(factsOf(document));
  const symbols = table.rows.flatMap((row) =>
    table.columns.flatMap((column, at) => {
      const cell = row.cells[at] ?? '';
      const fact = column.kind === 'level' && table.levels.has(cell) ? factOf(table, row, at) : undefined;
      return fact === undefined ? [] : [{ fact, attribute: `${JSON.stringify(column.header)}:"${cell}"` }];
    }),
  );
  return symbols
    .filter(({ fact, attribute }) => !facts.has(fact) && !json.includes(attribute))
    .map(({ fact }) => fact);
}

/** Names and texts, as often as they stand in the table; the name of a group may be said once for all its rows. */
function lostTexts({ rows, columns, levels }: Table, found: string): string[] {
  const groups = new Set(rows.map(({ group }) => group));
  const isText = (cell: string, at: number): boolean =>
    cell !== '' && !(columns[at]?.kind === 'level' && levels.has(cell));
  const texts = rows.flatMap(({ cells }) => cells.filter(isText));
  const lost = [...new Set(texts)].filter((text) => {
    const times = groups.has(text) ? 1 : texts.filter((other) => other === text).length;
    return count(found, text) < times;
  });
  const headers = columns.flatMap(({ kind, header }, at) => {
    const isNamed = kind === 'level' || (kind === 'attribute' && rows.some(({ cells }) => cells[at] !== ''));
    return isNamed && !found.includes(header) ? [header] : [];
  });
  return [...lost, ...headers];
}
