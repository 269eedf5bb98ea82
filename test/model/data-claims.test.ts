// Data that lacks parts of its shape: what is there is read, with its place, and nothing is made up for the rest.
import { describe, expect, it } from 'vitest';
import { buildMatrices } from '../../src/model/build.ts';
import { readJsonClaims, readYamlClaims } from '../../src/model/data.ts';
import type { Range } from '../../src/position.ts';

const read = (value: unknown) => {
  const text = JSON.stringify(value);
  const claims = readJsonClaims(text);
  const [matrix] = claims.matrices;
  if (matrix === undefined) throw new Error('no matrix');
  const at = ({ start, end }: Range): string => text.slice(start.offset, end.offset);
  return { claims, matrix, at, models: buildMatrices(claims) };
};

const FULL = {
  id: 'm',
  title: 'M',
  section: ['Top', 'M'],
  targetLabel: 'Driver',
  principles: [{ title: 'Open', text: 'To all.' }],
  targets: [{ id: 'a', title: 'A', link: '#a' }],
  features: [
    {
      id: 'f',
      title: 'F',
      group: ['G'],
      status: { kind: 'choice', group: 'g' },
      link: '#f',
      api: 'f()',
      commands: ['f --now'],
      notes: 'Slow.',
      attributes: { Spec: 'x' },
      support: { a: { level: 'partial', text: 'R/W', notes: ['Old.'] } },
    },
  ],
  notes: ['Both.'],
};

describe('claims of data', () => {
  it('are all of the view of data, and believed as they stand', () => {
    const { matrix, at } = read({ schemaVersion: 1, matrices: [FULL] });
    const [target] = matrix.targets;
    const [feature] = matrix.features;
    const [cell] = matrix.cells;
    const [status] = matrix.statuses;
    expect(matrix).toMatchObject({ id: 'm', title: 'M', section: ['Top', 'M'], targetLabel: 'Driver' });
    expect(target).toMatchObject({ view: 'data', key: 'a', id: 'a', title: 'A', link: '#a' });
    expect(feature).toMatchObject({ view: 'data', key: 'f', id: 'f', title: 'F', group: ['G'], link: '#f' });
    expect(feature?.attributes.map(({ name, value }) => [name, value.text])).toEqual([['Spec', 'x']]);
    expect(cell).toMatchObject({
      view: 'data',
      feature: 'f',
      target: 'a',
      level: 'partial',
      basis: 'preset',
      symbol: 'partial',
      text: 'R/W',
      footnotes: [],
    });
    expect(status).toMatchObject({ view: 'data', feature: 'f', text: 'choice' });
    expect(status?.status).toEqual({ kind: 'choice', group: 'g' });
    const places = [target?.range, feature?.range, status?.range, cell?.range, cell?.symbolRange];
    expect(places.map((range) => range && at(range))).toEqual(['A', 'F', 'choice', 'partial', 'partial']);
    expect(matrix.principles.map(({ title, text, range }) => [title, text, at(range)])).toEqual([
      ['Open', 'To all.', '{"title":"Open","text":"To all."}'],
    ]);
    expect(matrix.notes.map(({ text, range }) => [text, at(range)])).toEqual([['Both.', 'Both.']]);
    expect(feature && at(feature.block ?? feature.range)).toMatch(/^\{"id":"f".*\}$/);
  });

  it.each([
    ['condition', { kind: 'condition', expression: 'f==complete' }],
    ['mature', { kind: 'mature' }],
    ['immature', { kind: 'immature' }],
    ['unspecified', { kind: 'unspecified' }],
    ['mandatory', { kind: 'mandatory' }],
  ])('have the status %s', (_name, status) => {
    const { models } = read({ matrices: [{ ...FULL, features: [{ ...FULL.features[0], status }] }] });
    expect(models[0]?.features[0]?.status).toEqual(status);
  });

  it.each([
    ['a choice without a group', { kind: 'choice' }],
    ['a condition without an expression', { kind: 'condition', group: 'g' }],
    ['an unknown kind', { kind: 'perhaps' }],
    ['no kind', {}],
    ['a text', 'optional'],
  ])('have no status for %s', (_name, status) => {
    const { matrix, models } = read({ matrices: [{ ...FULL, features: [{ ...FULL.features[0], status }] }] });
    expect(matrix.statuses).toEqual([]);
    expect(models[0]?.features[0]).not.toHaveProperty('status');
  });

  it('stand at the id where there is no title, and at the whole where there is neither', () => {
    const { matrix, at, models } = read({
      matrices: [{ targets: [{ id: 'a' }, {}], features: [{ id: 'f' }, { group: [] }] }],
    });
    expect(matrix.targets.map(({ key, title, range }) => [key, title, at(range)])).toEqual([
      ['a', '', 'a'],
      ['#1', '', '{}'],
    ]);
    expect(matrix.features.map(({ key, title, range }) => [key, title, at(range)])).toEqual([
      ['f', '', 'f'],
      ['#1', '', '{"group":[]}'],
    ]);
    expect(matrix.targets[1]).not.toHaveProperty('id');
    expect(matrix.features[1]).not.toHaveProperty('id');
    expect(models).toEqual([
      {
        id: 'matrix',
        title: '',
        section: [],
        targets: [
          { id: 'a', title: '' },
          { id: 'target', title: '' },
        ],
        features: [
          { id: 'f', title: '', group: [], support: {} },
          { id: 'feature', title: '', group: [], support: {} },
        ],
      },
    ]);
  });

  it('keep things without an id apart', () => {
    const { models } = read({
      matrices: [
        {
          title: 'M',
          targets: [{ title: 'A' }, { title: 'A' }],
          features: [{ title: 'F' }, { title: 'F', status: { kind: 'optional' } }],
          principles: [{}, { title: 'T' }],
        },
      ],
    });
    expect(models[0]?.targets.map(({ id }) => id)).toEqual(['a', 'a-2']);
    expect(models[0]?.features.map(({ id, status }) => [id, status?.kind])).toEqual([
      ['f', undefined],
      ['f-2', 'optional'],
    ]);
    expect(models[0]?.principles).toEqual([
      { title: '', text: '' },
      { title: 'T', text: '' },
    ]);
  });

  it('pass over texts that are empty, values of another shape, and levels that are none', () => {
    const [feature] = FULL.features;
    const { matrix, models } = read({
      matrices: [
        {
          ...FULL,
          title: 'M',
          id: '',
          targetLabel: '',
          notes: ['', 1, 'Said.'],
          principles: 'none',
          features: [
            {
              ...feature,
              link: '',
              notes: 3,
              commands: 'f',
              group: ['', 'G'],
              attributes: { Spec: '', Other: 1, Kept: 'k' },
              support: { a: { level: 'partly' }, b: {}, c: 'complete', d: { level: 'missing', text: '' } },
            },
          ],
        },
      ],
    });
    expect(matrix).not.toHaveProperty('id');
    expect(matrix.cells.map(({ target, level, text }) => [target, level, text])).toEqual([
      ['d', 'missing', undefined],
    ]);
    expect(models[0]).toEqual({
      id: 'm',
      title: 'M',
      section: ['Top', 'M'],
      targets: [{ id: 'a', title: 'A', link: '#a' }],
      features: [
        {
          id: 'f',
          title: 'F',
          group: ['G'],
          status: { kind: 'choice', group: 'g' },
          api: 'f()',
          attributes: { Kept: 'k' },
          support: {},
        },
      ],
      notes: ['Said.'],
    });
  });
});

