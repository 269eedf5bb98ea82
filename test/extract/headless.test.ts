// Columns whose header is blank: told where they hold levels, left alone where they hold anything else.
import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.ts';
import { placeOf } from '../rule-tester.ts';

const problems = (text: string): readonly string[] =>
  documentOf(text).claims.problems.map(({ code, range }) => `${code} ${placeOf(range)}`);

const page = (title: string, first: string, second: string): string =>
  `| Feature | Go | ${title} | Rust |\n|---|---|---|---|\n| Blink | ✔ | ${first} | ✔ |\n| Dim | ✔ | ${second} | ✖ |\n`;

describe('a column without a header', () => {
  it('is told where its cells are levels', () => {
    expect(problems(page('', '✖', '✔'))).toEqual(['blank-cell 1:17-1:19']);
  });
  it.each([
    ['a name', page('Java', '✖', '✔')],
    ['texts', page('', 'slow', 'fast')],
    ['nothing', page('', '', '')],
    ['a mark now and then', page('', '✔', '')],
  ])('is left alone with %s', (_, text) => {
    expect(problems(text)).toEqual([]);
  });
});
