// What cells of the page say: the notes instead of their marks.
import { describe, expect, it } from 'vitest';
import { emitHtml } from '../../src/emit/html/index.ts';
import { documentOf } from '../document-of.ts';

const TEXT = `# Lamps

| Feature | Lamp | Torch |
| --- | --- | --- |
| Blink | ⚠️[^1] | ✓ ¹ |
| Dim | ✅ (2) | Yes, slowly [^1] |
| Glow | ✅ | ❌ |

[^1]: Slowly.

¹ By hand.

(2) Not on Sundays.
`;

/** The cells of the table as they read. */
function cellsOf(text: string): readonly string[] {
  const page = emitHtml(documentOf(text, 'markdown').matrices.map(({ model }) => model)).text;
  return [...page.matchAll(/<td class="[a-z]" id=[^>]*>(.*?)<\/td>/gu)].map(([, cell = '']) =>
    cell.replaceAll(/<[^>]*>/gu, ''),
  );
}

describe('a cell of the page', () => {
  it('shows a note by its sign, and no mark', () => {
    expect(cellsOf(TEXT)).toEqual([
      'partial with notes',
      'complete with notes',
      'complete with notes',
      'complete Yes, slowly with notes',
      'complete',
      'missing',
    ]);
  });
  it('keeps brackets that lead to no note', () => {
    expect(cellsOf(TEXT.replace('✅ (2)', 'Yes (2.0)'))[2]).toBe('complete Yes (2.0)');
  });
});
