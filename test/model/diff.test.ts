// Two versions of matrices: what is the same thing, and what changed about it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/extract/claims.ts';
import { CHANGE_KINDS, type Change, countChanges, diffMatrices } from '../../src/model/diff.ts';
import { slugOf } from '../../src/model/ids.ts';
import { recordOf } from '../../src/model/record.ts';
import type { Feature, Matrix } from '../../src/model/schema.ts';
import { matricesArbitrary } from '../arbitrary/matrix.ts';

const LEVELS: Record<string, Level> = {
  C: 'complete',
  P: 'partial',
  M: 'missing',
  U: 'unknown',
  N: 'not-applicable',
};

/** Rows as `title: CPM`, a letter a target; `.` is a cell that is not filled. */
function matrix(
  targets: readonly string[],
  rows: Readonly<Record<string, string>>,
  more: Partial<Matrix> = {},
): Matrix {
  const ids = targets.map((title) => slugOf(title, 'target'));
  return {
    id: 'support',
    title: 'Support',
    section: ['Support'],
    targets: targets.map((title, index) => ({ id: ids[index] ?? '', title })),
    features: Object.entries(rows).map(([title, letters]) => ({
      id: slugOf(title, 'feature'),
      title,
      group: [],
      support: recordOf(
        [...letters].flatMap((letter, index) => {
          const level = LEVELS[letter];
          return level === undefined ? [] : [[ids[index] ?? '', { level }] as const];
        }),
      ),
    })),
    ...more,
  };
}

const withFeature = (base: Matrix, title: string, more: Partial<Feature>): Matrix => ({
  ...base,
  features: base.features.map((feature) => (feature.title === title ? { ...feature, ...more } : feature)),
});

const changesOf = (before: Matrix, after: Matrix, options = {}): readonly Change[] =>
  diffMatrices([before], [after], options).flatMap(({ changes }) => changes);

/** A line a change. */
function told(before: Matrix, after: Matrix, options = {}): readonly string[] {
  return changesOf(before, after, options).map((change) => {
    const what = [change.feature?.title, change.target?.title]
      .filter((name) => name !== undefined)
      .join(' / ');
    if (!('before' in change || 'after' in change)) return `${change.kind} ${what}`;
    const show = (value: unknown): string =>
      typeof value === 'object' && value !== null && 'title' in value ? String(value.title) : String(value);
    return `${change.kind} ${what}: ${show(change.before)} -> ${show(change.after)}`;
  });
}

const BASE = matrix(['Alpha', 'Beta'], { Boot: 'CC', Rescue: 'CM', Resize: 'PU' });

describe('cells', () => {
  it.each([
    ['M', 'P', 'improvement'],
    ['M', 'C', 'improvement'],
    ['P', 'C', 'improvement'],
    ['C', 'P', 'regression'],
    ['C', 'M', 'regression'],
    ['P', 'M', 'regression'],
    ['U', 'C', 'changed-level'],
    ['C', 'U', 'changed-level'],
    ['N', 'M', 'changed-level'],
    ['.', 'C', 'changed-level'],
    ['C', '.', 'changed-level'],
  ])('%s to %s is %s', (before, after, kind) => {
    const changes = changesOf(matrix(['Alpha'], { Boot: before }), matrix(['Alpha'], { Boot: after }));
    expect(changes).toEqual([
      {
        kind,
        feature: { id: 'boot', title: 'Boot' },
        target: { id: 'alpha', title: 'Alpha' },
        ...(before !== '.' && { before: LEVELS[before] }),
        ...(after !== '.' && { after: LEVELS[after] }),
      },
    ]);
  });

  it('tells text and notes of a cell whose level stays', () => {
    const after = withFeature(BASE, 'Boot', {
      support: recordOf([
        ['alpha', { level: 'complete', text: 'R/W', notes: ['Since 2.'] }],
        ['beta', { level: 'complete' }],
      ]),
    });
    expect(told(BASE, after)).toEqual([
      'changed-text Boot / Alpha:  -> R/W',
      'changed-notes Boot / Alpha:  -> Since 2.',
    ]);
    expect(told(BASE, after, { acrossFormats: true })).toEqual([]);
  });
});

describe('footnotes', () => {
  const cell = (text: string, ...notes: string[]): Matrix =>
    withFeature(BASE, 'Boot', {
      support: recordOf([['alpha', { level: 'complete', text, ...(notes.length > 0 && { notes }) }]]),
    });

  it.each<[string, Matrix, Matrix, readonly string[]]>([
    ['other numbers', cell('✓ (1)', 'Since 2.'), cell('✓ (2)', 'Since 2.'), []],
    ['other notations', cell('✓ [^a]', 'Since 2.'), cell('✓²', 'Since 2.'), []],
    ['several', cell('R/W (1)(2)', 'A.', 'B.'), cell('R/W (3, 4)', 'A.', 'B.'), []],
    [
      'another text',
      cell('✓ (1)', 'Since 2.'),
      cell('✓ (2)', 'Since 3.'),
      ['changed-notes Boot / Alpha: Since 2. -> Since 3.'],
    ],
    [
      'another sign',
      cell('R/W (1)', 'Since 2.'),
      cell('R (1)', 'Since 2.'),
      ['changed-text Boot / Alpha: R/W (1) -> R (1)'],
    ],
    ['no footnote at all', cell('v (1)'), cell('v (2)'), ['changed-text Boot / Alpha: v (1) -> v (2)']],
  ])('with %s', (_, before, after, changes) => {
    expect(told(before, after)).toEqual(changes);
  });

  it('count by number too where copies of tools are compared', () => {
    expect(told(cell('✓ (1)', 'A.'), cell('✓ (2)', 'A.'), { ids: true })).toEqual([
      'changed-text Boot / Alpha: ✓ (1) -> ✓ (2)',
    ]);
  });
});

