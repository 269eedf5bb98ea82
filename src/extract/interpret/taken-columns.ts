// Columns that are targets for what stands beside them, although their own cells and titles do not say so.

import type { GridRow } from '../grid/grid.ts';
import {
  isAttributeHeader,
  isCalledSupport,
  isFeatureHeader,
  isKnownTarget,
  isProgressHeader,
  isStatusHeader,
  isTargetHeader,
} from '../lexicon/headers.ts';
import { isSince } from '../lexicon/versions.ts';
import { foldSign } from '../text/fold.ts';
import type { ColumnFacts } from './columns.ts';

/** The share of a column's filled cells that must read as levels for a column of levels. */
export const LEVEL_SHARE = 0.6;

/** The share of columns that must be known as targets for one row below them to speak of all. */
const KNOWN_SHARE = 0.5;

function areKnown(columns: readonly ColumnFacts[]): boolean {
  const known = columns.filter(({ title }) => isKnownTarget(title.split(' / ', 1)[0] ?? ''));
  return known.length >= columns.length * KNOWN_SHARE;
}

/** One row of answers below the names of targets, and no column that names the row: `Android | iOS | Web`. */
export function saysAllOfTargets(columns: readonly ColumnFacts[]): boolean {
  const label = columns[0]?.title ?? '';
  // `Platform | Android | iOS`: the first column says what the others are.
  if (isTargetHeader(label) || isFeatureHeader(label)) return false;
  return (
    columns.length > 1 &&
    columns.every(({ title, filled, levels, versions }) => title !== '' && filled === levels + versions) &&
    columns.some(({ levels, versions }) => levels + versions > 0) &&
    (areKnown(columns) || columns.every(({ levels }) => levels > 0))
  );
}

/** Columns of versions that a row called "Support" and its like gives for each target. */
export function takeSupportRow(
  columns: readonly ColumnFacts[],
  rows: readonly GridRow[],
  label: number,
): void {
  const row = rows.find(({ cells }) => isCalledSupport(cells[label]?.core ?? ''));
  const others = columns.filter(
    ({ role, title }) => (role === 'attribute' || role === 'target') && title !== '',
  );
  if (row === undefined || others.length < 2 || others.length < columns.length - 1 || !areKnown(others))
    return;
  const answered = others.filter(({ levels, versions, filled }) => levels + versions >= filled * LEVEL_SHARE);
  if (answered.length >= others.length * LEVEL_SHARE) for (const column of answered) column.role = 'target';
}

/** A column whose every sign stands in a column of levels too is one, whatever the signs are. */
export function takeAlike(columns: readonly ColumnFacts[], rows: readonly GridRow[]): void {
  const open = columns.filter(
    ({ role, title, filled }) =>
      role === 'attribute' &&
      title !== '' &&
      filled > 0 &&
      !isAttributeHeader(title) &&
      !isStatusHeader(title),
  );
  if (open.length === 0) return;
  const signsOf = ({ index }: ColumnFacts): ReadonlySet<string> =>
    new Set(rows.map(({ cells }) => foldSign(cells[index]?.core ?? '')).filter((sign) => sign !== ''));
  const signs = new Set(
    columns.filter(({ role }) => role === 'target').flatMap((column) => [...signsOf(column)]),
  );
  for (const column of open) {
    if ([...signsOf(column)].every((sign) => signs.has(sign))) column.role = 'target';
  }
}

/** The share of cells that must read as levels for "Status" to say how far the support has come. */
const PROGRESS_SHARE = 0.8;

/** Where no column is a target, a column "Status" of levels (`done`, `partial`, `unclaimed`) is the only one. */
export function takeProgress(columns: readonly ColumnFacts[]): void {
  if (columns.some(({ role }) => role === 'target')) return;
  const progress = columns.find(
    ({ role, title, statuses, levels, filled }) =>
      (role === 'attribute' || role === 'status') &&
      isProgressHeader(title) &&
      statuses === 0 &&
      filled > 1 &&
      levels >= filled * PROGRESS_SHARE,
  );
  if (progress !== undefined) progress.role = 'target';
}

/** The share of filled cells that must be versions for a column of them. */
const VERSION_SHARE = 0.8;

/** Whether versions stand before the others: then all of them are what goes together. */
function areVersions(columns: readonly ColumnFacts[], rows: readonly GridRow[]): boolean {
  const label = columns.find(({ role }) => role === 'feature')?.index ?? 0;
  const versions = rows.filter(({ cells }) => /^v?\d+\.\d/iu.test(cells[label]?.core ?? ''));
  return versions.length * 3 > rows.length;
}

function hasSince({ index }: ColumnFacts, rows: readonly GridRow[]): boolean {
  return rows.some(({ cells }) => isSince(cells[index]?.core ?? ''));
}

/**
 * Columns of the versions since which a feature is there, some cells blank where it is not. A table that has a
 * version in every cell lists what goes together, and says of nothing that it is supported.
 */
export function takeVersions(columns: readonly ColumnFacts[], rows: readonly GridRow[]): void {
  if (columns.some(({ role, filled }) => role === 'target' && filled > 0)) return;
  const numbered = columns.filter(
    ({ role, title, versions, filled }) =>
      role === 'attribute' &&
      title !== '' &&
      !isAttributeHeader(title) &&
      filled > 0 &&
      versions >= filled * VERSION_SHARE,
  );
  if (numbered.length < 2) return;
  const isPartial = numbered.some(({ blank }) => blank > 0);
  // `57+` says since when, and not what goes together.
  const areSince = areKnown(numbered) && numbered.every((column) => hasSince(column, rows));
  if (!isPartial && (!areSince || areVersions(columns, rows))) return;
  for (const column of numbered) column.role = 'target';
  for (const column of columns) {
    const isBeside = column.role === 'attribute' && isKnownTarget(column.title);
    if (isBeside && column.versions >= column.filled * LEVEL_SHARE) column.role = 'target';
  }
}
