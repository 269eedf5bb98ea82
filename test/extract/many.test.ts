// What a document repeats without end: each table and each matrix gets a part of it that is bounded.
import { describe, expect, it } from 'vitest';
import { REFUSED } from '../../src/diagnostic.ts';
import { documentOf } from '../document-of.ts';

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const table = (symbol: string): string => `| Feature | Lamp |\n| --- | --- |\n| Blink | ${symbol} |\n`;

describe('of what a document repeats', () => {
  it('a large substitution is written out until the text has grown enough', () => {
    const rows = range(200).map((at) => `   * - Blink ${at}\n     - ✔ |s|\n`);
    const text = `.. |s| replace:: ${'dim '.repeat(500)}\n\n.. list-table::\n   :header-rows: 1\n\n   * - Feature\n     - Lamp\n${rows.join('')}`;
    const cells = documentOf(text, 'rst').claims.matrices[0]?.cells ?? [];
    const texts = cells.map((cell) => cell.text);
    expect(texts).toHaveLength(200);
    expect(texts[0]).toMatch(/^✔ dim dim/u);
    expect(texts[199]).toBe('✔ |s|');
    expect(texts.join('').length).toBeLessThan(text.length + 110_000);
  });

  it('substitutions of substitutions do not double without end', () => {
    const chain = range(60).map((at) => `.. |a${at + 1}| replace:: |a${at}| |a${at}|\n`);
    const text = `.. |a0| replace:: dim\n${chain.join('')}\n============  =====\nFeature       Lamp\n============  =====\nBlink |a60|   ✔\n============  =====\n`;
    const [feature] = documentOf(text, 'rst').claims.matrices[0]?.features ?? [];
    expect(feature?.title.length).toBeLessThan(110_000);
  });

  it('a table gets the nearest legends', () => {
    const legends = range(300).map((at) => `${table(`x${at}`)}\nLegend: x${at} = works, y${at} = broken\n`);
    const { matrices } = documentOf(`# Lamps\n\n${legends.join('\n')}`).claims;
    expect(matrices).toHaveLength(300);
    for (const [at, matrix] of matrices.entries()) {
      expect(matrix.table?.legend.length).toBeLessThanOrEqual(100);
      expect(matrix.table?.legend[0]?.symbol).toBe(`x${at}`);
      expect(matrix.cells.map(({ level }) => level)).toEqual(['complete']);
    }
  });

  it('a list of more items than a legend has explains nothing', () => {
    const list = (items: number): string =>
      range(items)
        .map((at) => `- x${at}: ${at % 2 === 0 ? 'complete' : 'missing'}`)
        .join('\n');
    const legendOf = (items: number): number =>
      documentOf(`# Lamps\n\n${table('x0')}\nLegend:\n\n${list(items)}\n`).claims.matrices[0]?.table?.legend
        .length ?? 0;
    expect(legendOf(1000)).toBe(100);
    expect(legendOf(1001)).toBe(0);
  });

  it('more tables than anybody writes are refused at the first too many', () => {
    const document = documentOf(
      `# Lamps\n\n${range(2001)
        .map(() => table('✔'))
        .join('\n')}`,
    );
    expect(document.matrices).toEqual([]);
    expect(document.claims.problems).toMatchObject([
      { code: REFUSED, message: 'The document has more than 2000 tables, so it is not read. Split it.' },
    ]);
  });

  it('details belong to the nearest of many tables of the same features', () => {
    const parts = range(100).map(
      (at) =>
        `## Lamps ${at}\n\n${table('✔')}\n- **Blink**\n\n  **Status: optional.**\n\n  **Driver Support:**\n\n  - **Lamp:** ${at % 2 === 0 ? 'complete' : 'missing'}\n`,
    );
    const { matrices } = documentOf(`# Lamps\n\n${parts.join('\n')}`).claims;
    expect(matrices).toHaveLength(100);
    for (const [at, { cells }] of matrices.entries())
      expect(cells.map(({ level }) => level)).toEqual(['complete', at % 2 === 0 ? 'complete' : 'missing']);
  });
});
