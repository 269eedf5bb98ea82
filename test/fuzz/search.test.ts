// Counters are put in without changing the program; changes to a text are those of the seed.
import { expect, test } from 'vitest';
import { type Instruments, instrument } from '../trust/instrument.ts';
import { mutated, randomOf } from './mutations.ts';
import { seedTexts } from './seeds.ts';

const SOURCE = `
const sign = (n) => (n < 0 ? 'minus' : n > 0 && 'plus') || 'none';
function count(list) {
  let sum = 0;
  for (const item of list) if (item) sum += 1; else if (item === 0) { sum += 2; }
  switch (sum) { case 0: return 'a few'; default: do sum -= 1; while (sum > 3); }
  return sum;
}
return [sign(-1), sign(0), sign(1), count([]), count([1, 0, 1, null])];`;

test('an instrumented program does the same, and counts the branches that it takes', () => {
  const instruments: Instruments = { branches: 0, places: [] };
  const counted = instrument('a.js', SOURCE, instruments);
  const counts = new Uint32Array(instruments.branches);
  expect(new Function('branchCounts', counted)(counts)).toEqual(new Function(SOURCE)());
  expect([...counts]).toEqual([3, 1, 1, 2, 1, 2, 4, 2, 2, 1, 1, 1, 1]);
  expect(instruments.places.every((place) => /^a\.js:\d+$/.test(place))).toBe(true);
});

test('the same seed makes the same changes, another seed others', () => {
  const change = (seed: number): readonly string[] => {
    const random = randomOf(seed);
    return Array.from({ length: 50 }, () =>
      mutated('| a | b |\n| - | - |\n', { random, words: ['✔'], other: () => '# x\n' }),
    );
  };
  expect(change(1)).toEqual(change(1));
  expect(change(1)).not.toEqual(change(2));
});

test('seeds are texts of every format', async () => {
  const formats = (await seedTexts(1)).map(([format]) => format);
  expect([...new Set(formats)].sort()).toEqual([
    'asciidoc',
    'config',
    'csv',
    'html',
    'ini',
    'json',
    'markdown',
    'rst',
    'text',
    'toml',
    'yaml',
  ]);
});