describe('features and targets', () => {
  it('come and go', () => {
    const after = matrix(['Alpha', 'Gamma'], { Boot: 'CC', Resize: 'PC', Suspend: 'CC' });
    expect(told(BASE, after)).toEqual([
      'removed-target Beta',
      'added-target Gamma',
      'removed-feature Rescue',
      'added-feature Suspend',
    ]);
  });

  it('are the same in another order, or with other letters', () => {
    const after = matrix(['beta', 'ALPHA'], { Resize: 'UP', Rescue: 'MC', boot: 'CC' });
    expect(told(BASE, after).filter((line) => !line.startsWith('renamed'))).toEqual([]);
  });

  it('keep an id that was given to them through any new title', () => {
    const before = withFeature(BASE, 'Boot', { id: 'operation.boot' });
    const after = withFeature(before, 'Boot', { title: 'Start up' });
    expect(told(before, after)).toEqual(['renamed-feature Start up: Boot -> Start up']);
    expect(changesOf(before, after)[0]).not.toHaveProperty('similarity');
  });

  it('match by title where ids are of another making', () => {
    const after = withFeature(BASE, 'Boot', { id: 'operation.boot' });
    expect(told(BASE, after)).toEqual([]);
    expect(told(BASE, after, { ids: true })).toEqual(['changed-details Boot: boot -> operation.boot']);
  });

  it('do not take the place of one of the same title under another group', () => {
    const base = matrix(['Alpha'], { 'Read a': 'C', 'Read b': 'M' });
    const [first, second] = base.features;
    if (!first || !second) throw new Error('two features');
    const before = {
      ...base,
      features: [
        { ...first, id: 'read', title: 'Read', group: ['Disks'] },
        { ...second, id: 'read-2', title: 'Read', group: ['Networks'] },
      ],
    };
    const after = { ...base, features: [{ ...second, id: 'read', title: 'Read', group: ['Networks'] }] };
    expect(told(before, after)).toEqual(['removed-feature Read']);
  });

  it('can be called as objects inherit names', () => {
    const before = matrix(['__proto__', 'constructor'], { toString: 'CC' });
    const after = matrix(['__proto__', 'constructor'], { toString: 'CM' });
    expect(told(before, after)).toEqual(['regression toString / constructor: complete -> missing']);
  });
});

