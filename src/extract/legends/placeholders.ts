// Signs of a legend that stand for many: `≥X.X` explains `≥4.8`, `since vN` explains `since v3`.
import type { LegendEntry } from '../claims.ts';

/** A sign with the version left out. */
export interface Placeholder {
  readonly before: string;
  readonly after: string;
  readonly entry: LegendEntry;
}

/** `x.x`, `x.y.z`, `n.n`, in small letters: an expression that takes both is slow to compile. One letter alone only behind a `v` or a comparison. */
const LEFT_OUT =
  /(?<![\p{L}\p{N}])(?:v?[xn](?:\.[xyzn]){1,3}|(?<=[<>=≥≤†‡~^] ?)v?[xn]|v[xn])(?![\p{L}\p{N}.])/u;
const VERSION = /^v?\d+(?:\.\d+){0,3}$/iu;

/** The entries whose signs leave a version out. */
export function placeholdersOf(legend: readonly LegendEntry[]): readonly Placeholder[] {
  return legend.flatMap((entry) => {
    const symbol = entry.symbol.toLowerCase();
    // Most signs are told by a letter, which is found many times as fast.
    if (entry.level === undefined || symbol.length > 40 || !/[xn]/u.test(symbol)) return [];
    const found = LEFT_OUT.exec(symbol);
    if (found === null) return [];
    const before = symbol.slice(0, found.index);
    return [{ before, after: symbol.slice(found.index + found[0].length), entry }];
  });
}

/** The entry whose sign `sign` is, with a version in it. */
export function fillsPlaceholder(
  sign: string,
  placeholders: readonly Placeholder[],
): LegendEntry | undefined {
  const text = sign.toLowerCase();
  return placeholders.find(({ before, after }) => {
    if (!text.startsWith(before) || !text.endsWith(after) || text.length <= before.length + after.length)
      return false;
    return VERSION.test(text.slice(before.length, text.length - after.length).trim());
  })?.entry;
}
