// "Did you mean": the name that somebody most likely meant to write.
import { distance } from 'fastest-levenshtein';

/** How many letters may differ: one in three for short names, one in four for long ones, never all. */
export function tolerance(length: number): number {
  if (length < 3) return 0;
  return length < 8 ? Math.max(1, Math.floor(length / 3)) : Math.floor(length / 4);
}

/** How far two names are apart, case ignored; infinite where they are too far to be the same name misspelt. */
export function nearness(a: string, b: string): number {
  const limit = tolerance(Math.min(a.length, b.length));
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  const apart = areSwapped(left, right) ? 1 : distance(left, right);
  return apart <= limit ? apart : Number.POSITIVE_INFINITY;
}

/** Whether two neighbours have changed places: one slip, which the distance counts as two. */
function areSwapped(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** The candidate nearest to a name, the first of equals; undefined where none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const apart = nearness(name, candidate);
    if (apart < least) {
      best = candidate;
      least = apart;
    }
  }
  return best;
}

/** ` Did you mean …?` with a leading space, or nothing: the tail of a message. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const guess = nearest(name, candidates);
  return guess === undefined ? '' : ` Did you mean \`${guess}\`?`;
}
