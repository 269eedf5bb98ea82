// Searches by halving answer what a look at everything would.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIndex, stretchFinder } from '../src/search.ts';

const small = fc.integer({ min: -9, max: 9 });

test('the first index from which on something holds', () => {
  fc.assert(
    fc.property(fc.array(small), small, (numbers, least) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const found = sorted.findIndex((number) => number >= least);
      expect(firstIndex(sorted.length, (index) => (sorted[index] ?? least) >= least)).toBe(
        found < 0 ? sorted.length : found,
      );
    }),
  );
});

test('whether a stretch begins before one place and ends behind another', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(small, small)), small, small, (stretches, from, to) => {
      const expected = stretches.some(([begin, end]) => begin <= from && end >= to);
      expect(stretchFinder(stretches)(from, to)).toBe(expected);
    }),
  );
});