describe('renamed by likeness', () => {
  const rename = (before: string, after: string, letters = 'CPMCC') => {
    const targets = ['A', 'B', 'C', 'D', 'E'];
    const rows = { Boot: 'CCCCC', Resize: 'PPPPP' };
    const changes = changesOf(
      matrix(targets, { ...rows, [before]: letters }),
      matrix(targets, { ...rows, [after]: letters }),
    );
    return changes.map(({ kind }) => kind);
  };

  it.each([
    ['Attach block volume to instance', 'Attach volume'],
    ['Live migrate instance across hosts', 'Live migrate server across hosts'],
    ['Rescue intance', 'Rescue instance'],
    ['Hyper-V', 'HyperV'],
  ])('%s is %s', (before, after) => {
    expect(rename(before, after)).toEqual(['renamed-feature']);
  });

  it.each([
    ['Attach volume', 'Detach volume'],
    ['TLS 1.2', 'TLS 1.3'],
    ['IPv4 routing', 'IPv6 routing'],
    ['Suspend', 'Evacuate'],
    ['Python 3.9', 'Python 3.10'],
  ])('%s is not %s', (before, after) => {
    expect(rename(before, after)).toEqual(['removed-feature', 'added-feature']);
  });

  it('says how like they are', () => {
    const [change] = changesOf(
      matrix(['A'], { 'Rescue an instance': 'C' }),
      matrix(['A'], { 'Rescue instance': 'C' }),
    );
    expect(change).toMatchObject({ kind: 'renamed-feature', similarity: expect.closeTo(0.87, 1) });
  });

  it('is not looked for where a copy is compared with what it should be', () => {
    const [before, after] = [
      matrix(['A'], { 'Rescue an instance': 'C' }),
      matrix(['A'], { 'Rescue instance': 'C' }),
    ];
    expect(told(before, after, { renames: false })).toEqual([
      'removed-feature Rescue an instance',
      'added-feature Rescue instance',
    ]);
  });

  it('knows a renamed target by its column', () => {
    const rows = { a: 'CM', b: 'PC', c: 'MM', d: 'CC', e: 'PP' };
    const [before, after] = [
      matrix(['VMware vCenter', 'Xen'], rows),
      matrix(['VMware vSphere', 'Xen'], rows),
    ];
    expect(told(before, after)).toEqual(['renamed-target VMware vSphere: VMware vCenter -> VMware vSphere']);
  });

  it('compares ten thousand names with ten thousand in seconds', () => {
    const rows = (word: string) =>
      Object.fromEntries(
        Array.from({ length: 10_000 }, (_, index) => [`${word} number ${index} of many`, 'C']),
      );
    const started = performance.now();
    const changes = changesOf(matrix(['A'], rows('Feature')), matrix(['A'], rows('Thing')));
    expect(changes.length).toBeGreaterThan(10_000 - 1);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe('status', () => {
  const status = (kind: 'mandatory' | 'optional' | 'mature') =>
    withFeature(BASE, 'Boot', { status: { kind } });
  const choice = withFeature(BASE, 'Boot', { status: { kind: 'choice', group: 'disk' } });

  it.each([
    ['optional to mandatory', status('optional'), status('mandatory'), ['tightened-status']],
    ['optional to choice', status('optional'), choice, ['tightened-status']],
    ['mandatory to choice', status('mandatory'), choice, ['loosened-status']],
    ['mandatory to mature', status('mandatory'), status('mature'), ['changed-status']],
    ['none to optional', BASE, status('optional'), ['changed-status']],
    ['the same', choice, choice, []],
  ])('%s', (_, before, after, kinds) => {
    expect(changesOf(before, after).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('words', () => {
  it('are told by what they are', () => {
    const after = withFeature(BASE, 'Boot', {
      group: ['Life'],
      notes: 'Slow.',
      commands: ['boot'],
      api: 'boot',
      link: '#boot',
      attributes: recordOf([['Spec', 'x']]),
    });
    expect(told(BASE, after)).toEqual([
      'moved-feature Boot:  -> Life',
      'changed-commands Boot:  -> boot',
      'changed-notes Boot:  -> Slow.',
      'changed-details Boot:  -> boot',
      'changed-details Boot:  -> #boot',
      'changed-attributes Boot:  -> Spec: x',
    ]);
    expect(told(BASE, after, { acrossFormats: true })).toEqual([]);
  });
});

describe('several matrices', () => {
  const disks = { ...BASE, id: 'disks', title: 'Disks', section: ['Support', 'Disks'] };
  const nets = matrix(
    ['Gamma'],
    { Bridge: 'C', Route: 'M' },
    { id: 'nets', title: 'Nets', section: ['Nets'] },
  );

  it('match whatever their order', () => {
    expect(diffMatrices([disks, nets], [nets, disks])).toEqual([]);
  });

  it('come and go', () => {
    expect(diffMatrices([disks], [nets])).toEqual([
      { matrix: { id: 'disks', title: 'Disks' }, changes: [{ kind: 'removed-matrix' }] },
      { matrix: { id: 'nets', title: 'Nets' }, changes: [{ kind: 'added-matrix' }] },
    ]);
  });

  it('are not the same for having the same targets', () => {
    const others = matrix(['Alpha', 'Beta'], { Bridge: 'CC', Route: 'MM' }, nets);
    const kinds = diffMatrices([disks], [{ ...others, title: 'Nets', targets: disks.targets }]);
    expect(kinds.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
      'removed-matrix',
      'added-matrix',
    ]);
  });

  it('are known by what they hold when their title is new', () => {
    const renamed = { ...nets, id: 'net-matrix', title: 'Networking', section: ['Networking'] };
    const diffs = diffMatrices([disks, nets], [disks, renamed]);
    expect(countChanges(diffs, CHANGE_KINDS)).toEqual(
      new Map([
        ['renamed-matrix', 1],
        ['changed-details', 1],
      ]),
    );
    expect(diffMatrices([disks, nets], [disks, renamed], { acrossFormats: true })).toEqual([]);
  });
});

describe('any matrices', () => {
  it('do not differ from themselves', () => {
    fc.assert(
      fc.property(matricesArbitrary, (matrices) => {
        expect(diffMatrices(matrices, structuredClone(matrices), { ids: true })).toEqual([]);
      }),
    );
  });

  it('lose and gain what the other way round gains and loses', () => {
    const count = (diffs: ReturnType<typeof diffMatrices>, start: string) =>
      diffs.flatMap(({ changes }) => changes).filter(({ kind }) => kind.startsWith(start)).length;
    fc.assert(
      fc.property(matricesArbitrary, matricesArbitrary, (one, other) => {
        // Of names that are alike, which are paired may depend on which side is asked first.
        const there = diffMatrices(one, other, { renames: false });
        const back = diffMatrices(other, one, { renames: false });
        expect(count(there, 'removed')).toBe(count(back, 'added'));
        expect(count(there, 'regression')).toBe(count(back, 'improvement'));
      }),
    );
  });
});
