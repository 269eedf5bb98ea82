// What answers whether something is supported, and what does not, as projects write it.
import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.ts';
import { outline } from '../support/outline.ts';

interface Habit {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const TAKEN: readonly Habit[] = [
  {
    name: 'versions since which browsers have each feature, one with a remark, and a share',
    text: '# Browser support\n\n| Feature | Chrome | Firefox | Safari | Global % |\n| --- | --- | --- | --- | --- |\n| Blink | 57+ | 52+ | 11+ | ~96% |\n| Dim | 91+ | 89+ | 16.4+ | ~93% |\n| Glow | 114+ | 2025 | Behind a flag | ~80% |\n',
    expected: [
      '# Browser support | Browser support',
      'Chrome, Firefox, Safari',
      'Blink: CCC',
      'Dim: CCC',
      'Glow: CCP',
    ],
  },
  {
    name: 'words for how far the support of a target goes, below "Status"',
    text: '# Lamp\n\n| Language | Maker | Status |\n| --- | --- | --- |\n| Go | Ann | Supported — the first one. |\n| Rust | Bob | Experimental — mostly. |\n| Python | Cat | Planned. |\n',
    expected: ['# Lamp | Lamp', 'Go, Rust, Python', 'Status: CPM'],
  },
  {
    name: 'versions of another program in a compatibility matrix',
    text: '# Lamp\n\n## Compatibility matrix\n\n| Python version | Status |\n| --- | --- |\n| 3.7 | ✅ Supported |\n| 3.6 | ❌ |\n',
    expected: ['# Lamp > Compatibility matrix | Compatibility matrix', 'Status', '3.7: C', '3.6: M'],
  },
  {
    name: 'whether features are enabled, below a heading of support, with their maturity',
    text: '# Feature support\n\n| Feature | Maturity | Enabled |\n| --- | --- | --- |\n| Blink | stable | ✅ |\n| Dim | beta | ❌ |\n',
    expected: ['# Feature support | Feature support', 'Enabled', 'Blink [mature]: C', 'Dim [immature]: M'],
  },
  {
    name: 'two rows of one name that the column beside it tells apart',
    text: '# Support\n\n| Platform | Shell | Supported |\n| --- | --- | --- |\n| Windows | Shell 5 | yes |\n| Windows | Shell 7 | no |\n| Linux | Shell 7 | yes |\n',
    expected: ['# Support | Support', 'Windows, Windows, Linux', 'Supported: CMC'],
  },
  {
    name: 'rows of one name that two columns tell apart together',
    text: '# Supported engines\n\n| Engine | Fuel | Room | Tested | Stable |\n| --- | --- | --- | --- | --- |\n| Quill | Wax | Hall | ✅ | ❌ |\n| Quill | Wax | Yard | ✅ | ✅ |\n| Quill | Oil | Hall | ❌ | ❌ |\n| Quill | Oil | Yard | ✅ | ❌ |\n| Inky | Wax | Hall | ✅ | ✅ |\n| Nibs | Wax | Hall | ✅ | ✅ |\n| Reed | Wax | Hall | ✅ | ✅ |\n| Chalk | Wax | Hall | ✅ | ✅ |\n| Slate | Wax | Hall | ✅ | ✅ |\n',
    expected: [
      '# Supported engines | Supported engines',
      'Quill, Quill, Quill, Quill, Inky, Nibs, Reed, Chalk, Slate',
      'Tested: CCMCCCCCC',
      'Stable: MCMMCCCCC',
    ],
  },
  {
    name: 'whatever stands beside a column called "Supported"',
    text: '# Light\n\n| Shade | Supported |\n| --- | --- |\n| Red | yes |\n| Blue | no |\n',
    expected: ['# Light | Light', 'Supported', 'Red: C', 'Blue: M'],
  },
  {
    name: 'versions that go together, below a heading that calls them a matrix',
    text: '# Lamp\n\n## Compatibility matrix\n\n| Lamp | PHP | Python |\n| --- | --- | --- |\n| 8.0 | 7.1+ | From 2.x |\n| 1.7.3-1.7.8 | 7.1+ | From 2.x |\n| 1.6.1 - 1.7.2 | 7.1 | From 3.1 |\n',
    expected: [
      '# Lamp > Compatibility matrix | Compatibility matrix',
      'PHP, Python',
      '8.0: CC',
      '1.7.3-1.7.8: CC',
      '1.6.1 - 1.7.2: CC',
    ],
  },
  {
    name: 'one known name among many features',
    text: '# Kinds\n\n| Installed | Full | Small |\n| --- | --- | --- |\n| Docker | yes | yes |\n| Blink | yes | no |\n| Dim | yes | no |\n',
    expected: ['# Kinds | Kinds', 'Full, Small', 'Docker: CC', 'Blink: CM', 'Dim: CM'],
  },
  {
    name: 'words that a list in bold explains before the tables',
    text: '# Lamps\n\nThe tables can be interpreted as follows:\n\n* **Release, e.g. 6.0:** it came with that release\n* **edge**: it is stable, and in the newest build\n* **WIP**: work on it goes on\n* **TBA**: nobody works on it, it is not planned\n\n| | Lamp | Torch |\n| --- | --- | --- |\n| Blink | edge | edge ([notes](#blink)) |\n| Dim | 5.19 | WIP |\n| Glow | TBA | 6.1 |\n',
    expected: ['# Lamps | Lamps', 'Lamp, Torch', 'Blink: CC', 'Dim: CP', 'Glow: MC'],
  },
  {
    name: 'a letter raised in a word, and a link to a store beside the answers',
    text: '# Lamps\n\n| Browser | Supported | Store Link |\n| --- | --- | --- |\n| I<sup>2</sup>C | yes | [here](https://example.org) |\n| SPI | no | - |\n| CAN | no | - |\n',
    expected: ['# Lamps | Lamps', 'Supported', 'I2C: C', 'SPI: M', 'CAN: M'],
  },
];

const LEFT: readonly (readonly [name: string, reason: RegExp, text: string])[] = [
  [
    'what words for levels mean',
    /legend/,
    '# Support\n\n| Tier | Meaning | Recommended |\n| --- | --- | --- |\n| stable | in use for long | ✅ Yes |\n| beta | in use | ⚠️ With care |\n| experimental | an idea | ❌ No |\n',
  ],
  [
    'issues and where they were mended',
    /steps of work/,
    '# Summary of the week\n\n| Issue | Front | Back |\n| --- | --- | --- |\n| It blinks | ✅ Fixed | N/A |\n| It hums | ✅ Ready | ❌ Missing |\n',
  ],
];

describe('answers in the wild', () => {
  it.each(TAKEN)('reads $name', ({ text, expected }) => {
    expect(outline(text)).toEqual(expected);
  });

  it.each(LEFT)('leaves %s', (_name, reason, text) => {
    const { claims } = documentOf(text);
    expect(claims.matrices).toEqual([]);
    expect(claims.decisions.map((decision) => decision.reason)).toEqual([expect.stringMatching(reason)]);
  });
});

describe('marks in the wild', () => {
  const marked = (text: string): readonly (readonly [string, number, number])[] =>
    documentOf(text).claims.footnotes.map(({ label, references, definitions }) => [
      label,
      references.length,
      definitions.length,
    ]);

  it('are none in code', () => {
    expect(
      marked(
        '# Lamps\n\n| Feature | Lamp | Torch |\n| --- | --- | --- |\n| Blink | yes | no |\n| Bold | yes | `**bold**` |\n',
      ),
    ).toEqual([]);
  });

  it('are defined at the head of lines that no other markup parts', () => {
    const text =
      '# Lamps\n\n| Feature | Lamp | Torch |\n| --- | --- | --- |\n| Blink | yes<sup>9</sup> | no |\n| Dim | yes | no<sup>10</sup> |\n\n<sup>9</sup>Since long.\n<sup>10</sup>For now.\n';
    expect(marked(text)).toEqual([
      ['9', 1, 1],
      ['10', 1, 1],
    ]);
  });

  it('are defined by the items of a numbered list called "Notes"', () => {
    const table =
      '# Lamps\n\n| Feature | Lamp | Torch |\n| --- | --- | --- |\n| Blink | yes <a href="#n5"><sup>5</sup></a> | no |\n| Dim | yes | no<sup>6</sup> |\n';
    const notes = '\n5. <span id="n5">Since long.</span>\n6. For now.\n';
    const noted = (text: string): readonly string[] =>
      documentOf(text).claims.matrices.flatMap(({ cells }) =>
        cells.flatMap((cell) => cell.notes.map((note) => note.text)),
      );
    expect(noted(`${table}\nNotes\n${notes}`)).toEqual(['Since long.', 'For now.']);
    expect(noted(`${table}\n## Notes\n${notes}`)).toEqual(['Since long.', 'For now.']);
    expect(marked(`${table}\nNotes\n${notes}`)).toEqual([]);
    expect(noted(`${table}\nWhat to do:\n${notes}`)).toEqual([]);
    expect(marked(`${table}\nWhat to do:\n${notes}`)).toEqual([
      ['5', 1, 0],
      ['6', 1, 0],
    ]);
  });
});
