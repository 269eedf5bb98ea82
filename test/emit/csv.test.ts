// CSV out and back in: the long form holds everything, the wide form says what it does not.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emitCsv } from '../../src/emit/csv/index.ts';
import {
  joinList,
  joinPath,
  joinPrinciple,
  splitList,
  splitPath,
  splitPrinciple,
} from '../../src/extract/csv/columns.ts';
import { readCsvClaims } from '../../src/extract/csv/index.ts';
import { buildMatrices } from '../../src/model/build.ts';
import { recordOf } from '../../src/model/record.ts';
import type { Matrix } from '../../src/model/schema.ts';
import { matricesArbitrary } from '../arbitrary/matrix.ts';

const back = (text: string) => buildMatrices(readCsvClaims(text));

const VOLUMES: Matrix = {
  id: 'volumes',
  title: 'Volumes',
  section: ['Manual', 'Volumes'],
  principles: [{ title: 'Reality', text: 'As it is.' }],
  targetLabel: 'Driver',
  targets: [
    { id: 'alpha', title: 'Alpha', link: '/alpha' },
    { id: 'beta', title: '-Beta' },
  ],
  features: [
    {
      id: 'attach',
      title: 'Attach, then wait',
      group: ['Storage', 'Block'],
      status: { kind: 'choice', group: 'volumes' },
      commands: ['vol attach', 'vol wait'],
      notes: 'Adds storage.\n\nSlow.',
      attributes: recordOf([['Spec', '§1']]),
      support: recordOf([
        ['alpha', { level: 'complete' }],
        ['beta', { level: 'partial', text: '✓ (1)', notes: ['=SUM(A1)', 'Since 2.'] }],
      ]),
    },
    { id: 'resize', title: 'Resize', group: [], support: recordOf([['beta', { level: 'missing' }]]) },
  ],
  notes: ['A draft.'],
};

describe('the long form', () => {
  it('has one row a cell, facts of the feature on the first of its rows', () => {
    const { text, losses } = emitCsv([VOLUMES]);
    expect(losses).toEqual([]);
    const rows: Record<string, string>[] = parse(text, { columns: true });
    expect(rows).toHaveLength(4);
    expect(
      rows.map(({ featureTitle, status, targetTitle, level, text: said, notes }) => [
        featureTitle,
        status,
        targetTitle,
        level,
        said,
        notes,
      ]),
    ).toEqual([
      ['Attach, then wait', 'choice (volumes)', 'Alpha', 'complete', '', ''],
      ['Attach, then wait', 'choice (volumes)', "'-Beta", 'partial', '✓ (1)', '• =SUM(A1)\n• Since 2.'],
      ['Resize', '', 'Alpha', '', '', ''],
      ['Resize', '', "'-Beta", 'missing', '', ''],
    ]);
    expect(
      rows.map((row) => [row.commands, row.featureNotes, row['attribute: Spec'], row.principles]),
    ).toEqual([
      ['• vol attach\n• vol wait', 'Adds storage.\n\nSlow.', '§1', 'Reality: As it is.'],
      ['', '', '', ''],
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
  });

  it('reads back the same', () => {
    fc.assert(
      fc.property(matricesArbitrary, (matrices) => {
        const { text, losses } = emitCsv(matrices);
        expect(losses).toEqual([]);
        expect(readCsvClaims(text).problems).toEqual([]);
        expect(back(text)).toEqual(matrices);
      }),
      { numRuns: 300 },
    );
  });

  it('holds no field that a spreadsheet would run', () => {
    fc.assert(
      fc.property(matricesArbitrary, (matrices) => {
        const rows: string[][] = parse(emitCsv(matrices).text);
        expect(rows.flat().filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the wide form', () => {
  it('has one row a feature', () => {
    const { text } = emitCsv([VOLUMES], { csv: 'wide' });
    expect(text).toBe(`Feature,Group,Status,Alpha,'-Beta
"Attach, then wait",Storage › Block,choice (volumes),complete,partial
Resize,,,,missing
`);
  });

  it('says what it does not hold', () => {
    const { losses } = emitCsv([VOLUMES], { csv: 'wide' });
    expect(losses).toContain(
      'Wide CSV cannot hold the notes of a cell unchanged: `Attach, then wait / -Beta`.',
    );
    expect(losses).toContain(
      'Wide CSV cannot hold the commands of a feature unchanged: `Attach, then wait`.',
    );
  });

  it('holds features, targets, levels and statuses of several matrices', () => {
    const plain = (title: string, level: 'complete' | 'partial'): Matrix => ({
      id: title.toLowerCase(),
      title,
      section: [title],
      targets: [
        { id: 'linux', title: 'Linux' },
        { id: 'windows', title: 'Windows' },
      ],
      features: [
        {
          id: 'boot',
          title: 'Boot',
          group: [],
          status: { kind: 'optional' },
          support: recordOf([
            ['linux', { level }],
            ['windows', { level: 'not-applicable' }],
          ]),
        },
      ],
    });
    const matrices = [plain('One', 'complete'), plain('Two', 'partial')];
    const { text, losses } = emitCsv(matrices, { csv: 'wide' });
    expect(losses).toEqual([]);
    expect(back(text)).toEqual(matrices);
  });
});

describe('fields that hold several texts', () => {
  const part = fc.string({ unit: fc.constantFrom('•', '›', ' ', '\n', '\\', ':', 'a', '- '), minLength: 1 });

  it('keeps lists', () => {
    fc.assert(fc.property(fc.array(part), (items) => void expect(splitList(joinList(items))).toEqual(items)));
  });

  it('keeps paths', () => {
    const label = part.filter((text) => text.trim() === text);
    fc.assert(fc.property(fc.array(label), (path) => void expect(splitPath(joinPath(path))).toEqual(path)));
  });

  it('keeps principles', () => {
    fc.assert(
      fc.property(part, part, (title, text) => {
        expect(splitPrinciple(joinPrinciple({ title, text }))).toEqual({ title, text });
      }),
    );
  });
});
