// reStructuredText as projects write it: signs that stand elsewhere, and legends of every form.
import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/position.ts';
import { documentOf } from '../document-of.ts';
import { firstModel, outline } from '../support/outline.ts';

const TABLE = `=========  ======  =======  ======
Feature    Lamp    Torch    Candle
=========  ======  =======  ======
Blink      Y       N        Y
Dim        \\+      Y        N
Glow       Y       E        %
=========  ======  =======  ======
`;

/** What the legends below say of it: \`+\` is partial, \`E\` is partial, \`%\` is unknown. */
const READ = ['# Lamps | Lamps', 'Lamp, Torch, Candle', 'Blink: CMC', 'Dim: PCM', 'Glow: CPU'];

const LEGENDS: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'definitions',
    text: '``Y``\n  Works.\n\n``N``\n  Does not work.\n\n``+``\n  Works only in the dark.\n\n``E``\n  Experimental.\n\n``%``\n  Not tested.\n',
  },
  {
    name: 'fields',
    text: ':Y: Works.\n:N: Does not work.\n:+: Works only in the dark.\n:E: Experimental.\n:%: Not tested.\n',
  },
  {
    name: 'the lines of a line block',
    text: '| Y = Works\n| N = Does not work\n| \\+ = Works only in the dark\n| E = Experimental\n| % = Not tested\n',
  },
  {
    name: 'the lines of a paragraph, one of them broken',
    text: 'Y Works.\nN Does not work.\n\\+ Works, but\nonly in the dark.\nE Experimental.\n% Not tested.\n',
  },
  {
    name: 'a note that goes on in one line',
    text: '.. note:: Y: works, N: does not work, +: works only in the dark, E: experimental, %: not tested\n',
  },
  {
    name: 'a table without a header',
    text: '===  ========================\nY    Works.\nN    Does not work.\n\\+   Works only in the dark.\nE    Experimental.\n%    Not tested.\n===  ========================\n',
  },
  {
    name: 'a list of signs and words',
    text: '* Y - works\n* N - does not work\n* \\+ - works only in the dark\n* E - experimental\n* % - not tested\n',
  },
  {
    name: 'a table with the signs behind their meanings',
    text: '=============  ======\nMeaning        Symbol\n=============  ======\nYes            Y\nNo             N\nPartial        \\+\nExperimental   E\nNot tested     %\n=============  ======\n',
  },
  {
    name: 'fields in a note',
    text: '.. note::\n\n   :Y: Works.\n   :N: Does not work.\n   :+: Works only in the dark.\n   :E: Experimental.\n   :%: Not tested.\n',
  },
];

describe('legends', () => {
  it.each(LEGENDS)('are read as $name', ({ text }) => {
    expect(outline(`Lamps\n=====\n\n${TABLE}\n${text}`, 'rst')).toEqual(READ);
    expect(outline(`Lamps\n=====\n\n${text}\n${TABLE}`, 'rst')).toEqual(READ);
  });

  it('explain nothing where no table has their words', () => {
    const text = `Lamps\n=====\n\n${TABLE}\nA\n  No lamp.\n\nB\n  Some lamps.\n\n:C: Not a lamp.\n:D: A lamp.\n\n| F = broken\n| G = works\n\nK Works.\nL Fails.\n`;
    const levels = outline(text, 'rst');
    expect(levels).toEqual(['# Lamps | Lamps', 'Lamp, Torch, Candle', 'Blink: CMC', 'Dim: CCM', 'Glow: CUU']);
  });

  it('do not make signs of the names of features', () => {
    const text = `Lamps\n=====\n\n${TABLE}\nBlink\n  Not in the dark.\n\nDim\n  Works.\n`;
    expect(outline(text, 'rst').slice(2)).toEqual(['Blink: CMC', 'Dim: CCM', 'Glow: CUU']);
  });

  it('leave a version out of a sign', () => {
    const text = `Lamps\n=====

=======  =====  =============
Feature  Lamp   Torch
=======  =====  =============
Blink    Y      ≥4.8
Dim      N      ≥4.18 †4.9
Glow     Y      †2.0
=======  =====  =============

* Y - works
* ≥X.X - works from version X.X on
* †X.X - limited from version X.X on
* N - not supported
`;
    expect(outline(text, 'rst').slice(2)).toEqual(['Blink: CC', 'Dim: MC', 'Glow: CP']);
    expect(firstModel(text, 'rst').features[1]?.support.torch).toMatchObject({ text: '≥4.18 †4.9' });
  });

  it('call a blank cell no mark', () => {
    const text = `Lamps\n=====

====  =========================
Icon  Explanation
====  =========================
✓     All features work.
⊛     Some features work.
====  =========================

* ✓ - works
* No mark - not tested

=======  =====  =====
Feature  Lamp   Torch
=======  =====  =====
Blink    ✓
Dim      ✓      ✓
=======  =====  =====
`;
    expect(outline(text, 'rst').slice(2)).toEqual(['Blink: CU', 'Dim: CC']);
  });
});

