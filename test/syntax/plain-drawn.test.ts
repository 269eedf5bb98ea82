// Tables that plain text draws with pipes, and what only looks like one.
import { describe, expect, test } from 'vitest';
import { formatOfText } from '../../src/source/format.ts';
import { parsePlain } from '../../src/syntax/plain.ts';

const DRAWN =
  '#\n# Feature name:  tracehook\n#\n    ----------------\n    |  arch |status|\n    ----------------\n    | oak:  |  ok  |\n    | elm:  | TODO |\n    | yew:  |      |\n    ----------------\n';

const cellsOf = (text: string): readonly (readonly string[])[] =>
  parsePlain(text).children.flatMap((node) =>
    node.type === 'table'
      ? node.children.map((row) =>
          row.children.map(({ position }) => text.slice(position?.start.offset, position?.end.offset).trim()),
        )
      : [],
  );

describe('a table that is drawn', () => {
  test('is one, below the text above it', () => {
    expect(cellsOf(DRAWN)).toEqual([
      ['arch', 'status'],
      ['oak', 'ok'],
      ['elm', 'TODO'],
      ['yew', ''],
    ]);
    expect(parsePlain(DRAWN).children.map(({ type }) => type)).toEqual(['paragraph', 'table']);
  });

  test('makes a file without an ending plain text', () => {
    expect(formatOfText(DRAWN)).toBe('text');
    expect(formatOfText('# Title\n\n| a | b |\n| - | - |\n| c | d |\n')).toBe('markdown');
  });

  test.each([
    ['two lines with pipes', '| a | b |\n| c | d |\n'],
    ['lines with one pipe', 'a | b\nc | d\ne | f\n'],
    ['rules alone', '-----\n-----\n-----\n'],
  ])('is not %s', (_, text) => {
    expect(cellsOf(text)).toEqual([]);
  });
});
