// The cells that a feature states, in the order of the targets: in a sparse matrix, few of all that there could be.
import { lookup } from '../lookup.ts';
import type { Cell, Feature, Matrix, Target } from './schema.ts';

export function statedCells({
  targets,
}: Pick<Matrix, 'targets'>): (feature: Feature) => readonly (readonly [Target, Cell])[] {
  const places = new Map(targets.map(({ id }, place) => [id, place]));
  return ({ support }) =>
    Object.keys(support)
      .flatMap((id) => places.get(id) ?? [])
      .sort((a, b) => a - b)
      .flatMap((place) => {
        const target = targets[place];
        const cell = target && lookup(support, target.id);
        return target && cell ? [[target, cell] as const] : [];
      });
}
