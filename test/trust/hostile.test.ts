// Text made to hurt: nested, repeated and grown beyond all sense. Each is answered in bounded time, by a document or a finding.
// @module-tag slow
import { describe, expect, test } from 'vitest';
import { REFUSED as REFUSED_CODE } from '../../src/diagnostic.ts';
import { readDocument } from '../../src/pipeline.ts';
import { READ, REFUSED } from './hostile-texts.ts';

/** Milliseconds; a reader whose time grows with the square of the input needs hours. */
const TIME = 50_000;

describe('nesting that nobody means is refused with a place', () => {
  test.each(REFUSED)(
    '%s (%s)',
    (_name, format, text) => {
      const { claims, matrices } = readDocument({ path: 'a', format, text, bom: false });
      expect(matrices).toEqual([]);
      const [problem] = claims.problems;
      expect(problem?.message).toMatch(
        /deep|open at once|stand left of|cells, items and lines|signs of markup|aliases|no anchor|nested|beyond measure|not closed|lengths of delimiters/,
      );
      expect(problem?.range.end.offset).toBeLessThanOrEqual(text.length);
    },
    TIME,
  );
});

describe('what is only large is read', () => {
  test.each(READ)(
    '%s (%s)',
    (_name, format, text) => {
      const { claims } = readDocument({ path: 'a', format, text, bom: false });
      expect(
        claims.problems.filter(({ code }) => code === REFUSED_CODE || code === 'nesting-too-deep'),
      ).toEqual([]);
    },
    TIME,
  );
});
