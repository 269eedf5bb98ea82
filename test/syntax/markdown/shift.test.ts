import { expect, it } from 'vitest';
import { shiftNodes } from '../../../src/syntax/markdown/shift.ts';
import { parseMarkdown } from '../../../src/syntax/markdown.ts';

it('moves each node once, also where nodes end at one point', () => {
  const { children } = parseMarkdown('- a');
  shiftNodes(children, { line: 1, column: 2, offset: 10 });
  expect(children[0]?.position?.end).toEqual({ line: 2, column: 6, offset: 13 });
});
