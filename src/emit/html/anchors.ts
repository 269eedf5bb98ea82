// Names for the places of a page: a feature, a cell. Links to them are kept, so they come from ids alone.
import { IdAllocator } from '../../model/ids.ts';
import type { Matrix } from '../../model/schema.ts';

/**
 * An id as part of an anchor: lower case, letters, digits, `.` and `_` kept, every other run one `-`. No part
 * holds `--` or begins with `-`, so parts joined by `--` are unique where the parts are, and `-page` is free.
 */
function part(id: string): string {
  const words = id.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]+/u);
  return words.filter((word) => word !== '').join('-') || 'x';
}

export interface MatrixAnchors {
  /** Of the section; absent where the matrix is the whole page. */
  readonly matrix?: string | undefined;
  /** By index of the feature: its details. */
  readonly features: readonly string[];
  /** By index of the target: what follows the feature's in the anchor of a cell. */
  readonly targets: readonly string[];
}

/** A cell of the table: `feature--target`, which is what people link to. */
export const cellAnchor = (feature: string, target: string): string => `${feature}--${target}`;

export const rowAnchor = (feature: string): string => `${feature}--`;

/** Anchors for every matrix of a page; with several, each begins with its matrix: `matrix--feature--target`. */
export function anchorsOf(matrices: readonly Matrix[]): readonly MatrixAnchors[] {
  const taken = new IdAllocator();
  return matrices.map(({ id, features, targets }) => {
    const matrix = matrices.length > 1 ? taken.take(part(id)) : undefined;
    const prefix = matrix === undefined ? '' : `${matrix}--`;
    const unique = (ids: readonly { readonly id: string }[]): string[] => {
      const allocator = new IdAllocator();
      return ids.map((item) => allocator.take(part(item.id)));
    };
    return {
      matrix,
      features: unique(features).map((feature) => prefix + feature),
      targets: unique(targets),
    };
  });
}
