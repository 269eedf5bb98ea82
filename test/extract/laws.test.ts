// The laws of reading, on generated tables in every syntax. LAWS_RUNS=5000 looks longer and makes what it finds small. The fourth is in levels-law.test.ts, the fifth in doubt-law.test.ts.
// @module-tag slow
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ATTRIBUTE_WORDS,
  anyTable,
  FEATURE_HEADERS,
  featureTables,
  groupedTables,
  TARGET_HEADERS,
  type Table,
  targetTables,
  withColumns,
  withHeader,
  withRemarks,
  withTextBeside,
} from '../arbitrary/tables.ts';
import { asBooleans, readData, SHAPES } from '../support/data-shapes.ts';
import { factsOf, lostOf, meantBy, readTable, readTables } from '../support/facts.ts';
import { SYNTAXES } from '../support/write-tables.ts';

const NAMES = Object.keys(SYNTAXES);
/** Headers of a lone column of levels. */
const SUPPORT_HEADERS = ['Supported', 'Support', 'Status', 'State', 'Implemented', 'Available'] as const;

const singleColumns = fc
  .tuple(
    featureTables(false, 1),
    fc.constantFrom('Feature', 'Capability', 'Item'),
    fc.constantFrom(...SUPPORT_HEADERS),
  )
  .map(([table, label, support]) => withHeader(withHeader(table, 0, label), 1, support));

const syntax = fc.constantFrom(...NAMES);

/** The same tables on every run; a long run goes on from them. */
const PARAMETERS = {
  seed: 7,
  numRuns: Number(process.env.LAWS_RUNS ?? 60),
  endOnFailure: process.env.LAWS_RUNS === undefined,
};

/** Every table that is generated is read in some syntax, and says what was meant. */
const readAsMeant = (tables: fc.Arbitrary<Table>, syntaxes = syntax): void =>
  fc.assert(
    fc.property(tables, syntaxes, (table, name) => {
      expect(factsOf(readTable(table, name)), name).toEqual(meantBy(table));
    }),
    PARAMETERS,
  );

/** Of every table that is read, each cell is found again. */
const nothingLost = (tables: fc.Arbitrary<Table>): void =>
  fc.assert(
    fc.property(tables, syntax, (table, name) => {
      const document = readTable(table, name);
      if (document.matrices.length > 0) expect(lostOf(table, document), name).toEqual([]);
    }),
    PARAMETERS,
  );

describe('1. nothing is lost silently', () => {
  test('of features in rows with columns that describe', () => nothingLost(featureTables()));
  test('of features in groups', () => nothingLost(groupedTables));
  test('of texts beside symbols', () => nothingLost(featureTables(false).chain(withTextBeside)));
  test('of targets in rows', () => nothingLost(targetTables(false)));
  test('of targets in rows with columns that describe', () => nothingLost(targetTables()));
});

const permuted = (table: Table, from: number): fc.Arbitrary<Table> => {
  const all = table.columns.map((_, at) => at);
  const free = all.slice(from);
  return fc
    .shuffledSubarray(free, { minLength: free.length, maxLength: free.length })
    .map((order) => withColumns(table, [...all.slice(0, from), ...order]));
};

/** One target, or feature where these are in columns, under a word that mostly heads attributes. */
const renamed = (table: Table): fc.Arbitrary<Table> => {
  const columns = table.columns.flatMap(({ kind }, at) => (kind === 'level' ? [at] : []));
  return fc
    .tuple(fc.constantFrom(...columns), fc.constantFrom(...ATTRIBUTE_WORDS))
    .filter(([, word]) => table.columns.every(({ header }) => header !== word))
    .map(([at, word]) => withHeader(table, at, word));
};

const withRows = (table: Table): fc.Arbitrary<Table> =>
  fc
    .shuffledSubarray([...table.rows], { minLength: table.rows.length, maxLength: table.rows.length })
    .map((rows) => ({ ...table, rows }));

/** One more row, whose symbols are those of another. */
const withRow = (table: Table): fc.Arbitrary<Table> =>
  fc.constantFrom(...table.rows).map(({ cells }) => ({
    ...table,
    rows: [...table.rows, { cells: ['One more of them', ...cells.slice(1)] }],
  }));

/** A column whose yeses are the versions that brought them, beside columns that keep their symbols. */
const versioned = (table: Table): fc.Arbitrary<Table> => {
  const columns = table.columns.flatMap(({ kind }, at) => (kind === 'level' ? [at] : []));
  const versions = fc.array(fc.constantFrom('1.2', '2.0.1', '39+', '4.10'), { minLength: 1, maxLength: 7 });
  return fc.tuple(fc.constantFrom(...columns), versions).map(([at, texts]) => ({
    ...table,
    levels: new Map([...table.levels, ...texts.map((text) => [text, 'complete'] as const)]),
    rows: table.rows.map((row, index) => ({
      ...row,
      cells: row.cells.map((cell, column) =>
        column === at && table.levels.get(cell) === 'complete' ? (texts[index % texts.length] ?? cell) : cell,
      ),
    })),
  }));
};

