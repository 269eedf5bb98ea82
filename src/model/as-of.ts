// What holds for one version: a feature that came later, or went before, is missing.
import type { History } from '../extract/support.ts';
import { compareVersions, isBehind } from './compare-versions.ts';
import { recordOf } from './record.ts';
import type { Cell, Matrix } from './schema.ts';

export interface AsOf {
  readonly matrix: Matrix;
  /** Versions that cannot be held against it; their cells are as they were. */
  readonly unclear: readonly string[];
}

/** Whether the feature is there in `version`; the version that nobody can compare where it is not known. */
function isThere({ since, until }: History, version: string): boolean | { readonly unclear: string } {
  const order = since === undefined ? 0 : compareVersions(since, version);
  const isGone = until === undefined ? false : isBehind(version, until);
  if (isGone || (order !== undefined && order > 0)) return false;
  if (order === undefined) return { unclear: since ?? '' };
  return isGone === undefined ? { unclear: until ?? '' } : true;
}

/** The matrix as it is for `version`: what is not there has the level missing, and keeps its words and its versions. */
export function matrixAsOf(matrix: Matrix, version: string): AsOf {
  const unclear: string[] = [];
  const at = (cell: Cell): Cell => {
    const there = isThere(cell, version);
    if (typeof there === 'object') unclear.push(there.unclear);
    if (there !== false || cell.level === 'not-applicable') return cell;
    const { stage: _, ...rest } = cell;
    return { ...rest, level: 'missing' };
  };
  const features = matrix.features.map((feature) => ({
    ...feature,
    support: recordOf(
      Object.entries(feature.support).flatMap(([id, cell]) => (cell ? [[id, at(cell)] as const] : [])),
    ),
  }));
  return { matrix: { ...matrix, features }, unclear };
}
