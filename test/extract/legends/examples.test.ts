// Legends as documents write them that no table of shapes makes.
import { describe, expect, it } from 'vitest';
import type { Format } from '../../../src/source/source.ts';
import { documentOf } from '../../document-of.ts';
import { outline } from '../../support/outline.ts';

interface Example {
  readonly name: string;
  readonly format?: Format;
  readonly text: string;
  readonly expected: readonly string[];
}

const rows = (first: string, second: string, third = first): string =>
  `| Feature | Lamp | Torch |\n| --- | --- | --- |\n| Blink | ${first} | ${second} |\n| Dim | ${third} | ${first} |\n`;
const cells = (blink: string, dim: string): readonly string[] => [
  '# Lamps | Lamps',
  'Lamp, Torch',
  `Blink: ${blink}`,
  `Dim: ${dim}`,
];

const EXAMPLES: readonly Example[] = [
  {
    name: 'a blank cell, in italics',
    text: `# Lamps\n\n- *empty* = not tested\n- ◆ = works\n\n${rows('◆', '')}`,
    expected: cells('CU', 'CC'),
  },
  {
    name: 'no mark, in brackets',
    text: `# Lamps\n\n◆: works, (blank): not applicable\n\n${rows('◆', '')}`,
    expected: cells('CN', 'CC'),
  },
  {
    name: 'a sentence with one symbol in code',
    text: `# Lamps\n\n\`N\` are built natively.\n\n${rows('N', 'E')}`,
    expected: cells('CU', 'CC'),
  },
  {
    name: 'a verb and an elliptical clause',
    text: `# Lamps\n\n● stands for a lamp that matches exactly, and ◑ for one that has some\nparts missing (so that it blinks, and no more).\n\n${rows('●', '◑')}`,
    expected: cells('CP', 'CC'),
  },
  {
    name: 'the corner of the header',
    text: `# Lamps\n\n${rows('✅', '❌').replace('Feature', '✅ = Provided <br> ❌ = Not provided <br> ➖ = Makes no sense')}\n`.replace(
      '| Dim | ✅',
      '| Dim | ➖',
    ),
    expected: cells('CM', 'NC'),
  },
  {
    name: 'several symbols of one meaning',
    text: `# Lamps\n\n- ◆ / ◇: not supported\n- ● or ○: supported\n- \`%\`, \`+\`: supported in part\n\n${rows('◇', '○', '%')}`,
    expected: cells('MC', 'PM'),
  },
  {
    name: 'components',
    text: `# Lamps\n\n<CheckIcon color="green" /> Already supported\n\n<CrossIcon /> Not supported\n\n${rows('<CheckIcon color="green" />', '<CrossIcon />')}`,
    expected: cells('CM', 'CC'),
  },
  {
    name: 'pictures by their words',
    text: `# Lamps\n\n- ![full](f.png) supported\n- ![half](h.png) needs a plugin\n- ![none](n.png) not supported\n\n${rows('![full](f.png)', '![half](h.png)', '![none](n.png)')}`,
    expected: cells('CP', 'MC'),
  },
  {
    name: 'substitutions',
    format: 'rst',
    text: 'Lamps\n=====\n\n|full| supported, |zero| not supported\n\n.. list-table::\n   :header-rows: 1\n\n   * - Feature\n     - Lamp\n     - Torch\n   * - Blink\n     - |full|\n     - |zero|\n   * - Dim\n     - |zero|\n     - |full|\n\n.. |full| image:: f.png\n.. |zero| image:: z.png\n',
    expected: cells('CM', 'MC'),
  },
  {
    name: 'separators of Chinese and Japanese',
    text: `# Lamps\n\n图例：●：支持，○：不支持，◆：部分支持。\n\n${rows('●', '○', '◆')}`,
    expected: cells('CM', 'PC'),
  },
  {
    name: 'a caption',
    format: 'rst',
    text: 'Lamps\n=====\n\n.. list-table:: S = supported, U = unsupported\n   :header-rows: 1\n\n   * - Feature\n     - Lamp\n     - Torch\n   * - Blink\n     - S\n     - U\n   * - Dim\n     - U\n     - S\n',
    expected: ['# Lamps | S = supported, U = unsupported', ...cells('CM', 'MC').slice(1)],
  },
  {
    name: 'prose that describes what everybody reads alike',
    text: `# Lamps\n\n- ✅: nothing is missing, it never fails\n- ❌: there, and of no use\n\n${rows('✅', '❌')}`,
    expected: cells('CM', 'CC'),
  },
  {
    name: 'a legend that states the opposite in plain words',
    text: `# Lamps\n\n- ✖: supported\n- ◯: not supported\n\n${rows('✖', '◯')}`,
    expected: cells('CM', 'CC'),
  },
  {
    name: 'words for levels that a legend describes',
    text: `# Lamps\n\n- yes: no lamp is without it\n- partial: there, some parts are missing\n- N/A means that the lamp itself cannot do it\n\n${rows('yes', 'partial', 'N/A')}`,
    expected: cells('CP', 'NC'),
  },
  {
    name: 'the nearest of two',
    text: `# Lamps\n\n- A: supported\n- B: not supported\n\n## Small\n\n- A: not supported\n- B: supported\n\n${rows('A', 'B')}`,
    expected: ['# Lamps > Small | Small', 'Lamp, Torch', 'Blink: MC', 'Dim: MM'],
  },
  {
    name: 'one before each of two tables',
    text: `# Lamps\n\n- A: supported\n- B: not supported\n\n${rows('A', 'B')}\n- A: not supported\n- B: supported\n\n${rows('A', 'B').replaceAll('Feature', 'Use')}`,
    expected: [
      '# Lamps | Feature',
      ...cells('CM', 'CC').slice(1),
      '# Lamps | Use',
      'Lamp, Torch',
      'Blink: MC',
      'Dim: MM',
    ],
  },
  {
    name: 'one behind each of two tables',
    text: `# Lamps\n\n${rows('A', 'B')}\n- A: supported\n- B: not supported\n\n${rows('A', 'B').replaceAll('Feature', 'Use')}\n- A: not supported\n- B: supported\n`,
    expected: [
      '# Lamps | Feature',
      ...cells('CM', 'CC').slice(1),
      '# Lamps | Use',
      'Lamp, Torch',
      'Blink: MC',
      'Dim: MM',
    ],
  },
  {
    name: 'a sentence before a table of one symbol',
    text: `# Lamps\n\nWhat is currently not supported:\n\n${rows('✚', '').replace('| Dim | ✚ |', '| Dim | |')}`,
    expected: ['# Lamps | Lamps', 'Lamp, Torch', 'Blink: MU', 'Dim: UM'],
  },
];

