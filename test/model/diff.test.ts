// Two versions of matrices: what is the same thing, and what changed about it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/extract/support.ts';
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

  it('weighs the cells: rows that say otherwise are less alike', () => {
    const similarity = (before: string, after: string, targets = ['A', 'B']): unknown => {
      const [change] = changesOf(
        matrix(targets, { 'Rescue an instance': before }),
        matrix(targets, { 'Rescue instance': after }),
      );
      return change && 'similarity' in change ? change.similarity : change?.kind;
    };
    const name = 1 - 0.5 / 3;
    // Four parts the name, one the share of cells that say the same; nothing where neither says anything.
    expect(similarity('CM', 'CM')).toBeCloseTo(name * 0.8 + 0.2, 10);
    expect(similarity('CM', 'CP')).toBeCloseTo(name * 0.8 + 0.1, 10);
    expect(similarity('C.', 'C.')).toBeCloseTo(name * 0.8 + 0.2, 10);
    expect(similarity('C.', 'CM')).toBeCloseTo(name * 0.8 + 0.1, 10);
    expect(similarity('..', '..')).toBeCloseTo(name, 10);
    expect(similarity('CM', 'MC')).toBe('removed-feature');
  });

  it('weighs columns of five cells and more with two parts in five', () => {
    const similarity = (rows: number, same: number): unknown => {
      const column = (letter: string) =>
        Object.fromEntries(
          Array.from({ length: rows }, (_, at) => [`row ${'abcdefgh'[at]}`, at < same ? 'C' : letter]),
        );
      const [change] = changesOf(
        matrix(['Rescue an instance'], column('C')),
        matrix(['Rescue instance'], column('M')),
      );
      return change && 'similarity' in change ? change.similarity : change?.kind;
    };
    const name = 1 - 0.5 / 3;
    expect(similarity(4, 3)).toBeCloseTo(name * 0.8 + 0.2 * 0.75, 10);
    expect(similarity(5, 4)).toBeCloseTo(name * 0.6 + 0.4 * 0.8, 10);
    expect(similarity(6, 6)).toBeCloseTo(name * 0.6 + 0.4, 10);
    expect(similarity(5, 1)).toBe('removed-target');
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
    const changes = changesOf(matrix(['A'], rows('Feature')), matrix(['A'], rows('Thing')));
    expect(changes.length).toBeGreaterThan(10_000 - 1);
  });
});

