// A part of the matrices by itself: one matrix of several, or one target with all that it supports.
import { lookup, recordOf } from '../model/record.ts';
import type { Matrix } from '../model/schema.ts';

/** What to take: by the id of the matrix, by that of the target; all of what is absent. */
export interface Selection {
  readonly matrix?: string;
  readonly target?: string;
}

/** The matrix as far as it is selected; `undefined` where it is not, or has no such target. */
export function selected(matrix: Matrix, selection: Selection): Matrix | undefined {
  const { target: id } = selection;
  if (selection.matrix !== undefined && matrix.id !== selection.matrix) return undefined;
  if (id === undefined) return matrix;
  const targets = matrix.targets.filter((target) => target.id === id);
  if (targets.length === 0) return undefined;
  const features = matrix.features.map((feature) => {
    const cell = lookup(feature.support, id);
    return { ...feature, support: recordOf(cell ? [[id, cell]] : []) };
  });
  return { ...matrix, targets, features };
}
