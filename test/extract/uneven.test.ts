// Tables written as lists of lists, whose rows differ in length: read as far as they go, and told.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import { documentOf } from '../document-of.ts';
import { outline } from '../support/outline.ts';

const page = (...cells: readonly string[]): string => `Drivers
=======

.. list-table:: Support
   :header-rows: 1

   * - Feature
     - Tape
     - Drum
   * - Seek
${cells.map((cell) => `     - ${cell}`).join('\n')}
   * - Rewind
     - yes
     - no
`;

function findings(text: string): readonly string[] {
  const { settings } = resolveSettings(RULES, {});
  return lintDocuments([documentOf(text, 'rst')], RULES, settings).flatMap(({ diagnostics }) =>
    diagnostics.map(({ ruleId, range }) => `${range.start.line}:${range.start.column} ${ruleId}`),
  );
}

describe('a list of lists', () => {
  it('with a short row is read, and the row is found', () => {
    expect(outline(page('yes'), 'rst')).toEqual([
      '# Drivers | Support',
      'Tape, Drum',
      'Seek: C.',
      'Rewind: CM',
    ]);
    expect(findings(page('yes'))).toEqual(['11:11 ragged-row']);
  });

  it('with a long row is read, and the row is found', () => {
    expect(outline(page('yes', 'no', 'no'), 'rst')).toEqual([
      '# Drivers | Support',
      'Tape, Drum',
      'Seek: CM',
      'Rewind: CM',
    ]);
    expect(findings(page('yes', 'no', 'no'))).toEqual(['13:8 ragged-row']);
  });

  it('is missed where its options lose it', () => {
    expect(findings(page('yes', 'no').replace('header-rows: 1', 'header-rows: one'))).toEqual([
      '4:1 malformed-syntax',
    ]);
  });

  it('with even rows is left in peace', () => {
    expect(findings(page('yes', 'no'))).toEqual([]);
  });
});

describe('a grid that lacks a corner', () => {
  const grid = (border: string): string => `Drivers
=======

+---------+------+------+
| Feature | Tape | Drum |
+=========+======+======+
| Seek    | yes  | no   |
${border}
| Rewind  | yes  | yes  |
+---------+------+------+
`;

  it('has a cell of two, which is found', () => {
    expect(findings(grid('+---------+-------------+'))).toEqual([
      '7:13 malformed-syntax',
      '9:13 malformed-syntax',
    ]);
  });

  it('is no other than one that has it, or spans what it says', () => {
    expect(findings(grid('+---------+------+------+'))).toEqual([]);
  });
});
