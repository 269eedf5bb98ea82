// Finding a place among sorted things by halving.

/** The first of so many indices for which `isBehind` holds, as it does for all after it; their number if for none. */
export function firstIndex(length: number, isBehind: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBehind(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Answers whether any of the stretches begins at `from` or before and ends at `to` or behind; each answer takes as long as
 * a search by halving.
 */
export function stretchFinder(
  stretches: readonly (readonly [begin: number, end: number])[],
): (from: number, to: number) => boolean {
  const sorted = stretches.toSorted(([a], [b]) => a - b);
  const reaches: number[] = [];
  for (const [, end] of sorted) reaches.push(Math.max(reaches.at(-1) ?? end, end));
  return (from, to) => {
    const behind = firstIndex(sorted.length, (index) => (sorted[index]?.[0] ?? from) > from);
    const reach = reaches[behind - 1];
    return reach !== undefined && reach >= to;
  };
}

interface Stretch {
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}

/** The one among items, sorted by place and apart from each other, that a range begins in. */
export function findAt<T>(items: readonly T[], placeOf: (item: T) => Stretch, range: Stretch): T | undefined {
  const { offset } = range.start;
  const isBehind = (item: T | undefined): boolean => item === undefined || placeOf(item).end.offset >= offset;
  const item = items[firstIndex(items.length, (index) => isBehind(items[index]))];
  return item !== undefined && placeOf(item).start.offset <= offset ? item : undefined;
}

/** How many code units two texts have in common at their beginnings, and of the rest at their ends. */
export function commonEnds(one: string, other: string): { head: number; tail: number } {
  const most = Math.min(one.length, other.length);
  let [head, tail] = [0, 0];
  while (head < most && one[head] === other[head]) head += 1;
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return { head, tail };
}