describe('roles that stand for numbered documents', () => {
  it('are shown with the name of their series', () => {
    const text =
      'Readers\n=======\n\n========== === ===\nFeature    A   B\n========== === ===\n:pep:`8`   yes no\n:rfc:`822` yes yes\n========== === ===\n';
    expect(outline(text, 'rst').slice(2)).toEqual(['PEP 8: CM', 'RFC 822: CC']);
  });
});

describe('signs that stand elsewhere', () => {
  const cells = (first: string, second: string) =>
    `Lamps\n=====\n\n.. list-table::\n   :header-rows: 1\n\n   * - Feature\n     - Lamp\n     - Torch\n   * - Blink\n     - ${first}\n     - ${second}\n   * - Dim\n     - |yes|\n     - |no|\n   * - Glow\n     - |yes|\n     - |no|\n`;
  const blink = (text: string) => outline(text, 'rst')[2];

  it.each([
    ['|checkmark|', '|cross|', 'CM'],
    ['|Y|', '|n|', 'CM'],
    ['|check-circle|', '|times|', 'CM'],
    ['|partial|', '|todo|', 'PM'],
    ['|question|', '|planned|', 'UM'],
    ['|yes|', '|lamp|', 'CU'],
  ])('are read by the names of substitutions that nothing defines: %s %s', (first, second, levels) => {
    expect(blink(cells(first, second))).toBe(`Blink: ${levels}`);
  });

  it('are the text of a substitution that is defined', () => {
    const definitions = '\n.. |ja| replace:: ✔\n.. |nein| unicode:: U+2716\n';
    expect(blink(cells('|ja|', '|nein|') + definitions)).toBe('Blink: CM');
  });

  it('are the words of a picture, else its name, else its file', () => {
    const definitions = '\n.. |a| image:: 1.png\n   :alt: yes\n.. |no| image:: 2.png\n';
    expect(blink(cells('|a|', '|no|') + definitions)).toBe('Blink: CM');
    const page = '\n.. |a| image:: /images/check.png\n.. |b| image:: red-cross.svg\n';
    expect(blink(cells('|a|', '|b|') + page)).toBe('Blink: CM');
  });

  it('are the file of a picture in Markdown', () => {
    const text =
      '# Lamps\n\n| Feature | Lamp | Torch |\n| --- | --- | --- |\n| Blink | ![](img/yes.png) | ![](img/no.png) |\n| Dim | ![yes](img/1.png) | ![](img/7.png) |\n';
    expect(outline(text).slice(2)).toEqual(['Blink: CM', 'Dim: CU']);
  });
});

