// Cells of a data file as the long form of CSV: what reads one row a cell reads them.
import type { CsvField, CsvRow, CsvTable } from '../../syntax/csv.ts';
import { joinPath, type LongColumn } from '../csv/columns.ts';

export type LongField = LongColumn | `attribute: ${string}` | `target attribute: ${string}`;

/** One cell, each field where it is written. */
export interface LongCell {
  readonly fields: ReadonlyMap<LongField, CsvField>;
  /** Labels above the feature, outermost first. */
  readonly group: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The table of these cells, with a column for each field that any of them has. */
export function longTable(cells: readonly LongCell[], problems: CsvTable['problems']): CsvTable {
  const names = ['group', ...new Set(cells.flatMap(({ fields }) => [...fields.keys()]))] as const;
  const header = names.map((text): CsvField => ({ text, start: 0, end: 0 }));
  const rows = cells.map(({ fields, group, start, end }): CsvRow => {
    const own = names.map((name) =>
      name === 'group'
        ? { text: joinPath(group), start, end: start }
        : (fields.get(name) ?? { text: '', start: end, end }),
    );
    return { fields: own, start, end };
  });
  return { delimiter: ',', rows: [{ fields: header, start: 0, end: 0 }, ...rows], problems };
}
