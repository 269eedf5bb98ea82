// Claims to the model: precedence, order, ids.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellClaim, FeatureClaim, MatrixClaims, TargetClaim } from '../../src/extract/claims.ts';
import type { View } from '../../src/extract/support.ts';
import { buildMatrices, buildMatrix } from '../../src/model/build.ts';
import { DOCUMENT_START } from '../../src/position.ts';

const range = DOCUMENT_START;
const say = (text: string) => ({ text, range });

const target = (key: string, more: Partial<TargetClaim> = {}): TargetClaim => ({
  view: 'summary',
  key,
  title: key,
  range,
  ...more,
});

const feature = (key: string, more: Partial<FeatureClaim> = {}): FeatureClaim => ({
  view: 'summary',
  key,
  title: key,
  group: [],
  range,
  block: range,
  commands: [],
  attributes: [],
  ...more,
});

const cell = (view: View, level: CellClaim['level'], more: Partial<CellClaim> = {}): CellClaim => ({
  view,
  feature: 'Boot',
  target: 'Alpha',
  level,
  basis: 'preset',
  symbol: '',
  notes: [],
  footnotes: [],
  range,
  symbolRange: range,
  ...more,
});

const claims = (more: Partial<MatrixClaims> = {}): MatrixClaims => ({
  title: 'Support',
  section: ['Support'],
  range,
  principles: [],
  targets: [target('Alpha')],
  features: [feature('Boot')],
  statuses: [],
  cells: [],
  notes: [],
  ...more,
});

const cellOf = (...cells: CellClaim[]) => buildMatrix(claims({ cells })).features[0]?.support.alpha;

describe('cells', () => {
  it('is absent where nobody claims it', () => {
    expect(Object.keys(buildMatrix(claims()).features[0]?.support ?? { wrong: true })).toEqual([]);
  });

  it('believes details over the summary, and data over both', () => {
    expect(cellOf(cell('summary', 'complete'), cell('details', 'partial'))).toEqual({ level: 'partial' });
    expect(cellOf(cell('summary', 'complete'), cell('details', 'partial'), cell('data', 'missing'))).toEqual({
      level: 'missing',
    });
  });

  it('believes the first of two claims of one view', () => {
    expect(cellOf(cell('summary', 'complete'), cell('summary', 'missing'))).toEqual({ level: 'complete' });
  });

  it('keeps the text of the summary where the details decide the level', () => {
    expect(cellOf(cell('summary', 'unknown', { text: 'R/W' }), cell('details', 'complete'))).toEqual({
      level: 'complete',
      text: 'R/W',
    });
  });

  it('keeps the notes of all views, each once, details first', () => {
    const summary = cell('summary', 'complete', { notes: [say('since 2.0'), say('slow')] });
    const details = cell('details', 'complete', { notes: [say('slow'), say('')] });
    expect(cellOf(summary, details)).toEqual({
      level: 'complete',
      since: '2.0',
      notes: ['slow', 'since 2.0'],
    });
  });

  it('keeps targets named as what every object inherits', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString'];
    const matrix = buildMatrix(
      claims({
        targets: names.map((name) => target(name, { id: name })),
        cells: names.map((name) => cell('data', 'partial', { target: name })),
      }),
    );
    expect(Object.keys(matrix.features[0]?.support ?? {})).toEqual(names);
    expect(JSON.parse(JSON.stringify(matrix.features[0]?.support))).toHaveProperty('constructor', {
      level: 'partial',
    });
  });
});

