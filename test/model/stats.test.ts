// Counts by target and group, and what a target lacks.
import { describe, expect, it } from 'vitest';
import { recordOf } from '../../src/model/record.ts';
import type { Feature, Matrix } from '../../src/model/schema.ts';
import { matrixStats, shareOf } from '../../src/model/stats.ts';

const feature = (title: string, more: Partial<Feature>): Feature => ({
  id: title.toLowerCase(),
  title,
  group: [],
  support: recordOf([]),
  ...more,
});

const MATRIX: Matrix = {
  id: 'm',
  title: 'M',
  section: ['M'],
  targets: [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
  ],
  features: [
    feature('Boot', {
      group: ['Life'],
      status: { kind: 'mandatory' },
      support: recordOf([
        ['a', { level: 'complete' }],
        ['b', { level: 'partial' }],
      ]),
    }),
    feature('Stop', {
      group: ['Life'],
      status: { kind: 'mandatory' },
      support: recordOf([['a', { level: 'not-applicable' }]]),
    }),
    feature('File', {
      group: ['Disks'],
      status: { kind: 'choice', group: 'disk' },
      support: recordOf([
        ['a', { level: 'missing' }],
        ['b', { level: 'missing' }],
      ]),
    }),
    feature('Raw', {
      group: ['Disks'],
      status: { kind: 'choice', group: 'disk' },
      support: recordOf([
        ['a', { level: 'complete' }],
        ['b', { level: 'unknown' }],
      ]),
    }),
  ],
};

describe('matrixStats', () => {
  const stats = matrixStats(MATRIX);

  it('counts every cell once', () => {
    expect(stats).toMatchObject({
      features: 4,
      cells: 8,
      unstated: 1,
      levels: { complete: 2, partial: 1, missing: 2, unknown: 1, 'not-applicable': 1 },
    });
    expect(shareOf(stats, 'complete')).toBe(0.25);
  });

  it('counts by group in the order of the document', () => {
    expect(stats.groups.map(({ group, features, cells }) => [group, features, cells])).toEqual([
      [['Life'], 2, 4],
      [['Disks'], 2, 4],
    ]);
    expect(matrixStats({ ...MATRIX, features: [feature('Alone', {})] }).groups).toEqual([]);
  });

  it('asks of a target what is mandatory and applies, and one of each choice', () => {
    const [a, b] = stats.targets;
    expect(a).toMatchObject({ mandatory: { features: 1, complete: 1 }, lacks: [] });
    expect(b?.mandatory).toEqual({ features: 2, complete: 0 });
    expect(b?.lacks).toEqual([
      { kind: 'mandatory', feature: { id: 'boot', title: 'Boot' }, level: 'partial' },
      { kind: 'mandatory', feature: { id: 'stop', title: 'Stop' } },
      {
        kind: 'choice',
        group: 'disk',
        features: [
          { id: 'file', title: 'File' },
          { id: 'raw', title: 'Raw' },
        ],
      },
    ]);
  });

  it('asks nothing of a choice where no feature of it applies, and of the others those that do', () => {
    const na = { level: 'not-applicable' } as const;
    const both = (a: typeof na | { level: 'partial' }) => recordOf([['a', a]]);
    const choice = (title: string, support: Feature['support']) =>
      feature(title, { status: { kind: 'choice', group: 'disk' }, support });
    const targets = MATRIX.targets.slice(0, 1);
    const none = matrixStats({ ...MATRIX, targets, features: [choice('File', both(na))] });
    expect(none.targets[0]?.lacks).toEqual([]);
    const one = matrixStats({
      ...MATRIX,
      targets,
      features: [choice('File', both(na)), choice('Raw', both({ level: 'partial' })), feature('Boot', {})],
    });
    expect(one.targets[0]?.lacks).toEqual([
      { kind: 'choice', group: 'disk', features: [{ id: 'raw', title: 'Raw' }] },
    ]);
  });

  it('counts the levels of each group, and features above the first group', () => {
    const { groups } = matrixStats({ ...MATRIX, features: [...MATRIX.features, feature('Alone', {})] });
    expect(groups.map(({ group, levels, unstated }) => [group, levels.complete, unstated])).toEqual([
      [['Life'], 1, 1],
      [['Disks'], 1, 0],
      [[], 0, 2],
    ]);
  });

  it('counts a matrix without cells', () => {
    const empty = matrixStats({ ...MATRIX, features: [] });
    expect(empty).toMatchObject({ cells: 0, features: 0 });
    expect(shareOf(empty, 'complete')).toBe(0);
  });
});
