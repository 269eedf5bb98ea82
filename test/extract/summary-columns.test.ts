// Columns of a Summary whose headers are words for something else, and a Summary without rows.
import { describe, expect, it } from 'vitest';
import type { ExtractOptions } from '../../src/extract/options.ts';
import { documentOf } from '../document-of.ts';
import { outline } from '../support/outline.ts';

const targetsOf = (text: string) =>
  documentOf(text).matrices[0]?.model.targets.map(({ id, title }) => [id, title]);

describe('a header with an id of its own', () => {
  const table = (header: string, cell: string): string =>
    `# Lights\n\n## Summary\n\n| Feature | Lamp | ${header} |\n| --- | --- | --- |\n| Blink | ✔ | ${cell} |\n`;

  it('is a target where levels stand below it', () => {
    expect(targetsOf(table('<a id="n"></a>Notes', '✖'))).toEqual([
      ['lamp', 'Lamp'],
      ['n', 'Notes'],
    ]);
  });

  it('is an attribute where texts do', () => {
    expect(targetsOf(table('<a id="n"></a>Notes', 'of light'))).toEqual([['lamp', 'Lamp']]);
    expect(targetsOf(table('Notes', 'of light'))).toEqual([['lamp', 'Lamp']]);
  });

  it('is a target without an id as well where all cells answer as those beside it do', () => {
    expect(targetsOf(table('Notes', '✖'))?.map(([, title]) => title)).toEqual(['Lamp', 'Notes']);
  });
});

describe('a Summary without rows', () => {
  it('declares its targets', () => {
    const text = '# Lights\n\n## Summary\n\n| Feature | Status | Lamp |\n| --- | --- | --- |\n';
    expect(targetsOf(text)).toEqual([['lamp', 'Lamp']]);
    expect(targetsOf(text.replace('Summary', 'Words'))).toBeUndefined();
  });
});

describe('headings of RST deeper than six', () => {
  it('are told apart', () => {
    const signs = '=-~^"\'#+';
    const headings = [...'abcdefgh'].map((name, at) => `${name}\n${signs.charAt(at).repeat(4)}\n`).join('\n');
    const table =
      '===== ===== =====\nName  Lamp  Torch\n===== ===== =====\nblink yes   no\nshine no    yes\n===== ===== =====\n';
    const [matrix] = documentOf(`${headings}\n${table}`, 'rst', 'm.rst').matrices;
    expect(matrix?.model.section).toEqual([...'abcdefgh']);
  });
});

describe('a column of a table with the headers of others', () => {
  const table = (heading: string, cells: readonly string[]): string =>
    `## ${heading}\n\n| Model | Lamp | Torch |\n| --- | --- | --- |\n${cells.map((cell, at) => `| Heron ${at} | ✔ | ${cell} |\n`).join('')}\n`;
  const text = `# Lights\n\n${table('Bright', ['✔', '✖', '✔', '✖'])}${table('Dim', ['one card', 'one card'])}`;
  const columnsOf = (options: ExtractOptions) =>
    outline(text, 'markdown', options).filter((line) => /^\w+: /u.test(line));

  it('holds levels where that of the others does', () => {
    expect(columnsOf({})).toEqual(['Lamp: CCCC', 'Torch: CMCM', 'Lamp: CC', 'Torch: PP']);
  });

  it('is what the configuration says', () => {
    expect(columnsOf({ columns: { attributes: ['Torch'] } })).toEqual(['Lamp: CCCC', 'Lamp: CC']);
  });
});