describe('problems of data', () => {
  const told = (text: string, readText = readJsonClaims) =>
    readText(text).problems.map(({ message, range }) => [
      message,
      text.slice(range.start.offset, range.end.offset),
    ]);

  it('stand at the value, or at the bracket that opens it', () => {
    expect(told('{"matrices": 1}')).toEqual([
      ['`schemaVersion`: This key is required.', '{'],
      ['`matrices`: Expected Array, received 1.', '1'],
    ]);
    expect(told('{"schemaVersion": 1, "matrices": [[], {"id": {}}]}').slice(0, 3)).toEqual([
      ['`matrices[0].id`: This key is required.', '['],
      ['`matrices[0].title`: This key is required.', '['],
      ['`matrices[0].section`: This key is required.', '['],
    ]);
    expect(told('{"schemaVersion": 1, "matrices": [{"id": {}}]}')[0]).toEqual([
      '`matrices[0].id`: Expected string, received Object.',
      '{',
    ]);
  });

  it('name the first of two keys as well', () => {
    const text = '{"matrices": [], "schemaVersion": 1, "matrices": [{"a": 1, "a": 2}]}';
    const twice = readJsonClaims(text).problems.filter(({ message }) => message.includes('twice'));
    expect(
      twice.map(({ code, range, related = [] }) => [
        code,
        range.start.column,
        related.map((place) => [place.range.start.column, place.message]),
      ]),
    ).toEqual([
      ['invalid-data', 39, [[3, 'First given here.']]],
      ['invalid-data', 61, [[53, 'First given here.']]],
    ]);
  });

  it.each([
    ['1', 0],
    ['000001', 0],
    ['2', 1],
    ['1x', 1],
    ['x1', 1],
    ['0000001', 1],
    ['{ a: b }', 1],
  ])('tell a version of YAML that is not 1: %s', (version, count) => {
    expect(told(`schemaVersion: ${version}\nmatrices: []\n`, readYamlClaims)).toHaveLength(count);
  });

  it('leave other numbers of YAML texts', () => {
    const problems = told('schemaVersion: 1\nmatrices: 1\n', readYamlClaims);
    expect(problems).toEqual([['`matrices`: Expected Array, received "1".', '1']]);
  });
});
