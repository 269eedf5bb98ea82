// Columns of levels without a header: nobody can tell whose they are, so none of their cells is read.
import type { Problem } from '../../diagnostic.ts';
import type { Title } from '../grid/header.ts';
import type { Column as ColumnFacts } from './roles.ts';

/** The share of filled cells that must read as levels. */
const LEVEL_SHARE = 0.6;

/** A problem for each column whose header is blank and whose cells are levels. */
export function headlessColumns(
  columns: readonly ColumnFacts[],
  titles: readonly Title[],
): readonly Problem[] {
  const named = columns.filter(({ role }) => role === 'target');
  const usual = named.reduce((least, { filled }) => Math.min(least, filled), Number.POSITIVE_INFINITY);
  return columns.flatMap(({ index, title, role, filled, levels }): Problem[] => {
    const range = titles[index]?.range;
    const isHeadless = title === '' && role === 'attribute' && range !== undefined;
    // A column that holds less than any other may be there for a mark now and then.
    if (!isHeadless || filled < Math.max(2, usual) || levels < filled * LEVEL_SHARE) return [];
    const message =
      'The header of this column is blank, and its cells hold levels. Nobody can tell whose they are, and none of them is read: write the name of the target.';
    return [{ code: 'blank-cell', message, severity: 'error', range }];
  });
}
