// Footnotes as projects write them: what a mark in a cell leads to.
import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.ts';

/** The notes of each cell, by feature, one text a target. */
function notesOf(text: string): Record<string, string> {
  const { matrices } = documentOf(text);
  return Object.fromEntries(
    (matrices[0]?.model.features ?? []).map(({ title, support }) => [
      title,
      Object.values(support)
        .flatMap((cell) => cell?.notes ?? [])
        .join(' / '),
    ]),
  );
}

const table = (cell: string, notes = ''): string =>
  `# Lamps\n\n| Feature | Lamp | Torch | Notes |\n| --- | --- | --- | --- |\n| Blink | ${cell} | ✅ | ${notes} |\n| Dim | ✅ | ❌ | |\n\n`;

describe('a footnote', () => {
  it.each([
    ['after a line break of two spaces', table('✅ (2)'), '(1) One.  \n(2) Two.\n'],
    ['after a line break of HTML', table('✅ ²'), '¹ One.<br>² Two.\n'],
    [
      'after a raised mark, on its own line',
      table('✅<sup>†</sup>'),
      '\\* One.  \n<sup>†</sup> Two.  \n<sup>^</sup> Three.\n',
    ],
    ['of a raised caret', table('✅<sup>^</sup>'), '\\* One.  \n<sup>^</sup> Two.\n'],
    ['with no space after its asterisk', table('✅*'), '*Two.\n'],
    ['behind another in its line', table('✅ \\*\\*'), '\\*One. \\*\\*Two.\n'],
    ['in a cell of the row', table('✅ \\*', '\\*Two.'), ''],
    ['of four asterisks', table('✅ \\*\\*\\*\\*'), '\\* One.\n\n\\**** Two.\n'],
    ['in a numbered list below the table', table('✅ (2)'), '1. One.\n2. Two.\n'],
    ['in a numbered list in a box', table('✅ (2)'), '::: details Notice\n\n1. One.\n2. Two.\n\n:::\n'],
    ['in a numbered list of a quote', table('✅ ²'), '> 1. One.\n> 2. Two.\n'],
    ['under a label', table('✅ (2)'), 'Notes:\n(1) One.\n(2) Two.\n'],
  ])('%s', (_name, matrix, definitions) => {
    expect(notesOf(`${matrix}${definitions}`)).toEqual({ Blink: 'Two.', Dim: '' });
  });

  it.each([
    ['to a section, with the answer in it', '[Yes*](#limits)'],
    ['to a section, behind the answer', '✅ [[1]](#limits)'],
    ['to another page', '✅ [[1]](https://lamps.example/1)'],
  ])('is none where the mark is a link %s', (_name, cell) => {
    const { claims, matrices } = documentOf(`${table(cell)}## Limits\n`);
    expect(claims.footnotes).toEqual([]);
    expect(matrices[0]?.model.features[0]?.support.lamp?.level).toBe('complete');
  });

  it('ends where the next begins, and has the place of both mark and text', () => {
    const text = `${table('✅ (1)<sup>2</sup>')}(1) One.  \n<sup>2</sup> Two.\n`;
    const { footnotes } = documentOf(text).claims;
    expect(
      footnotes.flatMap(({ definitions }) =>
        definitions.map(({ text: said, range }) => [said, text.slice(range.start.offset, range.end.offset)]),
      ),
    ).toEqual([
      ['One.', '(1) One.'],
      ['Two.', '<sup>2</sup> Two.'],
    ]);
  });

  it('is nothing that a cell calls like a function', () => {
    const { claims } = documentOf(table('RGB(8), RGBA(16)', 'g(x)'));
    expect(claims.footnotes).toEqual([]);
  });

  it('is no name with an asterisk that nothing refers to', () => {
    expect(documentOf(`${table('✅')}*nix systems are meant.\n`).claims.footnotes).toEqual([]);
  });
});
