// Content tabs and admonitions of Python-Markdown: what they hold is read in its place.
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/pipeline.ts';
import { indentedBlocks } from '../../../src/syntax/markdown/indented.ts';

const TABLE = '| Feature | Go | Rust |\n|---|---|---|\n| Lamp | ✅ | ❌ |\n| Bell | ❌ | ✅ |\n';
const inside = (text: string): string => text.replaceAll(/^(?=.)/gm, '    ');
const read = (text: string) => readDocument({ path: 'a.md', format: 'markdown', text, bom: false });
const titles = (text: string): readonly string[] => read(text).matrices.map(({ model }) => model.title);

describe('indented blocks', () => {
  it('give the tables of tabs the titles of the tabs', () => {
    const text = `# Support\n\n=== "Linux"\n\n${inside(TABLE)}\n=== 'Windows'\n\n${inside(TABLE)}\nEnd.\n`;
    expect(titles(text)).toEqual(['Linux', 'Windows']);
  });

  it.each(['!!! note', '!!! note "More"', '??? tip', '???+ tip "More"'])('are read below %s', (head) => {
    expect(titles(`# Support\n\n${head}\n${inside(TABLE)}\n`)).toEqual(['Support']);
  });

  it('are read in one another, each cell in its place', () => {
    const text = `# Support\n\n!!! note\n\n    === "Linux"\n\n${inside(inside(TABLE))}\n`;
    const [matrix] = read(text).matrices;
    expect(matrix?.model.title).toBe('Linux');
    for (const { range, symbol } of matrix?.claims.cells ?? [])
      expect(text.slice(range.start.offset, range.end.offset)).toBe(symbol);
  });

  it.each([
    ['a line that holds nothing', '# Support\n\n=== "Linux"\n\nNo more.\n'],
    ['an underline', 'Support\n===\n\n    code\n'],
    ['three exclamation marks in prose', 'Beware!!! note\n\n    code\n'],
  ])('are none of %s', (_name, text) => {
    expect(indentedBlocks(text)).toBeUndefined();
  });

  it('change no length', () => {
    const text = '???+ note\n    a\n\n===! "b"\n\tc\n';
    expect(indentedBlocks(text)?.text).toHaveLength(text.length);
  });
});
