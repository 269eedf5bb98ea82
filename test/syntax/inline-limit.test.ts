// The signs of inline markup in one stretch of Markdown: counted by the parser, each stretch by itself.
// @module-tag slow
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REFUSED } from '../../src/diagnostic.ts';
import { InlineLimit, MAX_INLINE_SIGNS } from '../../src/syntax/inline-limit.ts';
import { parseBounded, parseMarkdown } from '../../src/syntax/markdown.ts';

function problemOf(text: string) {
  const parsed = parseBounded(text);
  return 'problem' in parsed ? parsed.problem : undefined;
}

/** Emphasis that nobody closes: what is closed, the fast path reads in linear time however much there is of it. */
const SIGN = '*a ';
/** As many as one stretch may hold. */
const FULL = SIGN.repeat(MAX_INLINE_SIGNS).trimEnd();
/** More than half of that, so that two make too many. */
const MOST = SIGN.repeat(MAX_INLINE_SIGNS * 0.6).trimEnd();

describe('the signs of a stretch', () => {
  test.each([
    ['items side by side', `- ${MOST}\n- ${MOST}\n`],
    ['items below one another', `- ${MOST}\n  - ${MOST}\n`],
    ['numbered items', `1. ${MOST}\n2. ${MOST}\n`],
    ['cells', `| a | ${MOST} |\n|---|---|\n| ${MOST} | *d* |\n`],
    ['cells without a pipe before the first', `a | ${MOST}\n--|--\n${MOST} | *d*\n`],
    ['cells in a quote', `> | a | ${MOST} |\n> |---|---|\n> | ${MOST} | *d* |\n`],
    ['cells in an item', `- | a | ${MOST} |\n  |---|---|\n  | ${MOST} | *d* |\n`],
    ['items in a quote', `> - ${MOST}\n> - ${MOST}\n`],
    ['paragraphs', `${MOST}\n\n${MOST}\n`],
    ['headings', `# ${MOST}\n${MOST}\n`],
    ['a paragraph below a line across the page', `${MOST}\n***\n${MOST}\n`],
    ['code between paragraphs', `${MOST}\n\`\`\`\n${MOST} ${MOST}\n\`\`\`\n${MOST}\n`],
  ])('end with it: %s', (_name, text) => {
    expect(problemOf(text)).toBeUndefined();
  });

  test.each([
    ['a paragraph', `${MOST} ${MOST}\n`],
    ['a paragraph of many lines', `${FULL}\n${FULL}`.replaceAll(' ', '\n')],
    ['lines that go on lazily', `- ${MOST}\n${MOST}\n`],
    ['rows of no table', `a\n|\n${MOST}|${MOST}\n`],
    ['a heading', `# ${MOST} ${MOST}\n`],
    ['an item', `- ${MOST}\n  ${MOST}\n`],
    ['a cell', `| a |\n|---|\n| ${MOST} ${MOST} |\n`],
    ['a paragraph of a text with a byte order mark inside', `a\ufeff ${MOST} ${MOST}\n`],
    ['a paragraph below front matter', `---\na: b\n---\n\n${MOST} ${MOST}\n`],
  ])('are too many in %s', (_name, text) => {
    expect(problemOf(text)?.message).toContain(`More than ${MAX_INLINE_SIGNS} signs of markup`);
  });

  test('are told where they pass the limit', () => {
    expect(problemOf(`${FULL}\n`)).toBeUndefined();
    const before = '# b\n\nc\n\n';
    const found = problemOf(`${before}${FULL} *a*\n`);
    expect(found?.code).toBe(REFUSED);
    expect(found?.range.start).toEqual({
      line: 5,
      column: FULL.length + 2,
      offset: before.length + FULL.length + 1,
    });
  });

  test('count with each other where many paragraphs are crowded', () => {
    const count = (stretches: number, signs: number) => (): void => {
      const limit = new InlineLimit();
      for (let stretch = 0; stretch < stretches; stretch += 1) {
        const one = {};
        for (let sign = 0; sign < signs; sign += 1) limit.count(one, sign);
      }
    };
    expect(count((MAX_INLINE_SIGNS / 1500) ** 2, 1500)).not.toThrow();
    expect(count((MAX_INLINE_SIGNS / 1500) ** 2 + 1, 1500)).toThrow(
      'Too many paragraphs have more than 1000',
    );
    expect(count(1000, 1000)).not.toThrow();
  });

  test('are none where the fast path reads them', () => {
    expect(problemOf(`${'*a* [b](c) '.repeat(MAX_INLINE_SIGNS).trimEnd()}\n`)).toBeUndefined();
  });

  test('change nothing of what is read', () => {
    const pieces = [
      '*',
      '_',
      '[',
      ']',
      '(b)',
      '!',
      '`',
      '``',
      '\\',
      '[^1]',
      '<b>',
      'a',
      ' ',
      '\n',
      '\n\n',
      '|',
      '\n|-|-|\n',
      '- ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = `${parts.join('')}\n\n[^1]: d\n`;
        expect(parseBounded(text)).toEqual({ root: parseMarkdown(text) });
      }),
      { numRuns: 1000 },
    );
  });
});
