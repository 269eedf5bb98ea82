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

/** Why a cell is not read that says something else than one before it. */
export const REPEATED = 'another of the same feature and target says something else';

/** Cells apart from those that say something else than another of the same feature and target before them. */
export function apart(cells: readonly LongCell[]): {
  readonly cells: readonly LongCell[];
  readonly repeated: readonly CsvField[];
} {
  const said = new Map<string, string>();
  const repeated: CsvField[] = [];
  const kept = cells.filter(({ fields, group }) => {
    const level = fields.get('level');
    if (level === undefined) return true;
    const names = (['matrix', 'feature', 'target'] as const).map((name) => fields.get(name)?.text);
    const key = [...group, ...names].join('\n');
    const first = said.get(key) ?? level.text;
    said.set(key, first);
    if (first !== level.text) repeated.push(level);
    return first === level.text;
  });
  return { cells: kept, repeated };
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
  return { rows: [{ fields: header, start: 0, end: 0 }, ...rows], problems };
}
