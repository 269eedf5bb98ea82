// Drawn tables after a fix: the borders move with the cell that has outgrown its column, and nothing else changes.
import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/diagnostic.ts';
import { applyEdits, relayoutOf } from '../../src/lint/fix.ts';
import { createLocator } from '../../src/source/source.ts';
import { parseRst } from '../../src/syntax/rst/index.ts';

/** Replaces the first occurrence of each text, and draws the tables anew. */
function draw(text: string, ...changes: readonly (readonly [find: string, put: string])[]): string {
  const locator = createLocator(text);
  const edits = changes.map(([find, put]): Edit => {
    const at = text.indexOf(find);
    if (at < 0) throw new Error(`There is no ${find}.`);
    return { range: locator.range(at, at + find.length), text: put };
  });
  return applyEdits(text, relayoutOf('rst')?.(text, edits) ?? edits);
}

const GRID = `Before

+---------+-------+------+
| Feature | Alpha | Beta |
+=========+=======+======+
| Boot    | ok    | ✖    |
+---------+-------+------+
| Attach  | ✔     | no   |
+---------+-------+------+

After
`;

const SPANS = `+-------+---------------+
| Name  | Both          |
|       +-------+-------+
|       | Alpha | Beta  |
+=======+=======+=======+
| Boot  | all of them   |
+-------+-------+-------+
| Move  | ok    | no    |
+-------+-------+-------+
`;

const SIMPLE = `=======  =====  ====
Feature  Alpha  Beta
=======  =====  ====
Boot     ok     no
Attach   yes
=======  =====  ====
`;

describe('grids', () => {
  it('take a shorter text with more padding', () => {
    expect(draw(GRID, ['ok', 'o'])).toBe(GRID.replace('ok ', 'o  '));
  });

  it('take a longer text where there is room', () => {
    expect(draw(GRID, ['ok', 'okay'])).toBe(GRID.replace('ok  ', 'okay'));
  });

  it('widen the column where there is none', () => {
    expect(draw(GRID, ['ok', 'complete'], ['no', 'not'])).toBe(`Before

+---------+----------+------+
| Feature | Alpha    | Beta |
+=========+==========+======+
| Boot    | complete | ✖    |
+---------+----------+------+
| Attach  | ✔        | not  |
+---------+----------+------+

After
`);
  });

  it('count a wide character as two columns', () => {
    expect(draw(GRID, ['✖   ', '✅✅✅'])).toBe(
      GRID.replaceAll('------+\n', '--------+\n')
        .replace('======+\n', '========+\n')
        .replace('Beta |', 'Beta   |')
        .replace('✖    |', '✅✅✅ |')
        .replace('no   |', 'no     |'),
    );
  });

  it('widen cells over several columns', () => {
    expect(draw(SPANS, ['ok', 'complete'])).toBe(`+-------+------------------+
| Name  | Both             |
|       +----------+-------+
|       | Alpha    | Beta  |
+=======+==========+=======+
| Boot  | all of them      |
+-------+----------+-------+
| Move  | complete | no    |
+-------+----------+-------+
`);
    expect(draw(SPANS, ['all of them', 'all of them, always'])).toBe(`+-------+---------------------+
| Name  | Both                |
|       +-------+-------------+
|       | Alpha | Beta        |
+=======+=======+=============+
| Boot  | all of them, always |
+-------+-------+-------------+
| Move  | ok    | no          |
+-------+-------+-------------+
`);
  });

  it('keep their indentation and their line ends', () => {
    const text = GRID.replaceAll(/^(?=[+|])/gm, '   ').replaceAll('\n', '\r\n');
    expect(draw(text, ['ok', 'complete'])).toBe(
      draw(GRID, ['ok', 'complete'])
        .replaceAll(/^(?=[+|])/gm, '   ')
        .replaceAll('\n', '\r\n'),
    );
  });
});

describe('simple tables', () => {
  it('widen a column, and leave the last as it is', () => {
    expect(draw(SIMPLE, ['ok', 'complete'], ['no', 'missing'])).toBe(`=======  ========  ====
Feature  Alpha     Beta
=======  ========  ====
Boot     complete  missing
Attach   yes
=======  ========  ====
`);
  });

  it('take a longer text where there is room', () => {
    expect(draw(SIMPLE, ['ok', 'okay'])).toBe(SIMPLE.replace('ok  ', 'okay'));
  });

  it('widen cells over several columns', () => {
    const text = `=====  =====  =====
Name   Both
-----  ------------
Name   Alpha  Beta
=====  =====  =====
Boot   ok     no
=====  =====  =====
`;
    expect(draw(text, ['ok', 'complete'])).toBe(`=====  ========  =====
Name   Both
-----  ---------------
Name   Alpha     Beta
=====  ========  =====
Boot   complete  no
=====  ========  =====
`);
  });
});

/** The texts of all table cells below a node. */
function cellTexts(node: Nodes, inCell = false): readonly string[] {
  if ('value' in node) return inCell ? [node.value] : [];
  const below = inCell || node.type === 'tableCell';
  return 'children' in node ? node.children.flatMap((child) => cellTexts(child, below)) : [];
}

describe('any cell', () => {
  it('reads as it was written, and all others as before', () => {
    const word = fc.stringMatching(/^[a-z✔✖漢]{1,12}$/u);
    fc.assert(
      fc.property(word, fc.nat(3), (put, which) => {
        const find = ['ok', '✖', '✔', 'no'][which] ?? 'ok';
        const { root, problems } = parseRst(draw(GRID, [find, put]), {});
        expect(problems).toEqual([]);
        const texts = ['Feature', 'Alpha', 'Beta', 'Boot', 'ok', '✖', 'Attach', '✔', 'no'];
        expect(cellTexts(root)).toEqual(texts.map((text) => (text === find ? put : text)));
      }),
      { numRuns: 40 },
    );
  });
});

it('leaves other formats alone', () => {
  expect(relayoutOf('markdown')).toBeUndefined();
});