describe('headers', () => {
  it('go on as far as the name above the labels', () => {
    const text = `Lamps
=====

+----------+---------------+-------+
| **Name** | **Range**     | Dim   |
|          +-------+-------+       |
|          | near  | far   |       |
+----------+-------+-------+-------+
| Lamp     | ✓     | ✗     | ✓     |
+----------+-------+-------+-------+
| Torch    | ✓     | ✓     | ✗     |
+----------+-------+-------+-------+
`;
    expect(outline(text, 'rst').slice(1)).toEqual(['near, far, Dim', 'Lamp: CMC', 'Torch: CCM']);
  });

  it('that span two columns of words name groups and features, and corners without a cell are no columns', () => {
    const table = `Lamps
=====

+--------+--------+----+----+-------+
| Lamp format     | Sky             |
+                 +---------+-------+
|                 | sun     | moon  |
+========+========+=========+=======+
| Hand   | Torch  | ✓       | ✗     |
+        +--------+---------+-------+
|        | Candle | ✗       | ✓     |
+--------+--------+---------+-------+
| Wall   | Torch  | ✓       | ✓     |
+--------+--------+---------+-------+
`;
    expect(outline(table, 'rst').slice(1)).toEqual([
      'sun, moon',
      'Hand > Torch: CM',
      'Hand > Candle: MC',
      'Wall > Torch: CC',
    ]);
  });
});

describe('a sign in brackets', () => {
  it('is what the cell says, where nothing stands before it', () => {
    const text = `Lamps
=====

=======  =====  =====
Feature  Lamp   Torch
=======  =====  =====
Blink    yes    (*)
Dim      (+)    yes
Glow     yes    no (*)
=======  =====  =====

* yes - works
* (*) - works, but only in the dark
* (+) - not tested
* no - does not work
`;
    expect(outline(text, 'rst').slice(2)).toEqual(['Blink: CP', 'Dim: UC', 'Glow: CM']);
  });
});

describe('tables that are no matrices', () => {
  const NONE: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[] = [
    {
      name: 'names of platforms',
      rows: [
        ['Layer', 'Platform', 'Needs'],
        ['one', 'All', 'a pole'],
        ['two', 'Linux', 'a wire'],
        ['three', 'All', 'none'],
      ],
    },
    {
      name: 'defaults of options',
      rows: [
        ['Option', '64-bit default', '32-bit default'],
        ['zero', 'true', 'false'],
        ['check', 'false', 'false'],
      ],
    },
  ];

  it.each(NONE)('$name', ({ rows }) => {
    const lines = rows.flatMap((row) =>
      row.map((cell, index) => `   ${index === 0 ? '* -' : '  -'} ${cell}`),
    );
    const text = `Lamps\n=====\n\n.. list-table::\n   :header-rows: 1\n\n${lines.join('\n')}\n`;
    expect(outline(text, 'rst')).toEqual([]);
  });
});

describe('roles of Sphinx', () => {
  const text = `Lamps
=====

.. list-table::
   :header-rows: 1

   * - Feature
     - :ref:\`The lamp <lamp-label>\`
     - :doc:\`/torch\`
   * - :py:func:\`~lamps.dim.blink\`
     - :octicon:\`check;1em;sd-text-success\`
     - :fas:\`times\`
   * - :ref:\`Glow at night<glow>\`
     - :bdg-success:\`yes\`
     - :material-regular:\`close;2em\`
   * - :command:\`dim <lamp>\`
     - :fas:\`check\`
     - :octicon:\`question\`
`;

  it('show titles without targets, last names, and icons', () => {
    expect(outline(text, 'rst').slice(1)).toEqual([
      'The lamp, /torch',
      'blink: CM',
      'Glow at night: CM',
      'dim <lamp>: CU',
    ]);
  });

  it('keep their places', () => {
    const { claims } = documentOf(text, 'rst');
    const [matrix] = claims.matrices;
    const source = (range: Range | undefined) => text.slice(range?.start.offset, range?.end.offset);
    expect(matrix?.targets.map(({ range }) => source(range))).toEqual(['The lamp', '/torch']);
    expect(matrix?.features.map(({ range }) => source(range))).toEqual([
      'blink',
      'Glow at night',
      'dim <lamp>',
    ]);
    expect(source(matrix?.cells[1]?.range)).toBe(':fas:`times`');
  });
});
