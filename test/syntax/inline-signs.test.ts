// The signs of inline markup that stand in one stretch of Markdown: never fewer than in what the parser makes of it.
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { inlineExcess, MAX_INLINE_SIGNS } from '../../src/syntax/inline-signs.ts';
import { parseMarkdown } from '../../src/syntax/markdown.ts';

const signsIn = (text: string): number => text.match(/[*_[\]`]/g)?.length ?? 0;

/** The most signs in one paragraph, heading or cell, by the parser. */
function mostIn(node: Nodes, text: string): number {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const { start, end } = node.position ?? { start: {}, end: {} };
    return signsIn(text.slice(start.offset, end.offset));
  }
  return 'children' in node ? Math.max(0, ...node.children.map((child) => mostIn(child, text))) : 0;
}

const line = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      '',
      ' ',
      '  ',
      '   ',
      '    ',
      '      ',
      '\t',
      '> ',
      '>',
      '> > ',
      '>   ',
      '>      > ',
    ),
    fc.constantFrom(
      '',
      '',
      '',
      '',
      '- ',
      '* ',
      '1. ',
      '2. ',
      '10) ',
      '-',
      '1.  ',
      '- - ',
      '-     ',
      '- > ',
      '-\t',
      '1.\t',
    ),
    fc.constantFrom(
      ...['', '', '*a*', '_a_ b', '[a] | [b]', '|*a*|*b*|', 'a|b', '*a* \\| *b*', '-|-', '--|:-:', '|---|'],
      ...[
        '---',
        '***',
        '===',
        '# *a*',
        '```',
        '``` *a*',
        '~~~',
        '<div>',
        '</div> *a*',
        '<!-- *a*',
        '-->',
        'a',
      ],
    ),
  )
  .map((parts) => parts.join(''));

describe('the signs of a stretch', () => {
  test('are never fewer than the parser finds in one', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 9 }), (lines) => {
        const text = `${lines.join('\n')}\n`;
        const most = mostIn(parseMarkdown(text), text);
        if (most > 0) expect(inlineExcess(text, most - 1), JSON.stringify(text)).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['items side by side', '- [a](b)\n- [c](d)\n', 2],
    ['items below one another', '- *a*\n  - *b*\n    - *c*\n  - *d*\n- *e*\n', 2],
    ['numbered items', '1. *a*\n2. *b*\n3. *c*\n', 2],
    ['cells', '| a | *b* |\n|---|---|\n| *c* | *d* |\n', 2],
    ['cells without a pipe before the first', 'a | *b*\n--|--\n*c* | *d*\n', 2],
    ['cells in a quote', '> | a | *b* |\n> |---|---|\n> | *c* | *d* |\n', 2],
    ['cells in an item', '- | a | *b* |\n  |---|---|\n  | *c* | *d* |\n', 2],
    ['items in a quote', '> - *a*\n> - *b*\n', 2],
    ['paragraphs', '*a*\n\n*b*\n', 2],
    ['headings', '# *a*\n*b*\n## *c*\n', 2],
    ['a paragraph below a line across the page', '*a*\n***\n*b*\n', 3],
    ['a paragraph above code', '*a*\n```\n*b* *c*\n```\n*d*\n', 5],
  ])('end with it: %s', (_name, text, most) => {
    expect(inlineExcess(text, most)).toBeUndefined();
    expect(inlineExcess(text, most - 1)).toBeDefined();
  });

  test('are told where they pass the limit', () => {
    const text = `a\n\n${'*a* '.repeat(3000)}\n${'*a* '.repeat(3000)}\n`;
    expect(inlineExcess(text)).toEqual({
      offset: 3 + 12_001,
      what: 'More than 10000 signs of markup stand in this paragraph',
    });
  });

  test('count with each other where many paragraphs are crowded', () => {
    const paragraph = `${'*a*b'.repeat(1000)}\n\n`;
    const crowded = (signs: number): number => (MAX_INLINE_SIGNS / signs) ** 2;
    expect(inlineExcess(paragraph.repeat(crowded(2000)))).toBeUndefined();
    expect(inlineExcess(paragraph.repeat(crowded(2000) + 2))).toEqual({
      offset: (crowded(2000) + 1) * paragraph.length - 1,
      what: 'Too many paragraphs have more than 1000 signs of markup each',
    });
    expect(inlineExcess(`${'*a*b'.repeat(500)}\n\n`.repeat(1000))).toBeUndefined();
  });
});
