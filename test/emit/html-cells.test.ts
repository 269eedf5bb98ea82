// What cells of the page say: the document's words, and links to notes instead of their marks.
import { describe, expect, it } from 'vitest';
import { emitHtml } from '../../src/emit/html/index.ts';
import { originsOf } from '../../src/lint/document.ts';
import { documentOf } from '../document-of.ts';

const NOTES = `
[^1]: Slowly.

¹¹ By hand.

(2) Not on Sundays.
`;

/** The page of a table with one column of such cells. */
function pageOf(cells: readonly string[], more: string): string {
  const rows = cells.map((cell, index) => `| Part ${index} | ${cell} | ✅ |\n`);
  const text = `# Lamps\n\n| Feature | Lamp | Torch |\n| --- | --- | --- |\n${rows.join('')}\n${more}`;
  const document = documentOf(text, 'markdown');
  const models = document.matrices.map(({ model }) => model);
  return emitHtml(models, { origins: originsOf(document) }).text;
}

/** The cells of the column as they read. */
function cellsOf(cells: readonly string[], more = ''): readonly string[] {
  const found = [...pageOf(cells, more).matchAll(/<td class="[^"]*" id="[^"]*--lamp">(.*?)<\/td>/gu)];
  return found.map(([, cell = '']) => cell.replaceAll(/<[^>]*>/gu, ''));
}

const CASES: readonly (readonly [cell: string, shown: string])[] = [
  ['⚠️[^1]', 'partial 1'],
  ['✓ ¹¹', 'complete 2'],
  ['✅ (2)', 'complete 3'],
  ['Yes, slowly [^1]', 'complete Yes, slowly 1'],
  ['✅ [^1] (2)', 'complete 1 3'],
  ['⚠️ behind a flag', 'partial behind a flag'],
  ['✅ 2.0+', 'complete 2.0+'],
  ['✅ >2.0', 'complete &gt;2.0'],
  ['✔️/❌', 'partial ✔️/❌'],
  ['✓ (3.1)', 'complete (3.1)'],
  ['Partial: on Sundays', 'partial on Sundays'],
  ['partial (on Sundays)', 'partial (on Sundays)'],
  ['partially', 'partial'],
  ['❌', 'missing'],
];

describe('a cell of the page', () => {
  const shown = cellsOf(
    CASES.map(([cell]) => cell),
    NOTES,
  );
  it.each(CASES.map(([cell, text], index) => [cell, text, index] as const))('%s', (_, text, index) => {
    expect(shown[index]).toBe(text);
  });

  it('has no mark of a note that is missing', () => {
    expect(cellsOf(['✅ [^9]', '❌'])).toEqual(['complete', 'missing']);
  });

  it('keeps brackets that lead to no note', () => {
    expect(cellsOf(['Yes (2.0)', '✅ (3)', '❌'])).toEqual(['complete Yes (2.0)', 'complete (3)', 'missing']);
  });
});

describe('words of the document', () => {
  const LEGEND = 'Legend: ✅ ready, ⚠️ works with limits, 🚧 in progress, ❌ the part is not planned.\n';
  const CELLS = ['✅', '⚠️', '🚧', '🚧 (v4.2)', '❌'];

  it('stand in the cells, two of one level with their symbols', () => {
    expect(cellsOf(CELLS, LEGEND)).toEqual([
      'ready',
      '⚠️works with limits',
      '🚧in progress',
      '🚧in progress (v4.2)',
      'not planned',
    ]);
  });

  it('are counted in the legend', () => {
    const [, legend = ''] = /<fieldset class="legend">(.*?)<\/fieldset>/u.exec(pageOf(CELLS, LEGEND)) ?? [];
    const items = [...legend.matchAll(/<label class="(.)">(.*?)<\/label>/gu)];
    expect(items.map(([, code, item = '']) => `${code} ${item.replaceAll(/<[^>]*>/gu, '')}`)).toEqual([
      'c ready 6',
      'p ⚠️works with limits 1',
      'p 🚧in progress 2',
      'm not planned 1',
    ]);
  });

  it('are cut where a legend tells a story, and ours where there is none', () => {
    const story = 'works in part, which is to say unless it rains or the wind comes from the sea';
    expect(cellsOf(['⚠️', '✅', '❌'], `- ✅ complete\n- ⚠️ ${story}\n`)).toEqual([
      `${story.slice(0, 60).trimEnd()}…`,
      'complete',
      'missing',
    ]);
  });
});
