// Texts that answer yes by being there: where signs only ever say no, what stands elsewhere is what there is.
import type { LegendEntry } from '../claims.ts';
import type { GridRow } from '../grid/grid.ts';
import type { CellReader } from './cells.ts';
import type { ColumnFacts } from './columns.ts';

/** The longest text that names what there is. */
const LONGEST = 120;

/** Whether a column may answer: by signs and names or links alone. */
function mayAnswer({ index, title, words, filled, levels, names, sentences }: ColumnFacts): boolean {
  const isProperty = words.attribute || words.remark || words.parameterColumn;
  return index > 0 && title !== '' && !isProperty && levels + names + sentences === filled;
}

const denials = ({ levels, positive, silent, dashes }: ColumnFacts): number =>
  levels - positive - silent - dashes;

/** The longest text that may stand for a tick. */
const SHORT = 20;

/** Whether columns, some of them with blanks, hold one text and nothing else, as an image of a square: it says what there is. */
function holdOneText(columns: readonly ColumnFacts[]): boolean {
  const filled = columns.filter((column) => column.filled > 0);
  const [first, ...others] = new Set(filled.flatMap(({ keys }) => [...keys.keys()]));
  const isName = filled.every((column) => column.names === column.filled && column.statuses === 0);
  const isOne = first !== undefined && first.length <= SHORT && others.length === 0;
  return filled.length > 1 && isOne && isName && columns.some(({ blank }) => blank > 0);
}

/**
 * What the texts of a table mean that stand beside nothing but denials or blanks, in two columns or more that are most
 * of it: links, a few texts that come again and again, or one.
 */
export function valuedTexts(
  columns: readonly ColumnFacts[],
  body: readonly GridRow[],
  read: CellReader,
): readonly LegendEntry[] {
  const able = columns.filter(mayAnswer);
  const isMost = (some: number): boolean => some > 1 && some * 2 >= columns.length - 1;
  if (isMost(able.length) && holdOneText(able)) return entriesOf(able, body, read);
  if (!isMost(able.filter((column) => denials(column) > 0).length)) return [];
  const answering = able.filter((column) => denials(column) > 0 || column.linked === column.filled);
  const sum = (of: (column: ColumnFacts) => number): number =>
    answering.reduce((all, column) => all + of(column), 0);
  const [filled, names] = [sum((column) => column.filled), sum((column) => column.names)];
  const others = columns.filter(({ index, positive }) => index > 0 && positive > 0);
  const yes = others.reduce((all, { positive }) => all + positive, 0);
  // One text among denials is a remark on one of them.
  if (yes * 8 > filled || sum(({ sentences }) => sentences) * 4 > filled || names * 4 < filled) return [];
  const entries = entriesOf(answering, body, read);
  const isClosed = entries.length * 2 <= names;
  return isClosed || sum(({ linked }) => linked) * 2 >= names ? entries : [];
}

/** Each text of the columns, as a sign for what there is. */
function entriesOf(
  columns: readonly ColumnFacts[],
  body: readonly GridRow[],
  read: CellReader,
): readonly LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const { cells } of body)
    for (const { index } of columns) {
      const cell = cells[index];
      const isText = cell !== undefined && cell.core.length <= LONGEST && read(cell.core).kind === 'text';
      if (isText)
        entries.set(cell.core, { symbol: cell.core, meaning: '', level: 'complete', range: cell.range });
    }
  return [...entries.values()];
}