const headed = (header: string): fc.Arbitrary<Table> =>
  featureTables().map((table) => withHeader(table, 0, header));

describe('2. no cliffs', () => {
  test('a table is read as it is meant', () => readAsMeant(anyTable));
  test('the rows change places', () => readAsMeant(anyTable.chain(withRows)));
  test('the columns behind the first change places', () =>
    readAsMeant(anyTable.chain((table) => permuted(table, 1))));
  test('all columns change places', () => readAsMeant(anyTable.chain((table) => permuted(table, 0))));
  test('a column of remarks is added', () => readAsMeant(anyTable.chain(withRemarks)));
  test('a row is added that uses symbols already present', () => readAsMeant(anyTable.chain(withRow)));
  test('the features are headed "Name"', () => readAsMeant(headed('Name')));
  test.each(FEATURE_HEADERS)('the features are headed "%s"', (header) => readAsMeant(headed(header)));
  test.each(TARGET_HEADERS)('the targets are headed "%s"', (header) =>
    readAsMeant(targetTables().map((table) => withHeader(table, 0, header))),
  );
  test('a target is called like an attribute', () => readAsMeant(featureTables(false).chain(renamed)));
  test('a feature is called like an attribute', () => readAsMeant(targetTables(false).chain(renamed)));
  test('the same beside columns that describe', () => readAsMeant(anyTable.chain(renamed)));
  test('a column has versions instead of a yes', () => readAsMeant(featureTables(false).chain(versioned)));
  test('a single column says what is supported', () => readAsMeant(singleColumns));
});

describe('3. one content, one reading', () => {
  const everywhere = (tables: fc.Arbitrary<Table>): void =>
    fc.assert(
      fc.property(tables, (table) => {
        const [first = [], ...others] = NAMES.map((name) => factsOf(readTable(table, name)));
        for (const [at, other] of others.entries()) expect(other, NAMES[at + 1]).toEqual(first);
      }),
      PARAMETERS,
    );

  test('of features in rows', () => everywhere(featureTables()));
  test('of targets in rows', () => everywhere(targetTables()));
  test('of groups', () => everywhere(groupedTables));
  test('of texts beside symbols', () => everywhere(featureTables(false).chain(withTextBeside)));
  test('groups are read as they are meant', () => readAsMeant(groupedTables));

  const labels = fc.constantFrom(...TARGET_HEADERS, 'Backend', 'Format', 'Algorithm', 'Service', 'Name');
  test('tables with the same rows have the same orientation', () =>
    fc.assert(
      fc.property(targetTables(false), labels, (table, label) => {
        const one = withHeader(table, 0, label);
        const other = table.columns.reduce(
          (renamed, _, at) => withHeader(renamed, at, at === 0 ? label : `Trait ${at}`),
          one,
        );
        const [first, second] = readTables([one, other]).matrices.map(({ model }) => model);
        const names = new Set(table.rows.map(({ cells }) => cells[0]));
        const inRows = [first, second].map((model) => model?.targets.every(({ title }) => names.has(title)));
        expect(inRows[1], 'targets in rows').toBe(inRows[0]);
      }),
      PARAMETERS,
    ));
});

describe('6. natural shapes of data files', () => {
  const symbols = (table: Table): fc.Arbitrary<Table> => fc.constant(table);
  const answers = (table: Table): fc.Arbitrary<Table> => fc.constant(asBooleans(table));
  const tables = fc
    .oneof(featureTables(), targetTables())
    .chain((table) => fc.oneof(symbols(table), answers(table)));
  test.each(Object.keys(SHAPES))('%s is read as the same table', (shape) =>
    fc.assert(
      fc.property(tables, fc.constantFrom('json', 'yaml', 'yaml in blocks'), (table, style) => {
        expect(factsOf(readData(table, shape, style)), style).toEqual(meantBy(table));
      }),
      PARAMETERS,
    ),
  );
  test.each(Object.keys(SHAPES))('of %s nothing is lost', (shape) =>
    fc.assert(
      fc.property(tables, (table) => {
        const document = readData(table, shape, 'yaml');
        if (document.matrices.length > 0) expect(lostOf(table, document)).toEqual([]);
      }),
      PARAMETERS,
    ),
  );
});
