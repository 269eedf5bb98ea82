// How alike two names are: what tells a renamed thing from one that went and another that came.
import { distance } from 'fastest-levenshtein';

/** Words of a name that are looked at; longer names are sentences. */
const MAX_WORDS = 24;

/** A name cut up once, so that it can be compared often. */
export interface NameParts {
  readonly words: readonly string[];
  /** Numbers in it: `TLS 1.2` is no new name of `TLS 1.3`, however alike they look. */
  readonly numbers: string;
}

/** Cuts a name into words, letters and digits only, lower case. */
export function partsOf(name: string): NameParts {
  const folded = name.normalize('NFKC').toLowerCase();
  const words = folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  const numbers = (folded.match(/\p{N}+/gu) ?? []).join(' ');
  return { words: words.slice(0, MAX_WORDS), numbers };
}

/** A word misspelt or inflected is nearly the word; short words that differ are different words. */
function isNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || Math.abs(a.length - b.length) > 2 || shorter > 40) return false;
  return distance(a, b) <= (shorter < 8 ? 1 : 2);
}

const NEAR_WORD = 0.9;

function sharedWords(a: readonly string[], b: readonly string[]): { shared: number; score: number } {
  const open = [...b];
  let shared = 0;
  let score = 0;
  const left: string[] = [];
  for (const word of a) {
    const at = open.indexOf(word);
    if (at < 0) left.push(word);
    else {
      open.splice(at, 1);
      shared += 1;
      score += 1;
    }
  }
  for (const word of left) {
    const at = open.findIndex((other) => isNear(word, other));
    if (at < 0) continue;
    open.splice(at, 1);
    shared += 1;
    score += NEAR_WORD;
  }
  return { shared, score };
}

/**
 * From 0 (nothing in common) to 1 (the same words). Words that were added or left out cost half of what a word
 * does that was put in the place of another: `attach` for `detach` makes another feature.
 */
export function nameSimilarity(a: NameParts, b: NameParts): number {
  if (a.numbers !== b.numbers || a.words.length === 0 || b.words.length === 0) return 0;
  const { shared, score } = sharedWords(a.words, b.words);
  if (shared === 0) return 0;
  const longer = Math.max(a.words.length, b.words.length);
  const contained = shared === Math.min(a.words.length, b.words.length);
  if (!contained) return score / longer;
  return (score / shared) * (1 - (0.5 * (longer - shared)) / longer);
}
