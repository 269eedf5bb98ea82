// Small changes to a text, by the seed of a generator of numbers: what a search makes new inputs of old ones with.

/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Where changes come from: chance, words that the program knows, and other texts of the same format. */
export interface Material {
  readonly random: () => number;
  readonly words: readonly string[];
  readonly other: () => string;
}

/** Characters that mean something in some format, and some that nobody expects. */
const SIGNS = [
  ...' \t\n\r|*_`[](){}<>#+-=~:;,.!?"\'\\/&%$@^0123456789aAzZ',
  '\u0000',
  '\u00a0',
  '\u202e',
  '\ud800',
  '\ufeff',
  '✔',
  '✖',
  '👍',
];

type Mutation = (text: string, material: Material) => string;

const below = (random: () => number, most: number): number => Math.floor(random() * most);
const pick = <T>(random: () => number, list: readonly T[]): T | undefined => list[below(random, list.length)];

/** A stretch of the text, mostly short. */
function stretch(text: string, random: () => number): readonly [number, number] {
  const from = below(random, text.length + 1);
  const length = below(random, random() < 0.7 ? 9 : text.length - from + 1);
  return [from, Math.min(text.length, from + length)];
}

const put = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

/** Changes whole lines and keeps the ends of the others. */
function inLines(change: (lines: string[], material: Material) => void): Mutation {
  return (text, material) => {
    const lines = text.split('\n');
    change(lines, material);
    return lines.join('\n');
  };
}

const MUTATIONS: readonly Mutation[] = [
  (text, { random, words }) => {
    const at = below(random, text.length + 1);
    return put(text, at, at, pick(random, words) ?? '');
  },
  (text, { random, words }) => put(text, ...stretch(text, random), pick(random, words) ?? ''),
  (text, { random }) => put(text, ...stretch(text, random), ''),
  (text, { random }) => put(text, ...stretch(text, random), pick(random, SIGNS) ?? ''),
  (text, { random }) => {
    const at = below(random, text.length + 1);
    return put(text, at, at, (pick(random, SIGNS) ?? '').repeat(1 + below(random, 4)));
  },
  (text, { random }) => {
    const [from, to] = stretch(text, random);
    return put(text, to, to, text.slice(from, to).repeat(1 + below(random, 3)));
  },
  (text, { random }) => {
    const [from, to] = stretch(text, random);
    const at = below(random, text.length + 1);
    return put(text, at, at, text.slice(from, to));
  },
  (text, { random, other }) => {
    const from = other();
    const at = below(random, text.length + 1);
    return put(text, at, at, from.slice(...stretch(from, random)));
  },
  (text, { random, other }) => {
    const tail = other();
    return text.slice(0, below(random, text.length + 1)) + tail.slice(below(random, tail.length + 1));
  },
  inLines((lines, { random }) => void lines.splice(below(random, lines.length), 1)),
  inLines((lines, { random }) => {
    const line = pick(random, lines) ?? '';
    lines.splice(below(random, lines.length + 1), 0, line);
  }),
  inLines((lines, { random, other }) => {
    const from = other().split('\n');
    const at = below(random, from.length);
    lines.splice(below(random, lines.length + 1), 0, ...from.slice(at, at + 1 + below(random, 5)));
  }),
  inLines((lines, { random }) => {
    const at = below(random, lines.length);
    const line = lines[at] ?? '';
    lines[at] = random() < 0.5 ? `${' '.repeat(1 + below(random, 4))}${line}` : line.replace(/^ {1,4}/, '');
  }),
  inLines((lines, { random }) => {
    const at = below(random, lines.length);
    lines[at] = `${lines[at] ?? ''}${random() < 0.5 ? '\r' : '  '}`;
  }),
];

/** A text with one to six changes. */
export function mutated(text: string, material: Material): string {
  let result = text;
  for (let left = 1 + below(material.random, 6); left > 0; left -= 1)
    result = (pick(material.random, MUTATIONS) ?? ((same) => same))(result, material);
  return result;
}
