// Texts that answer yes by being there: where signs only ever say no, what stands elsewhere is what there is.
import type { LegendEntry } from '../claims.ts';
import type { GridRow } from '../grid/grid.ts';
import type { CellReader } from './cells.ts';
import type { ColumnFacts } from './columns.ts';

/** The longest text that names what there is. */
const LONGEST = 120;

/** Whether a column says no here and there, and has names or links for all else. */
function denies({
  index,
  title,
  words,
  filled,
  levels,
  positive,
  silent,
  dashes,
  names,
  sentences,
}: ColumnFacts) {
  const isAnswer = index > 0 && title !== '' && !words.attribute && !words.remark && !words.parameterColumn;
  return isAnswer && levels > positive + silent + dashes && levels + names + sentences === filled;
}

/**
 * What the texts of a table mean that stand beside nothing but denials, in two columns or more that are most of it:
 * links, or a few texts that come again and again.
 */
export function valuedTexts(
  columns: readonly ColumnFacts[],
  body: readonly GridRow[],
  read: CellReader,
): readonly LegendEntry[] {
  const denying = columns.filter(denies);
  const sum = (of: (column: ColumnFacts) => number): number =>
    columns.reduce((all, column) => all + (column.index === 0 ? 0 : of(column)), 0);
  const filled = denying.reduce((all, column) => all + column.filled, 0);
  const names = denying.reduce((all, column) => all + column.names, 0);
  const isMost = denying.length > 1 && denying.length * 2 >= columns.length - 1;
  const saysYes =
    sum(({ positive }) => positive) * 8 > filled || sum(({ sentences }) => sentences) * 4 > filled;
  // One text among denials is a remark on one of them.
  if (!isMost || saysYes || names * 4 < filled) return [];
  const entries = new Map<string, LegendEntry>();
  for (const { cells } of body)
    for (const { index } of denying) {
      const cell = cells[index];
      const isText = cell !== undefined && cell.core.length <= LONGEST && read(cell.core).kind === 'text';
      if (isText)
        entries.set(cell.core, { symbol: cell.core, meaning: '', level: 'complete', range: cell.range });
    }
  const linked = denying.reduce((all, column) => all + column.linked, 0);
  return linked * 2 >= names || entries.size * 4 <= names ? [...entries.values()] : [];
}
