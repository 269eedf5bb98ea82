// Clues and their weights: what speaks for a reading, what against it, and how much.
import type { Clue, ScoredReading } from './decision.ts';

/** A reading of one of the kinds that compete. */
export type ReadingOf<Kind extends string> = ScoredReading & { readonly kind: Kind };

const idsOf = <Id extends string>(weights: Readonly<Record<Id, unknown>>): readonly Id[] =>
  Object.keys(weights) as Id[];

export const flag = (is: boolean): number => (is ? 1 : 0);
/** The share of a whole, 0 to 1; 0 of nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const sumOf = (clues: readonly Clue[]): number => clues.reduce((sum, { points }) => sum + points, 0);

function add(clues: Clue[], id: string, points: number): void {
  if (points !== 0) clues.push({ id, points });
}

/** None: what most clues say of most readings. */
const NOTHING: readonly Clue[] = [];

/** The clues that add anything, in the order of the weights; each measures a number, mostly between -1 and 1. */
export function weighed<Id extends string>(
  weights: Readonly<Record<Id, number>>,
  measure: (id: Id) => number,
): readonly Clue[] {
  const clues: Clue[] = [];
  for (const id of idsOf(weights)) add(clues, id, measure(id) * weights[id]);
  // They are kept as long as the document, and a list that has grown has room for many more.
  return clues.slice();
}

/** The readings of a block that compete, each with what every clue adds to its kind. */
export function readingsOf<Id extends string, Kind extends string>(
  kinds: readonly Kind[],
  weights: Readonly<Record<Id, Readonly<Partial<Record<Kind, number>>>>>,
  measure: (id: Id, index: number) => number,
): readonly ReadingOf<Kind>[] {
  // Most clues say nothing of most blocks, and most of the others of one kind alone.
  const telling: { readonly id: Id; readonly value: number }[] = [];
  idsOf(weights).forEach((id, index) => {
    const value = measure(id, index);
    if (value !== 0) telling.push({ id, value });
  });
  return kinds.map((kind) => {
    let clues: Clue[] | undefined;
    for (const { id, value } of telling) {
      const points = value * (weights[id][kind] ?? 0);
      if (points === 0) continue;
      if (clues === undefined) clues = [{ id, points }];
      else clues.push({ id, points });
    }
    return { kind, score: clues === undefined ? 0 : sumOf(clues), clues: clues ?? NOTHING };
  });
}

/** The clue that adds most to a reading (1), or takes most from it (-1). */
export function strongest(clues: readonly Clue[], sign: 1 | -1): Clue | undefined {
  return clues
    .filter(({ id, points }) => points * sign > 0 && id !== 'always')
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))[0];
}