describe('features and targets', () => {
  it('takes each fact from the first view that knows it', () => {
    const matrix = buildMatrix(
      claims({
        targets: [
          target('alpha', { title: 'alpha', link: '/a' }),
          target('alpha', { view: 'details', title: 'Alpha' }),
        ],
        features: [
          feature('Boot', { group: ['Life'], attributes: [{ name: 'Spec', value: say('§1') }] }),
          feature('Boot', {
            view: 'details',
            notes: say('Starts it.'),
            api: say('boot'),
            commands: [say('nova boot')],
            attributes: [
              { name: 'Spec', value: say('§2') },
              { name: 'Since', value: say('1.0') },
            ],
          }),
        ],
        statuses: [
          { view: 'summary', feature: 'Boot', status: { kind: 'optional' }, text: 'optional', range },
          { view: 'details', feature: 'Boot', text: 'planned', range },
        ],
      }),
    );
    expect(matrix.targets).toEqual([{ id: 'alpha', title: 'Alpha', link: '/a' }]);
    expect(matrix.features).toEqual([
      {
        id: 'boot',
        title: 'Boot',
        group: ['Life'],
        status: { kind: 'optional' },
        api: 'boot',
        commands: ['nova boot'],
        notes: 'Starts it.',
        attributes: { Spec: '§2', Since: '1.0' },
        support: {},
      },
    ]);
  });

  it('keeps the order of the document, also of what only the details name', () => {
    const matrix = buildMatrix(
      claims({
        features: [
          feature('B'),
          feature('A'),
          feature('C', { view: 'details' }),
          feature('B', { view: 'details' }),
        ],
      }),
    );
    expect(matrix.features.map(({ title }) => title)).toEqual(['B', 'A', 'C']);
  });

  it.each([
    [
      ['Attach volume', 'Über-Größe (x86)', '機能 一'],
      ['attach-volume', 'über-größe-x86', '機能-一'],
    ],
    [
      ['Boot', 'Boot', 'Boot'],
      ['boot', 'boot-2', 'boot-3'],
    ],
    [
      ['?', '+'],
      ['feature', 'feature-2'],
    ],
    [
      ['C++', 'C#', 'C 2'],
      ['c', 'c-2', 'c-2-2'],
    ],
  ])('gives %j the ids %j', (titles, ids) => {
    const features = titles.map((title, index) => feature(`${index}`, { title }));
    const got = buildMatrix(claims({ features })).features.map(({ id }) => id);
    expect(got).toEqual(ids);
  });

  it('keeps the ids that the document gives, wherever they stand', () => {
    const features = [feature('1', { title: 'Boot' }), feature('2', { id: 'boot', title: 'Start' })];
    expect(buildMatrix(claims({ features })).features.map(({ id }) => id)).toEqual(['boot-2', 'boot']);
  });
});

describe('ids of names that stand in several groups', () => {
  const grouped = (pairs: readonly (readonly [group: string, title: string])[]) => {
    const features = pairs.map(([group, title]) =>
      feature(JSON.stringify([group, title]), { title, ...(group !== '' && { group: [group] }) }),
    );
    const built = buildMatrix(claims({ features })).features;
    return new Map(built.map(({ id, title, group }) => [JSON.stringify([group[0] ?? '', title]), id]));
  };

  it('begin with the group, all of them', () => {
    const ids = grouped([
      ['Disks', 'Read'],
      ['Tapes', 'Read'],
      ['', 'Read'],
      ['Tapes', 'Rewind'],
    ]);
    expect([...ids.values()]).toEqual(['disks/read', 'tapes/read', 'read', 'rewind']);
  });

  it('do not depend on the order of groups and rows', () => {
    const name = fc.constantFrom('Read', 'Write', 'read it', 'C++', 'C');
    const pair = fc.tuple(fc.constantFrom('', 'Disks', 'Tapes', 'Cards'), name);
    const key = ([group, title]: readonly [string, string]) => `${group} ${title === 'C++' ? 'C' : title}`;
    const rows = fc.uniqueArray(pair, { selector: key });
    fc.assert(
      fc.property(
        rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const sorted = (ids: ReadonlyMap<string, string>) => [...ids].sort(([a], [b]) => (a < b ? -1 : 1));
          const ids = grouped(all);
          expect(sorted(grouped(shuffled))).toEqual(sorted(ids));
          expect(new Set(ids.values()).size).toBe(all.length);
        },
      ),
    );
  });
});

describe('matrices', () => {
  const document = (...matrices: MatrixClaims[]) => ({
    matrices,
    footnotes: [],
    decisions: [],
    definitions: [],
    problems: [],
  });

  it('gives matrices of one title distinct ids', () => {
    const built = buildMatrices(document(claims(), claims({ id: 'own' }), claims()));
    expect(built.map(({ id }) => id)).toEqual(['support', 'own', 'support-2']);
  });

  it('keeps principles and closing notes, and leaves out what is not said', () => {
    const [matrix] = buildMatrices(
      document(
        claims({ principles: [{ title: 'Reality', text: 'As it is.', range }], notes: [say('Draft.')] }),
      ),
    );
    expect(matrix).toEqual({
      id: 'support',
      title: 'Support',
      section: ['Support'],
      principles: [{ title: 'Reality', text: 'As it is.' }],
      targets: [{ id: 'alpha', title: 'Alpha' }],
      features: [{ id: 'boot', title: 'Boot', group: [], support: {} }],
      notes: ['Draft.'],
    });
    expect(Object.keys(matrix ?? {})).not.toContain('targetLabel');
  });
});
