// Generated tables with what they say: plain content that each syntax can hold, in words of everyday documents.
import fc from 'fast-check';
import type { Level } from '../../src/extract/support.ts';

/** What a column is for. */
type Column =
  | { readonly kind: 'label' | 'group' | 'attribute'; readonly header: string }
  | { readonly kind: 'level'; readonly header: string };

interface Row {
  /** As written, a cell a column. */
  readonly cells: readonly string[];
  /** The name of the group, also where the cell is left blank below the first of it. */
  readonly group?: string;
}

/** A table and its meaning: `levels` says what the symbols in its cells stand for. */
export interface Table {
  readonly title: string;
  readonly featuresIn: 'rows' | 'columns';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly levels: ReadonlyMap<string, Level>;
}

/** Headers for the names of features, any of which says the same. */
export const FEATURE_HEADERS = [
  'Feature',
  'Features',
  'Capability',
  'Function',
  'Functionality',
  'Component',
  'Module',
  'Item',
  '',
] as const;

/** Headers for the names of targets. */
export const TARGET_HEADERS = [
  'Client',
  'Driver',
  'Library',
  'Platform',
  'Board',
  'Provider',
  'Device',
] as const;

/** Words that head columns of attributes in other documents, and that a target may well be called. */
export const ATTRIBUTE_WORDS = [
  'Alias',
  'Status',
  'Type',
  'Priority',
  'Notes',
  'Version',
  'Description',
  'Default',
  'Owner',
  'Permissions',
  'Category',
  'Comment',
] as const;

const FEATURES = (
  'Snapshots|Live migration|Rescue mode|Key rotation|Full text search|Batch import|Offline maps|Dark theme|' +
  'Undo|Spell checking|Tracing|Rate limits|Compression|Bulk delete|Two factor login|Audit log|Hot reload|Streaming'
).split('|');
const NAMES = 'Heron|Otter|Larch|Basalt|Quill|Tundra|Marten|Cobalt|Juniper|Osprey|Flint|Mistral'.split('|');
const GROUPS = ['Storage', 'Network', 'Safety', 'Interface'];

type Symbols = readonly (readonly [string, Level])[];

/** Symbols that everybody reads alike; none needs a legend. */
const SYMBOL_SETS: readonly Symbols[] = [
  [
    ['✅', 'complete'],
    ['❌', 'missing'],
    ['🟡', 'partial'],
  ],
  [
    ['✔', 'complete'],
    ['✖', 'missing'],
  ],
  [
    ['yes', 'complete'],
    ['no', 'missing'],
    ['partial', 'partial'],
  ],
  [
    ['Y', 'complete'],
    ['N', 'missing'],
  ],
  [
    ['Supported', 'complete'],
    ['Not supported', 'missing'],
    ['Unknown', 'unknown'],
  ],
];

const some = <T>(items: readonly T[], minLength: number, maxLength: number): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...items), { minLength, maxLength });

interface Extra {
  readonly header: string;
  readonly cell: fc.Arbitrary<string>;
}

const REMARKS = [
  'Needs a restart',
  'Slow on old machines',
  'Asked for in the forum',
  'Read the manual first',
];

const REMARK_COLUMN: Extra = { header: 'Notes', cell: fc.constantFrom('', ...REMARKS) };

/** Columns that describe and give no level. */
const EXTRAS: readonly Extra[] = [
  REMARK_COLUMN,
  { header: 'Owner', cell: fc.constantFrom('Ada', 'Ben', 'Cleo', '') },
  { header: 'Since', cell: fc.constantFrom('1.0', '1.4', '2.1') },
  { header: 'Issue', cell: fc.constantFrom('#12', '#345', '#61', '') },
];

interface Shape {
  readonly featuresIn: Table['featuresIn'];
  readonly label: string;
  readonly names: readonly string[];
  readonly headers: readonly string[];
  readonly symbols: Symbols;
  readonly extras: readonly Extra[];
}

function tableOf(shape: Shape, picks: readonly (readonly string[])[], extras: readonly string[][]): Table {
  const { featuresIn, label, names, headers, symbols } = shape;
  return {
    title: 'What works',
    featuresIn,
    columns: [
      { kind: 'label', header: label },
      ...headers.map((header) => ({ kind: 'level' as const, header })),
      ...shape.extras.map(({ header }) => ({ kind: 'attribute' as const, header })),
    ],
    rows: names.map((name, index) => ({ cells: [name, ...(picks[index] ?? []), ...(extras[index] ?? [])] })),
    levels: new Map(symbols),
  };
}

const filled = (shape: Shape): fc.Arbitrary<Table> => {
  const symbol = fc.constantFrom(...shape.symbols.map(([text]) => text));
  const rows = <T>(row: fc.Arbitrary<T>) =>
    fc.array(row, { minLength: shape.names.length, maxLength: shape.names.length });
  const row = fc.array(symbol, { minLength: shape.headers.length, maxLength: shape.headers.length });
  const extra = fc.tuple(...shape.extras.map(({ cell }) => cell));
  // Nobody writes a table in which nothing is supported.
  const supported = (picks: readonly (readonly string[])[]): boolean =>
    picks.some((texts) => texts.includes(shape.symbols[0]?.[0] ?? ''));
  return fc
    .tuple(rows(row).filter(supported), rows(extra))
    .map(([picks, extras]) => tableOf(shape, picks, extras));
};

