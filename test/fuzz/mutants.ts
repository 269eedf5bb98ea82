// Documents that somebody has changed: fixtures, examples of the rules and generated texts, each with slips in it.
import type { Format } from '../../src/source/source.ts';
import { mutated } from './mutations.ts';
import { seedTexts } from './seeds.ts';

export interface Mutant {
  readonly format: Format;
  readonly text: string;
}

/** Changes a text by numbers from 0 to 1. */
export type Change = (text: string, random: () => number) => string;

/** Words that say how well something is supported, or whether it must be. */
const WORDS =
  /\b(?:complete|partial|missing|unknown|supported|unsupported|yes|no|mandatory|optional|full|limited|title|status|driver)\b/giu;

/** What a typist, or a stranger, makes of such a word. */
const SLIP_KINDS: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + (word[at] ?? '') + word.slice(at),
  (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  (word) => `un${word}`,
  (word) => `in${word}`,
  (word) => `no${word}`,
  (word) => `im${word}`,
  (word) => `${word}?`,
  (word) => word.replace('o', 'о'),
  (word) => `${word}\u00a0`,
  (word) => `${word}  `,
];

const CELLS = /(?<=\|)[^|\n]*\|/gu;

/** A text with one slip in one of its words, or with a cell taken out of a row. */
export function withSlip(text: string, random: () => number): string {
  const pick = (most: number): number => Math.floor(random() * most);
  const pattern = random() < 0.85 ? WORDS : CELLS;
  const all = [...text.matchAll(pattern)];
  const match = all[pick(all.length)];
  if (match === undefined) return text;
  const [word] = match;
  const slip = pattern === CELLS ? '' : SLIP_KINDS[pick(SLIP_KINDS.length)]?.(word, pick(word.length));
  return text.slice(0, match.index) + (slip ?? word) + text.slice(match.index + word.length);
}

/** What mutants are made of and by. */
export interface Breeder {
  /** A text changed anywhere. */
  readonly byChance: Change;
  /** Both, or one of them. */
  readonly anyhow: Change;
  /** One of the texts, changed. */
  readonly mutant: (change: Change, random: () => number) => Mutant;
}

export async function createBreeder(seed: number): Promise<Breeder> {
  const texts = (await seedTexts(seed)).flatMap(([format, text]): readonly Mutant[] =>
    format === 'config' ? [] : [{ format, text }],
  );
  const pick = (random: () => number): Mutant =>
    texts[Math.floor(random() * texts.length)] ?? { format: 'markdown', text: '' };
  const byChance: Change = (text, random) =>
    mutated(text, { random, words: ['complete', '✔', 'no', '(1)'], other: () => pick(random).text });
  return {
    byChance,
    anyhow(text, random) {
      const slipped = random() < 0.7 ? withSlip(text, random) : text;
      return slipped === text || random() < 0.5 ? byChance(slipped, random) : slipped;
    },
    mutant(change, random) {
      const { format, text } = pick(random);
      return { format, text: change(text, random) };
    },
  };
}
