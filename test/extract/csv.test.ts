// CSV as people write it: both forms to claims, with exact places.
import { describe, expect, it } from 'vitest';
import type { MatrixClaims } from '../../src/extract/claims.ts';
import { readCsvClaims } from '../../src/extract/csv/index.ts';
import type { Range } from '../../src/position.ts';

const only = (csv: string): MatrixClaims => {
  const [matrix, ...others] = readCsvClaims(csv).matrices;
  if (!matrix || others.length > 0) throw new Error('One matrix was expected.');
  return matrix;
};

const shown = (csv: string, { start, end }: Range) =>
  `${start.line}:${start.column} ${csv.slice(start.offset, end.offset)}`;

describe('the long form', () => {
  const CSV = `Feature;Target;Level;Notes;Status\r
Boot;Linux;yes;"slow; ""very""";required\r
Boot;"Windows";no;;required\r
Halt;Linux;odd;;optional\r
Boot;Linux;no;;optional\r
`;

  it('reads names, levels by the vocabulary, and notes', () => {
    const matrix = only(CSV);
    expect(matrix.features.map(({ title }) => title)).toEqual(['Boot', 'Halt']);
    expect(matrix.targets.map(({ title }) => title)).toEqual(['Linux', 'Windows']);
    expect(
      matrix.cells.map(({ feature, target, level, basis, text }) => [feature, target, level, basis, text]),
    ).toEqual([
      ['boot', 'linux', 'complete', 'preset', undefined],
      ['boot', 'windows', 'missing', 'preset', undefined],
      ['halt', 'linux', 'unknown', 'none', 'odd'],
      ['boot', 'linux', 'missing', 'preset', undefined],
    ]);
    expect(matrix.cells[0]?.notes.map(({ text }) => text)).toEqual(['slow; "very"']);
  });

  it('claims a status once for each thing that is said', () => {
    expect(only(CSV).statuses.map(({ feature, status, text }) => [feature, status?.kind, text])).toEqual([
      ['boot', 'mandatory', 'required'],
      ['halt', 'optional', 'optional'],
      ['boot', 'optional', 'optional'],
    ]);
  });

  it('knows the place of every field', () => {
    const { features, targets, cells, statuses } = only(CSV);
    expect(features.map(({ range }) => shown(CSV, range))).toEqual(['2:1 Boot', '4:1 Halt']);
    expect(targets.map(({ range }) => shown(CSV, range))).toEqual(['2:6 Linux', '3:7 Windows']);
    expect(cells.map(({ symbolRange }) => shown(CSV, symbolRange))).toEqual([
      '2:12 yes',
      '3:16 no',
      '4:12 odd',
      '5:12 no',
    ]);
    expect(cells[0]?.notes.map(({ range }) => shown(CSV, range))).toEqual(['2:17 slow; ""very""']);
    expect(statuses.map(({ range }) => shown(CSV, range))).toEqual([
      '2:33 required',
      '4:17 optional',
      '5:16 optional',
    ]);
  });

  it('parts matrices, and takes rows without an id to the feature of their title', () => {
    const csv = `matrix,feature,feature_id,target,level
One,Boot,op.boot,Linux,complete
One,Boot,,Windows,missing
Two,Boot,,Linux,partial
`;
    const { matrices } = readCsvClaims(csv);
    expect(matrices.map(({ title, cells }) => [title, cells.map(({ feature }) => feature)])).toEqual([
      ['One', ['op.boot', 'op.boot']],
      ['Two', ['boot']],
    ]);
  });

  it('makes no claim of a row without level, text and notes', () => {
    const matrix = only('feature,target,level\nBoot,Linux,\nBoot,,\n,Windows,\nHalt,Linux,complete\n');
    expect(matrix.cells).toHaveLength(1);
    expect(matrix.features).toHaveLength(2);
    expect(matrix.targets).toHaveLength(2);
  });
});

describe('the wide form', () => {
  const CSV = `Drivers,,
Feature,Group,Alpha,Beta
Boot,Life cycle,✅,❌
Halt,Life cycle,"✅ (1)",'-
Attach,,yes,no
`;

  it('is read as any table is, a column of groups as groups', () => {
    const matrix = only(CSV);
    expect(matrix.title).toBe('Drivers');
    expect(matrix.targets.map(({ title }) => title)).toEqual(['Alpha', 'Beta']);
    expect(matrix.features.slice(0, 2).map(({ title, group }) => [title, group])).toEqual([
      ['Boot', ['Life cycle']],
      ['Halt', ['Life cycle']],
    ]);
    expect(matrix.cells.map(({ level }) => level)).toEqual([
      'complete',
      'missing',
      'complete',
      'not-applicable',
      'complete',
      'missing',
    ]);
  });

  it('knows the place of every cell', () => {
    const { cells, features } = only(CSV);
    expect(cells.map(({ symbolRange }) => shown(CSV, symbolRange))).toEqual([
      '3:17 ✅',
      '3:19 ❌',
      '4:18 ✅',
      '4:26 -',
      '5:9 yes',
      '5:13 no',
    ]);
    expect(features.map(({ range }) => shown(CSV, range))).toEqual(['3:1 Boot', '4:1 Halt', '5:1 Attach']);
  });
});

describe('what is no matrix', () => {
  it.each(['', 'a,b\n1,2\n', '\n\n', 'name,email\nAda,ada@example.org\n', '"'])('%j says nothing', (csv) => {
    expect(readCsvClaims(csv).matrices).toEqual([]);
  });
});

describe('what is said below a table', () => {
  const TABLE = 'Feature,Ketch,Yawl\nReef,x,x (a)\nFurl,x,\n';
  const names = (csv: string) => only(csv).features.map(({ title }) => title);

  it.each([
    ['a legend', 'x = installed,,\n'],
    ['a legend after an empty row', ',,\nx = installed,,\n'],
    ['a footnote', '(a) with two people,,\n'],
    ['a sentence', 'Both were tried in harbour.,,\n'],
  ])('is no row of it: %s', (_name, text) => {
    expect(names(TABLE + text)).toEqual(['Reef', 'Furl']);
  });

  it('may be a feature that nobody supports', () => {
    expect(names(`${TABLE}Tow,,\n`)).toEqual(['Reef', 'Furl', 'Tow']);
  });
});