const shapeOf = (
  featuresIn: Table['featuresIn'],
  extras: readonly Extra[],
  columns?: number,
): fc.Arbitrary<Shape> => {
  const features = some(FEATURES, 3, 7);
  const targets = some(NAMES, columns ?? 2, columns ?? 4);
  return fc.record({
    featuresIn: fc.constant(featuresIn),
    label: featuresIn === 'rows' ? fc.constant('Feature') : fc.constantFrom(...TARGET_HEADERS),
    names: featuresIn === 'rows' ? features : some(NAMES, 3, 5),
    headers: featuresIn === 'rows' ? targets : some(FEATURES, 2, 4),
    symbols: fc.constantFrom(...SYMBOL_SETS),
    extras: extras.length === 0 ? fc.constant([]) : some(extras, 0, 2),
  });
};

/** Features in rows, without groups; `describing` allows columns that are no targets, `columns` counts the targets. */
export const featureTables = (describing = true, columns?: number): fc.Arbitrary<Table> =>
  shapeOf('rows', describing ? EXTRAS : [], columns).chain(filled);

/** Targets in rows. */
export const targetTables = (describing = true): fc.Arbitrary<Table> =>
  shapeOf('columns', describing ? EXTRAS : []).chain(filled);

export const anyTable: fc.Arbitrary<Table> = fc.oneof(featureTables(), targetTables());

/** Features in rows, with a column for their groups: named in each row, or in the first of the group only. */
export const groupedTables: fc.Arbitrary<Table> = fc
  .tuple(featureTables(false), some(GROUPS, 2, 2), fc.boolean())
  .map(([table, groups, repeated]) => {
    const half = Math.ceil(table.rows.length / 2);
    const rows = table.rows.map(({ cells }, index) => {
      const group = groups[index < half ? 0 : 1] ?? '';
      return { cells: [repeated || index % half === 0 ? group : '', ...cells], group };
    });
    return { ...table, columns: [{ kind: 'group', header: 'Area' }, ...table.columns], rows };
  });

/** A table with one more column, of remarks. */
export const withRemarks = (table: Table): fc.Arbitrary<Table> =>
  fc
    .array(fc.constantFrom('', ...REMARKS), { minLength: table.rows.length, maxLength: table.rows.length })
    .map((remarks) => ({
      ...table,
      columns: [...table.columns, { kind: 'attribute', header: 'Remarks' }],
      rows: table.rows.map((row, index) => ({ ...row, cells: [...row.cells, remarks[index] ?? ''] })),
    }));

/** The columns in another order. */
export const withColumns = (table: Table, order: readonly number[]): Table => ({
  ...table,
  columns: order.flatMap((at) => table.columns[at] ?? []),
  rows: table.rows.map((row) => ({ ...row, cells: order.map((at) => row.cells[at] ?? '') })),
});

/** One header under another name. */
export const withHeader = (table: Table, at: number, header: string): Table => ({
  ...table,
  columns: table.columns.map((column, index) => (index === at ? { ...column, header } : column)),
});

/** Some symbols with a remark behind them: what they mean then is not said here. */
export const withTextBeside = (table: Table): fc.Arbitrary<Table> =>
  fc
    .array(fc.constantFrom('', '', ' (slow)', ' since 2.1', ' with a plugin', ' on request'), {
      minLength: 1,
      maxLength: 9,
    })
    .map((texts) => ({
      ...table,
      rows: table.rows.map((row, index) => ({
        ...row,
        cells: row.cells.map((cell, at) =>
          table.columns[at]?.kind === 'level' ? cell + (texts[(index * 3 + at) % texts.length] ?? '') : cell,
        ),
      })),
    }));

/** Tables with one column of answers under a header that may ask for something else than support. */
const loneColumns: fc.Arbitrary<Table> = fc
  .tuple(
    featureTables(true, 1),
    fc.constantFrom('Available', 'Dimmable', 'Default', 'Required', 'Done', 'Read', 'Price'),
  )
  .map(([table, header]) => withHeader(table, 1, header));

/** Tables that may be matrices, lists of parameters, plans or anything else, as their headers and headings have it. */
export const doubtfulTables: fc.Arbitrary<Table> = fc
  .tuple(
    fc.oneof(loneColumns, featureTables(), targetTables()),
    fc.constantFrom('Option', 'Name', 'Thing', 'Driver', 'Tag', 'Field', 'Task', 'Role', 'Version'),
    fc.constantFrom('Lamps', 'Options', 'Settings', 'Plan', 'What works', 'Prices', 'Permissions'),
  )
  .map(([table, label, title]) => ({ ...withHeader(table, 0, label), title }));