describe('a legend in the wild', () => {
  it.each(EXAMPLES)('$name', ({ text, format, expected }) => {
    expect(outline(text, format)).toEqual(expected);
  });

  it('of tiers is no matrix, and no legend of the table that follows', () => {
    const tiers = '| Tier | Meaning |\n| --- | --- |\n| stable | never changes |\n| trial | may vanish |\n';
    const text = `# Lamps\n\n${tiers}\n${rows('✅', '❌')}`;
    const { claims } = documentOf(text);
    expect(claims.matrices.map(({ table }) => table?.legend)).toEqual([[]]);
    expect(outline(text)).toEqual(cells('CM', 'CC'));
  });

  it('explains symbols that are no levels, and no finding doubts them', () => {
    const text = `# Lamps\n\n- ✅ works\n- ❌ does not\n- ◆ is written by the core team\n\n${rows('✅', '◆', '❌')}`;
    const { claims } = documentOf(text);
    const [matrix] = claims.matrices;
    expect(matrix?.table?.legend.map(({ symbol, level }) => [symbol, level])).toEqual([
      ['✅', 'complete'],
      ['❌', 'missing'],
      ['◆', undefined],
    ]);
    expect(matrix?.cells.filter(({ symbol }) => symbol === '◆').map(({ basis }) => basis)).toEqual([
      'legend',
    ]);
  });

  it.each([
    ['- ✅: Works\n- ▢: Works, some bugs\n', ['✅', '▢']],
    ['`Y` means works, "N" means does not\n', ['Y', 'N']],
    ['<p>\n▢ = works<br>\n♦ = does not\n</p>\n', ['▢', '♦']],
    ['```\n  Y  works\n  N  does not\n```\n', ['Y', 'N']],
  ])('knows where its symbols stand: %s', (legend, symbols) => {
    const [first = '', second = ''] = symbols;
    const text = `# Lamps\n\n${legend}\n${rows(first, second)}`;
    const entries = documentOf(text).claims.matrices[0]?.table?.legend ?? [];
    expect(entries.map(({ range }) => text.slice(range.start.offset, range.end.offset))).toEqual(symbols);
  });
});
