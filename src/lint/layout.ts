// Layouts of tables in which one name may stand several times and be right.
import { groupBy } from '../group.ts';
import { memo } from '../memo.ts';
import type { MatrixView } from './view.ts';

/** Whether several tables stand side by side: a header comes three times, or two come again at one distance. */
export const isSideBySide = memo(({ claims: { table } }: MatrixView): boolean => {
  const columns = (table?.columns ?? []).map(({ title }, at) => ({ title, at })).filter(({ title }) => title);
  const distances = new Set<number>();
  for (const [first, second, third] of groupBy(columns, ({ title }) => title).values()) {
    const apart = first && second ? second.at - first.at : 0;
    // Neighbours of one name are one header over two columns, or a column that stands twice.
    if (apart < 2) continue;
    if (third !== undefined || distances.has(apart)) return true;
    distances.add(apart);
  }
  return false;
});

/** Whether names stand behind levels: in a decision table the levels lead to the name, and several may lead to one. */
export const areNamesLast = memo(({ claims: { table } }: MatrixView): boolean => {
  const columns = table?.columns ?? [];
  const name = columns.findIndex(({ role }) => role === 'feature');
  return columns.slice(0, Math.max(0, name)).some(({ role }) => role === 'target');
});
