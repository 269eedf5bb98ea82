// Three versions of one thing: what both sides started from, ours and theirs.

export interface Three<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

export const SIDES = ['base', 'ours', 'theirs'] as const;
export type Side = (typeof SIDES)[number];

export const same = <T>(value: T): Three<T> => ({ base: value, ours: value, theirs: value });

export const mapThree = <T, U>(
  { base, ours, theirs }: Three<T>,
  to: (value: T, side: Side) => U,
): Three<U> => ({
  base: to(base, 'base'),
  ours: to(ours, 'ours'),
  theirs: to(theirs, 'theirs'),
});

/** The version of the side that changed something; `undefined` where both did, each in another way. */
export function changedOne<T>(
  { base, ours, theirs }: Three<T>,
  equal: (a: T, b: T) => boolean = Object.is,
): T | undefined {
  if (equal(ours, theirs) || equal(base, theirs)) return ours;
  return equal(base, ours) ? theirs : undefined;
}
