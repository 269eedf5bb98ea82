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

/** What a word begins with that denies what the rest says. */
const DENYING = /^(?:un|in|im|ir|il|non?|not|dis|mis|anti)[- ]?$/u;

/** Whether one of two words is the other with a denial before it: nobody may write the one for the other. */
export function areOpposed(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  const [longer, shorter] = left.length > right.length ? [left, right] : [right, left];
  return longer.endsWith(shorter) && DENYING.test(longer.slice(0, longer.length - shorter.length));
}

/** The candidates that are nearest to a name, several where they are equally near. */
export function allNearest(name: string, candidates: Iterable<string>): readonly string[] {
  let best = new Map<string, string>();
  let least = Number.MAX_VALUE;
  for (const candidate of candidates) {
    const apart = nearness(name, candidate);
    if (apart > least) continue;
    if (apart < least) best = new Map();
    least = apart;
    if (!best.has(candidate.toLowerCase())) best.set(candidate.toLowerCase(), candidate);
  }
  return [...best.values()];
}

/** The one candidate that a name was surely meant to be: none where another is as near, or where they deny each other. */
export function onlyNearest(name: string, candidates: Iterable<string>): string | undefined {
  const [only, ...others] = allNearest(name, candidates);
  return only === undefined || others.length > 0 || areOpposed(name, only) ? undefined : only;
}

/** What a name of at least three letters is the beginning of: `warn` of `warning`. */
function shortestBeginningWith(name: string, candidates: readonly string[]): string | undefined {
  if (name.length < 3) return undefined;
  const lower = name.toLowerCase();
  return candidates
    .filter((candidate) => candidate.toLowerCase().startsWith(lower))
    .sort((a, b) => a.length - b.length)[0];
}

/** ` Did you mean …?` with a leading space, or nothing: the tail of a message. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  const guess = nearest(name, all) ?? shortestBeginningWith(name, all);
  return guess === undefined ? '' : ` Did you mean \`${guess}\`?`;
}
