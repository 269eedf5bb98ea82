// Writes generated tables as data files in each natural shape, and reads them.
import { stringify } from 'yaml';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { readDocument } from '../../src/pipeline.ts';
import type { Table } from '../arbitrary/tables.ts';

type Row = Table['rows'][number];
type Columns = Table['columns'];

/** YAML and JSON have words of their own for these. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);
const answerOf = (cell: string): string | boolean => BOOLEANS.get(cell) ?? cell;

const fields = (columns: Columns, { cells }: Row, kinds: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    columns.flatMap(({ kind, header }, at) =>
      kinds.includes(kind) ? [[header, answerOf(cells[at] ?? '')] as const] : [],
    ),
  );

const nameOf = (columns: Columns, { cells }: Row): string =>
  cells[columns.findIndex(({ kind }) => kind === 'label')] ?? '';

/** Each makes what stands under the key of all records. */
export const SHAPES: Readonly<Record<string, (table: Table) => unknown>> = {
  'a list of records': ({ columns, rows }) =>
    rows.map((row) => fields(columns, row, ['label', 'level', 'attribute'])),
  'a list with a map of levels': ({ columns, rows }) =>
    rows.map((row) => ({
      name: nameOf(columns, row),
      support: fields(columns, row, ['level']),
      ...fields(columns, row, ['attribute']),
    })),
  'a list with a list of levels': ({ columns, rows }) =>
    rows.map((row) => ({
      name: nameOf(columns, row),
      support: Object.entries(fields(columns, row, ['level'])).map(([name, level]) => ({ name, level })),
      ...fields(columns, row, ['attribute']),
    })),
  'a map of maps': ({ columns, rows }) =>
    Object.fromEntries(
      rows.map((row) => [nameOf(columns, row), fields(columns, row, ['level', 'attribute'])]),
    ),
  'a map of maps of levels': ({ columns, rows }) =>
    Object.fromEntries(
      rows.map((row) => [
        nameOf(columns, row),
        {
          ...Object.fromEntries(
            Object.entries(fields(columns, row, ['level'])).map(([name, support]) => [name, { support }]),
          ),
          ...fields(columns, row, ['attribute']),
        },
      ]),
    ),
};

/** The same table with yes and no as data files have them. */
export function asBooleans(table: Table): Table {
  const booleanOf = (cell: string): string => {
    const level = table.levels.get(cell);
    return level === undefined ? cell : `${level === 'complete'}`;
  };
  return {
    ...table,
    levels: new Map([
      ['true', 'complete'],
      ['false', 'missing'],
    ]),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, at) => (table.columns[at]?.kind === 'level' ? booleanOf(cell) : cell)),
    })),
  };
}

export function readData(table: Table, shape: string, style: string): MatrixDocument {
  const label = table.columns.find(({ kind }) => kind === 'label')?.header ?? '';
  const data = { [`${label.toLowerCase()}s`]: SHAPES[shape]?.(table) };
  const text = style === 'yaml in blocks' ? stringify(data) : JSON.stringify(data, undefined, 2);
  const format = style === 'json' ? 'json' : 'yaml';
  return readDocument({ path: `table.${format}`, format, text, bom: false });
}
