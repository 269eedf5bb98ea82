// Columns of a matrix that hold more remarks than levels: targets all the same, where the columns beside them are.

import { isAttributeHeader, isParameterColumn, isStatusHeader } from '../lexicon/headers.ts';
import type { ColumnFacts } from './columns.ts';

/** The least share of levels in the cells of all targets together. */
const LEVEL_SHARE = 0.5;

/** Columns that hold some levels among other texts, and are not called what attributes are called. */
export function siblingsOf(columns: readonly ColumnFacts[]): readonly ColumnFacts[] {
  const label = columns.find(({ role }) => role === 'feature')?.index ?? 0;
  return columns.filter(
    ({ role, index, title, levels }) =>
      role === 'attribute' &&
      index > label &&
      levels > 0 &&
      title !== '' &&
      !isAttributeHeader(title) &&
      !isStatusHeader(title) &&
      !isParameterColumn(title),
  );
}

/** Whether the cells of `columns` are levels for the most part, remarks here and there. */
export function areMostlyLevels(columns: readonly ColumnFacts[]): boolean {
  const filled = columns.reduce((sum, column) => sum + column.filled, 0);
  const levels = columns.reduce((sum, column) => sum + column.levels + column.versions, 0);
  return levels >= filled * LEVEL_SHARE;
}

/** Where features stand in rows, every column beside two targets is one that answers the same question. */
export function withSiblings(columns: readonly ColumnFacts[]): readonly ColumnFacts[] {
  const targets = columns.filter(({ role }) => role === 'target');
  const siblings = siblingsOf(columns);
  if (targets.length < 2 || !areMostlyLevels([...targets, ...siblings])) return columns;
  return columns.map((column) => (siblings.includes(column) ? { ...column, role: 'target' } : column));
}
