// Reading what was written gives the same matrices, or the writer said what it could not hold.
// @module-tag slow
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matricesArbitrary, matricesOf } from '../arbitrary/matrix.ts';
import { plainLineArbitrary } from '../arbitrary/texts.ts';
import { comparable, trip, type Way } from './trip.ts';

const WAYS: readonly Way[] = [
  { format: 'markdown' },
  { format: 'rst', table: 'list-table' },
  { format: 'rst', table: 'grid' },
  { format: 'rst', table: 'simple' },
  { format: 'asciidoc' },
  { format: 'ini' },
  { format: 'csv' },
  { format: 'json' },
  { format: 'yaml' },
];

/** The formats that hold all that a model can say. */
const HOLD_ALL: ReadonlySet<string> = new Set(['csv', 'json', 'yaml']);

const RUNS = 25;

describe.each(WAYS)('$format $table', (way) => {
  it('gives hostile matrices back, or says what is lost', () => {
    let whole = 0;
    fc.assert(
      fc.property(matricesArbitrary, (matrices) => {
        const { back, losses } = trip(way, matrices);
        if (losses.length > 0) {
          expect(HOLD_ALL.has(way.format)).toBe(false);
          return;
        }
        whole += 1;
        expect(comparable(matrices, back)).toEqual(matrices);
      }),
      { numRuns: RUNS },
    );
    if (HOLD_ALL.has(way.format)) expect(whole).toBe(RUNS);
  });
});

describe.each(WAYS.filter(({ format }) => ['markdown', 'rst', 'asciidoc'].includes(format)))(
  'what authors write, as $format $table',
  (way) => {
    it('is held whole', () => {
      // A word for targets is written beside support only, and ids of another matrix's parts are taken in RST.
      const stated = matricesOf(plainLineArbitrary).map((matrices) =>
        matrices
          .slice(0, 1)
          .filter(({ features }) => features.some(({ support }) => Object.keys(support).length)),
      );
      let whole = 0;
      let all = 0;
      fc.assert(
        fc.property(stated, (matrices) => {
          const { back, losses } = trip(way, matrices);
          all += 1;
          if (losses.length > 0) return;
          whole += 1;
          expect(comparable(matrices, back)).toEqual(matrices);
        }),
        { numRuns: RUNS, seed: 2 },
      );
      expect(whole / all).toBeGreaterThan(0.9);
    });
  },
);