describe('counts', () => {
  it('stand in the order of the kinds, the gravest first', () => {
    const nets = matrix(['Gamma'], { Bridge: 'C' }, { id: 'nets', title: 'Nets', section: ['Nets'] });
    const worse = withFeature(matrix(['Alpha'], { Boot: 'PM', Halt: 'C' }), 'Boot', { notes: 'N.' });
    const diffs = diffMatrices([BASE, nets], [worse]);
    expect([...countChanges(diffs, CHANGE_KINDS)]).toEqual([
      ['removed-matrix', 1],
      ['regression', 1],
      ['removed-feature', 2],
      ['removed-target', 1],
      ['added-feature', 1],
      ['changed-notes', 1],
    ]);
  });

  it('are kept for every kind there is', () => {
    const alone = CHANGE_KINDS.map((kind) => `${kind}`);
    expect(alone).toEqual(alone.filter((kind) => /^[a-z]{5,11}(?:-[a-z]{4,10})?$/.test(kind)));
    expect(new Set(alone).size).toBe(21);
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
    [
      'choice to condition',
      choice,
      withFeature(BASE, 'Boot', { status: { kind: 'condition', expression: 'a==complete' } }),
      ['changed-status'],
    ],
    [
      'condition to optional',
      withFeature(BASE, 'Boot', { status: { kind: 'condition', expression: 'a==complete' } }),
      status('optional'),
      ['loosened-status'],
    ],
  ])('%s', (_, before, after, kinds) => {
    expect(changesOf(before, after).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('is told with what it was and is, and across formats only where both give one', () => {
    const [before, after] = [status('optional'), status('mandatory')];
    const change = {
      kind: 'tightened-status',
      feature: { id: 'boot', title: 'Boot' },
      before: { kind: 'optional' },
      after: { kind: 'mandatory' },
    };
    expect(changesOf(before, after)).toEqual([change]);
    expect(changesOf(before, after, { acrossFormats: true })).toEqual([change]);
    expect(changesOf(before, BASE, { acrossFormats: true })).toEqual([]);
    expect(changesOf(BASE, after, { acrossFormats: true })).toEqual([]);
    expect(changesOf(BASE, after)).toEqual([
      { kind: 'changed-status', feature: change.feature, after: change.after },
    ]);
  });
});

describe('words', () => {
  it('are told as details of what they are about', () => {
    const [alpha, beta] = BASE.targets;
    if (!alpha || !beta) throw new Error('two targets');
    const after: Matrix = {
      ...BASE,
      id: 'other',
      section: ['All', 'Support'],
      targetLabel: 'Driver',
      principles: [{ title: 'Open', text: 'To all.' }],
      notes: ['Old.'],
      targets: [{ ...alpha, link: '#alpha' }, beta],
    };
    const of = (part: string, before: readonly string[], now: readonly string[]) => ({
      kind: part === 'notes' ? 'changed-notes' : 'changed-details',
      part,
      before,
      after: now,
    });
    expect(changesOf(BASE, after, { ids: true })).toEqual([
      of('section', ['Support'], ['All', 'Support']),
      of('targetLabel', [], ['Driver']),
      of('principles', [], ['Open: To all.']),
      of('notes', [], ['Old.']),
      of('id', ['support'], ['other']),
      { ...of('link', [], ['#alpha']), target: { id: 'alpha', title: 'Alpha' } },
    ]);
    expect(changesOf(BASE, after, { acrossFormats: true })).toEqual([]);
    const named = changesOf(BASE, { ...after, notes: ['New.'] }, { acrossFormats: true });
    expect(named).toEqual([]);
    expect(changesOf({ ...BASE, notes: ['Old.'] }, { ...BASE, notes: ['New.'] })).toEqual([
      of('notes', ['Old.'], ['New.']),
    ]);
  });

  it('are told with their part, and ids with both', () => {
    const after = withFeature(BASE, 'Boot', {
      group: ['Life'],
      commands: ['b'],
      notes: 'N',
      api: 'a',
      link: 'l',
    });
    const parts = changesOf(BASE, withFeature(after, 'Boot', { attributes: recordOf([['S', 'x']]) }));
    expect(parts.map((change) => ('part' in change ? [change.kind, change.part] : change.kind))).toEqual([
      ['moved-feature', 'group'],
      ['changed-commands', 'commands'],
      ['changed-notes', 'notes'],
      ['changed-details', 'api'],
      ['changed-details', 'link'],
      ['changed-attributes', 'attributes'],
    ]);
    const cell = withFeature(BASE, 'Boot', {
      support: recordOf([
        ['alpha', { level: 'complete', text: 't', notes: ['n'] }],
        ['beta', { level: 'complete' }],
      ]),
    });
    expect(changesOf(BASE, cell).map((change) => ('part' in change ? change.part : ''))).toEqual([
      'text',
      'notes',
    ]);
    expect(changesOf(BASE, withFeature(BASE, 'Boot', { id: 'op.boot' }), { ids: true })).toEqual([
      {
        kind: 'changed-details',
        feature: { id: 'op.boot', title: 'Boot' },
        part: 'id',
        before: ['boot'],
        after: ['op.boot'],
      },
    ]);
  });

  it('that went are told across formats only where something else came', () => {
    const before = withFeature(BASE, 'Boot', { notes: 'Slow.', commands: ['b', 'c'] });
    expect(told(before, BASE)).toEqual(['changed-commands Boot: b,c -> ', 'changed-notes Boot: Slow. -> ']);
    expect(told(before, BASE, { acrossFormats: true })).toEqual([]);
    const after = withFeature(BASE, 'Boot', { notes: 'Fast.', commands: ['b', 'd'] });
    expect(told(before, after, { acrossFormats: true })).toEqual([
      'changed-commands Boot: b,c -> b,d',
      'changed-notes Boot: Slow. -> Fast.',
    ]);
    expect(told(before, withFeature(before, 'Boot', { notes: '' }))).toEqual([
      'changed-notes Boot: Slow. -> ',
    ]);
  });

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

  it('are named with both titles where theirs is another', () => {
    const before = { ...disks, id: 'own', title: 'Disks' };
    const [diff] = diffMatrices([before], [{ ...before, title: 'Volumes' }]);
    expect(diff).toEqual({
      matrix: { id: 'own', title: 'Volumes' },
      changes: [
        {
          kind: 'renamed-matrix',
          before: { id: 'own', title: 'Disks' },
          after: { id: 'own', title: 'Volumes' },
        },
      ],
    });
    expect(diffMatrices([before], [{ ...before, title: 'Volumes' }], { acrossFormats: true })).toEqual([]);
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
