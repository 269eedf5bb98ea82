// Front matter that holds no keys, or no YAML: told where the page has a matrix.
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/pipeline.ts';
import { placeOf } from '../rule-tester.ts';

const MATRIX = '| Feature | A | B |\n|---|---|---|\n| x | ✔ | ✖ |\n| y | ✖ | ✔ |\n';
const told = (frontMatter: string, page = MATRIX, end = '\n'): readonly string[] => {
  const text = `---\n${frontMatter}---\n\n${page}`.replaceAll('\n', end);
  return readClaims({ path: 'a.md', format: 'markdown', text, bom: false }).problems.map(
    ({ severity, message, range }) => `${placeOf(range)} ${severity} ${message.split(/, which|: /u, 1)[0]}`,
  );
};

describe('front matter', () => {
  it.each([
    ['a sentence', 'This page tells all.\n', '2:1-2:21 warning The front matter is a text without keys'],
    ['a list', '- one\n- two\n', '2:1-3:6 warning The front matter is a list without keys'],
    [
      'a text with a colon in it',
      'title: x\nabout: one: two\n',
      '3:8-3:9 warning The front matter is not valid YAML',
    ],
  ])('with %s is told', (_, frontMatter, expected) => {
    expect(told(frontMatter)).toEqual([expected]);
    expect(told(frontMatter, MATRIX, '\r\n')).toEqual([expected]);
    expect(told(frontMatter, 'Text.\n')).toEqual([]);
  });

  it.each([
    ['keys', 'title: x\n'],
    ['nothing', '\n'],
    ['a comment', '# none\n'],
    ['braces that stand too far left', 'a: {\n  b: 1,\n}\n'],
  ])('with %s is left alone', (_, frontMatter) => {
    expect(told(frontMatter)).toEqual([]);
  });
});
