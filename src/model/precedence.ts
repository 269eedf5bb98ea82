// Who is right when views disagree: data over details over summary, and the first to speak within a view.
import type { View } from '../extract/support.ts';

const RANK: { readonly [view in View]: number } = { data: 0, details: 1, summary: 2 };

interface Claim {
  readonly view: View;
}

/** Claims with the one to believe first; within one view, document order. */
export function byPrecedence<T extends Claim>(claims: readonly T[]): readonly T[] {
  return claims.length < 2 ? claims : claims.toSorted((a, b) => RANK[a.view] - RANK[b.view]);
}

/** What the claim to believe has to say, or the next that says anything; `undefined` where none does. */
export function firstOf<T extends Claim, R>(
  claims: readonly T[],
  read: (claim: T) => R | undefined,
): R | undefined {
  for (const claim of claims) {
    const value = read(claim);
    if (value !== undefined) return value;
  }
  return undefined;
}
