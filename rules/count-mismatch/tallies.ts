// Totals that a matrix keeps of itself: a column of counts beside the features, or a row below them.
import type { TableColumn, TableRow } from '../../src/extract/claims.ts';
import type { Level } from '../../src/extract/support.ts';
import { foldName } from '../../src/extract/text/fold.ts';
import { sourceText } from '../../src/lint/edits.ts';
import { type FeatureView, type MatrixView, pushTo } from '../../src/lint/view.ts';
import type { Range } from '../../src/position.ts';
import type { Source } from '../../src/source/source.ts';
import { pipeCells, plain } from './pipes.ts';

/** One total as written, and what its cells make of it. */
export interface Counted {
  readonly text: string;
  readonly range: Range;
  /** Title of the feature or target whose cells are counted. */
  readonly title: string;
  readonly feature?: string;
  readonly target?: string;
  /** The number of cells that count, by each way of counting. */
  readonly ways: readonly number[];
  agrees(count: number): boolean;
  /** A number of cells in the way in which the total is written. */
  write(count: number): string;
}

/** Totals that are counted alike. */
export interface Tally {
  readonly totals: readonly Counted[];
}

/** A bare number counts cells only where the column says so. */
const COUNT_COLUMN =
  /\b(?:totals?|sum|counts?|support(?:ed|s)?(?: by| in)?|score|coverage|number|implemented)\b|#/u;

const FRACTION = /^(\d{1,5})(\s*(?:\/|of|out of)\s*)(\d{1,5})(?:\s*\(\d{1,3}(?:\.\d{1,2})?\s?%\))?$/iu;
const PERCENT = /^(\d{1,3})(?:\.(\d{1,2}))?(\s?%)$/u;
const NUMBER = /^\d{1,5}$/u;

type Reading = Pick<Counted, 'agrees' | 'write'> & { readonly isBare: boolean };

/** Reads a total of so many cells: `3/4`, `3 of 4`, `75%`, `3`. */
function readTotal(text: string, cells: number): Reading | undefined {
  const fraction = FRACTION.exec(text);
  if (fraction !== null) {
    const [, part = '', between = '', whole = ''] = fraction;
    return {
      isBare: false,
      agrees: (count) => Number(part) === count && Number(whole) === cells,
      write: (count) => `${count}${between}${cells}`,
    };
  }
  const percent = PERCENT.exec(text);
  if (percent !== null) {
    const [, whole = '', decimals = '', sign = '%'] = percent;
    const value = Number(`${whole}.${decimals || '0'}`);
    // Some round down, some to the nearest.
    const slack = 10 ** -decimals.length;
    return {
      isBare: false,
      agrees: (count) => Math.abs((count * 100) / cells - value) < slack,
      write: (count) => `${((count * 100) / cells).toFixed(decimals.length)}${sign}`,
    };
  }
  if (!NUMBER.test(text)) return undefined;
  return { isBare: true, agrees: (count) => Number(text) === count, write: String };
}

/** The ways in which people count: full support, any support, and partial support for a half. */
function waysOf(levels: readonly Level[]): readonly number[] {
  const count = (level: Level): number => levels.filter((one) => one === level).length;
  const [complete, partial] = [count('complete'), count('partial')];
  return [complete, complete + partial, complete + partial / 2];
}

/** The totals that a matrix keeps, those of each column and each row together. */
export function talliesOf(matrix: MatrixView, source: Source): readonly Tally[] {
  const { origin, table } = matrix.claims;
  if (origin !== undefined || table === undefined) return [];
  const levels = levelsOf(matrix);
  const rows = table.rows.filter(({ kind }) => kind === 'total');
  return [
    ...columnTallies([...matrix.features.values()], levels),
    ...rows.map((row) => rowTally(row, table.columns, matrix, levels, source)),
  ].filter((tally) => tally.totals.length > 1);
}

type Levels = ReadonlyMap<string, ReadonlyMap<string, Level>>;

/** What the summary says, by feature and target. */
function levelsOf({ claims }: MatrixView): Levels {
  const levels = new Map<string, Map<string, Level>>();
  for (const { view, feature, target, level } of claims.cells) {
    if (view !== 'summary') continue;
    const own = levels.get(feature) ?? new Map<string, Level>();
    if (!own.has(target)) own.set(target, level);
    levels.set(feature, own);
  }
  return levels;
}

function columnTallies(features: readonly FeatureView[], levels: Levels): readonly Tally[] {
  const columns = new Map<string, Counted[]>();
  for (const { key, title, claims } of features) {
    const own = [...(levels.get(key)?.values() ?? [])];
    for (const { name, value } of claims.find(({ view }) => view === 'summary')?.attributes ?? []) {
      const text = plain(value.text);
      const reading = own.length === 0 ? undefined : readTotal(text, own.length);
      if (reading === undefined || (reading.isBare && !COUNT_COLUMN.test(foldName(name)))) continue;
      const counted = { ...reading, text, range: value.range, title, feature: key, ways: waysOf(own) };
      pushTo(columns, name, counted);
    }
  }
  return [...columns.values()].map((totals) => ({ totals }));
}

/** A row of totals, or of shares: each cell counts those above and below it in its column. */
function rowTally(
  { range }: TableRow,
  columns: readonly TableColumn[],
  { targets, features }: MatrixView,
  levels: Levels,
  source: Source,
): Tally {
  const totals = cellsOf(source, range, columns).flatMap(({ text: raw, range: place, column }): Counted[] => {
    const target = column.role === 'target' ? targets.get(column.key) : undefined;
    if (target === undefined) return [];
    const own = [...features.keys()].flatMap((key) => levels.get(key)?.get(target.key) ?? []);
    const text = plain(raw);
    const reading = own.length === 0 ? undefined : readTotal(text, own.length);
    if (reading === undefined) return [];
    return [{ ...reading, text, range: place, title: target.title, target: target.key, ways: waysOf(own) }];
  });
  return { totals };
}

/** The cells of a row that is drawn with pipes, with their columns; other tables have none. */
function cellsOf(source: Source, range: Range, columns: readonly TableColumn[]) {
  const row = sourceText(source, range).split(/[\r\n]/u, 1)[0] ?? '';
  const cells = pipeCells(row, range.start.offset, source);
  if (cells.length !== columns.length) return [];
  return cells.flatMap((cell, at) => {
    const column = columns[at];
    return column === undefined || cell.text === '' ? [] : [{ ...cell, column }];
  });
}
