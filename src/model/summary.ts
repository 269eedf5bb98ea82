// What a matrix holds, counted.
import { LEVELS, type Level, STATUS_KINDS } from '../extract/claims.ts';
import { lookup } from './record.ts';
import type { Matrix } from './schema.ts';

type StatusKind = (typeof STATUS_KINDS)[number];

/** Counts of one matrix, or of several together. */
export interface MatrixSummary {
  readonly features: number;
  readonly targets: number;
  /** Cells that the document states; `features * targets` less these are not stated. */
  readonly cells: number;
  readonly levels: { readonly [level in Level]: number };
  /** Features by status; features without one are in none. */
  readonly statuses: { readonly [kind in StatusKind]: number };
}

const NO_LEVELS = { complete: 0, partial: 0, missing: 0, unknown: 0, 'not-applicable': 0 };
const NO_STATUSES = {
  mandatory: 0,
  optional: 0,
  choice: 0,
  condition: 0,
  mature: 0,
  immature: 0,
  unspecified: 0,
};

/** Counts one matrix. */
export function summarize(matrix: Matrix): MatrixSummary {
  const levels: Record<Level, number> = { ...NO_LEVELS };
  const statuses: Record<StatusKind, number> = { ...NO_STATUSES };
  for (const feature of matrix.features) {
    if (feature.status) statuses[feature.status.kind] += 1;
    for (const { id } of matrix.targets) {
      const cell = lookup(feature.support, id);
      if (cell) levels[cell.level] += 1;
    }
  }
  return {
    features: matrix.features.length,
    targets: matrix.targets.length,
    cells: LEVELS.reduce((sum, level) => sum + levels[level], 0),
    levels,
    statuses,
  };
}

/** The counts of several matrices, added up. */
export function summarizeAll(matrices: readonly Matrix[]): MatrixSummary {
  const all = matrices.map(summarize);
  const sum = (count: (summary: MatrixSummary) => number) =>
    all.reduce((total, summary) => total + count(summary), 0);
  const levels: Record<Level, number> = { ...NO_LEVELS };
  for (const level of LEVELS) levels[level] = sum((summary) => summary.levels[level]);
  const statuses: Record<StatusKind, number> = { ...NO_STATUSES };
  for (const kind of STATUS_KINDS) statuses[kind] = sum((summary) => summary.statuses[kind]);
  return {
    features: sum(({ features }) => features),
    targets: sum(({ targets }) => targets),
    cells: sum(({ cells }) => cells),
    levels,
    statuses,
  };
}
