// A table that was taken for a matrix, read to claims.
import type {
  CellClaim,
  ColumnRole,
  FeatureClaim,
  FootnoteMark,
  LegendEntry,
  StatusClaim,
  TableColumn,
  TableFacts,
  TableRow,
  TargetClaim,
} from '../claims.ts';
import type { Grid, GridCell, GridRow } from '../grid/grid.ts';
import type { Layout, Title, TitleContext } from '../grid/header.ts';
import type { ColumnFacts } from '../interpret/columns.ts';
import type { BodyRow } from '../interpret/rows.ts';
import { VALUES } from '../interpret/values.ts';
import { isUnstated } from '../legends/meaning.ts';
import { isElsewhere } from '../lexicon/headers.ts';
import { createVocabulary, type Vocabulary } from '../lexicon/vocabulary.ts';
import { type ExtractOptions, resolveAlias } from '../options.ts';
import { featureKey, foldName, foldSign } from '../text/fold.ts';
import { cellClaim, notesOf } from './cells.ts';
import { readStatus } from './status-cells.ts';

export interface TableInput {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly columns: readonly ColumnFacts[];
  readonly rows: readonly BodyRow[];
  readonly orientation: TableFacts['orientation'];
  readonly legend: readonly LegendEntry[];
  /** Legends that speak of one column only, by its folded title. */
  readonly columnLegends: ReadonlyMap<string, readonly LegendEntry[]>;
  /** Rows that hold values where others hold levels. */
  readonly values: ReadonlySet<GridRow>;
  readonly options: ExtractOptions;
  readonly context: TitleContext;
}

export interface TableClaims {
  readonly targets: readonly TargetClaim[];
  readonly features: readonly FeatureClaim[];
  readonly statuses: readonly StatusClaim[];
  readonly cells: readonly CellClaim[];
  readonly facts: TableFacts;
  /** Marks on headers and labels, which no cell carries. */
  readonly marks: readonly FootnoteMark[];
}

/** The key of a target: an alias of the configuration stands for the name that it is an alias of. */
export function targetKey(title: string, options: ExtractOptions): string {
  return foldName(resolveAlias(title, options));
}

/** The vocabulary of each column: its own where a legend speaks of it alone, else the table's. */
function vocabularies(input: TableInput): (column: ColumnFacts) => Vocabulary {
  const levelColumns = input.columns.filter((column) => column.role === 'target');
  const features = input.rows.filter((row) => row.kind === 'feature' && !input.values.has(row.row));
  const cores = (columns: readonly ColumnFacts[]): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const { index } of columns) {
      for (const { row } of features) {
        const cell = row.cells[index];
        if (cell !== undefined && (cell.core !== '' || cell.marks.length === 0)) found.add(cell.core);
      }
    }
    return found;
  };
  const foreign = input.columns.some(({ title }) => isElsewhere(title));
  const shared = createVocabulary(cores(levelColumns), input.legend, input.options.vocabulary, foreign);
  const own = new Map<number, Vocabulary>();
  const unexplained = levelColumns.filter(({ title }) => !input.columnLegends.has(foldName(title)));
  const scales = input.orientation === 'targets-in-rows' ? ownScales(unexplained, (one) => cores([one])) : [];
  for (const column of levelColumns) {
    const legend =
      input.columnLegends.get(foldName(column.title)) ?? (scales.includes(column) ? [] : undefined);
    if (legend !== undefined) {
      own.set(
        column.index,
        createVocabulary(cores([column]), [...legend, ...input.legend], input.options.vocabulary, foreign),
      );
    }
  }
  return (column) => own.get(column.index) ?? shared;
}

const BLANK_OR_DASH = /^[-–—−\s]*$/u;

/**
 * Features in columns whose signs no other column has (`R`, `R/W` beside `Yes`, `No`): what a dash means there is
 * not for the others to decide.
 */
function ownScales(
  columns: readonly ColumnFacts[],
  coresOf: (column: ColumnFacts) => ReadonlySet<string>,
): readonly ColumnFacts[] {
  const signs = columns.map(
    (column) => new Set([...coresOf(column)].filter((core) => !BLANK_OR_DASH.test(core)).map(foldSign)),
  );
  const uses = new Map<string, number>();
  for (const sign of signs.flatMap((set) => [...set])) uses.set(sign, (uses.get(sign) ?? 0) + 1);
  return columns.filter((_column, index) => {
    const set = signs[index];
    return set !== undefined && set.size > 1 && [...set].every((sign) => uses.get(sign) === 1);
  });
}

function headerTarget(title: Title, options: ExtractOptions): TargetClaim {
  return {
    view: 'summary',
    key: targetKey(title.text, options),
    title: title.text,
    range: title.range,
    ...(title.link === undefined ? {} : { link: title.link }),
    ...(title.id === undefined ? {} : { id: title.id }),
  };
}

function headerFeature(title: Title, group: readonly string[]): FeatureClaim {
  return {
    view: 'summary',
    key: featureKey(group, title.text),
    title: title.text,
    group,
    range: title.range,
    block: title.range,
    commands: [],
    attributes: [],
    ...(title.link === undefined ? {} : { link: title.link }),
    ...(title.id === undefined ? {} : { id: title.id }),
  };
}

function attributesOf(row: BodyRow, columns: readonly ColumnFacts[]): FeatureClaim['attributes'] {
  return columns.flatMap((column) => {
    const cell = row.row.cells[column.index];
    if (column.role !== 'attribute' || cell === undefined || cell.text === '' || column.title === '')
      return [];
    return [{ name: column.title, value: { text: cell.text, range: cell.range } }];
  });
}

function rowFeature(row: BodyRow, input: TableInput): FeatureClaim {
  const label = input.columns.find((column) => column.role === 'feature');
  const cell = label === undefined ? undefined : row.row.cells[label.index];
  const notes = cell === undefined || row.title.marks.length === 0 ? [] : notesOf(cell, input.context);
  const first = notes[0];
  return {
    ...headerFeature(row.title, row.group),
    block: row.row.range,
    attributes: attributesOf(row, input.columns),
    ...(first === undefined ? {} : { notes: first }),
  };
}

function statusClaims(
  input: TableInput,
  features: readonly { readonly row: BodyRow; readonly key: string }[],
): readonly StatusClaim[] {
  const column = input.columns.find((candidate) => candidate.role === 'status');
  if (column === undefined) return [];
  const legend = input.columnLegends.get(foldName(column.title)) ?? [];
  return features.flatMap(({ row, key }) => {
    const cell = row.row.cells[column.index];
    if (cell === undefined) return [];
    const status = readStatus(
      cell.core,
      column.title,
      legend,
      row.group[row.group.length - 1] ?? column.title,
    );
    if (cell.core === '' && status === undefined) return [];
    return [
      {
        view: 'summary' as const,
        feature: key,
        text: cell.text,
        range: cell.range,
        ...(status === undefined ? {} : { status }),
      },
    ];
  });
}

function rowEnd(row: BodyRow, input: TableInput): TableRow['end'] {
  const { grid, context } = input;
  const extra = row.row.cells.slice(grid.width).find((cell): cell is GridCell => cell !== undefined);
  if (extra !== undefined)
    return context.place.locator.range(extra.range.start.offset, row.row.range.end.offset);
  const end = row.row.range.end.offset;
  return context.place.locator.range(end, end);
}

function factsOf(
  input: TableInput,
  keys: ReadonlyMap<BodyRow, string>,
  columnKey: (column: ColumnFacts) => string,
  vocabulary: readonly Vocabulary[],
): TableFacts {
  const columns = input.columns.map((column): TableColumn => {
    const role: ColumnRole =
      column.role === 'label-again' || column.role === 'group' ? 'feature' : column.role;
    return {
      role,
      title: column.title,
      key: columnKey(column),
      range: input.layout.titles[column.index]?.range ?? input.grid.range,
    };
  });
  const rows = input.rows.map((row): TableRow => {
    const key = keys.get(row);
    return {
      kind: row.kind,
      range: row.row.range,
      cellCount: row.row.cellCount,
      end: rowEnd(row, input),
      ...(key === undefined ? {} : { key }),
    };
  });
  const meanings = new Map(
    vocabulary.flatMap((one) => one.meanings().map((meaning) => [meaning.symbol, meaning] as const)),
  );
  return {
    range: input.grid.range,
    orientation: input.orientation,
    columns,
    rows,
    vocabulary: [...meanings.values()],
    legend: [
      ...input.legend,
      ...[...input.columnLegends].flatMap(([column, entries]) =>
        entries.map((entry) => ({ ...entry, column })),
      ),
    ],
  };
}

/** Cells that hold nothing but a sign whose legend says that it states nothing. */
function unstated({ legend }: TableInput): (cell: GridCell) => boolean {
  const signs = new Set(
    legend.filter(({ meaning }) => isUnstated(meaning)).map(({ symbol }) => foldSign(symbol)),
  );
  return (cell) => signs.size > 0 && cell.core !== '' && signs.has(foldSign(cell.core));
}

function featuresInRows(input: TableInput): TableClaims {
  const { columns, layout, options, context } = input;
  const targetColumns = columns.filter((column) => column.role === 'target');
  const targets = targetColumns.flatMap((column) => {
    const title = layout.titles[column.index];
    return title === undefined ? [] : [headerTarget(title, options)];
  });
  const bodies = input.rows.filter((row) => row.kind === 'feature' && row.title.text !== '');
  const features = bodies.map((row) => rowFeature(row, input));
  const keyed = bodies.map((row, index) => ({ row, key: features[index]?.key ?? '' }));
  const vocabularyOf = vocabularies(input);
  const isSilent = unstated(input);
  const places = targetColumns.flatMap((column, index) => {
    const target = targets[index]?.key;
    return target === undefined ? [] : [{ index: column.index, target, vocabulary: vocabularyOf(column) }];
  });
  const cells: CellClaim[] = [];
  for (const { row, key } of keyed) {
    const isValues = input.values.has(row.row);
    for (const { index, target, vocabulary } of places) {
      const cell = row.row.cells[index];
      if (cell === undefined || isSilent(cell)) continue;
      cells.push(cellClaim(cell, key, target, isValues ? VALUES : vocabulary, context));
    }
  }
  const keys = new Map(keyed.map(({ row, key }) => [row, key]));
  const targetOf = new Map(targetColumns.map((column, index) => [column.index, targets[index]?.key ?? '']));
  return {
    targets,
    features,
    statuses: statusClaims(input, keyed),
    cells,
    facts: factsOf(input, keys, (column) => targetOf.get(column.index) ?? foldName(column.title), [
      ...new Set(targetColumns.map(vocabularyOf)),
    ]),
    marks: looseMarks(input, bodies),
  };
}

/** Marks on headers, labels and cells that hold no level. */
function looseMarks(
  { layout, columns, rows }: TableInput,
  bodies: readonly BodyRow[],
): readonly FootnoteMark[] {
  const titles = [...layout.titles, ...bodies.map((row) => row.title)].flatMap((title) => title.marks);
  const others = columns.filter(({ role }) => role !== 'target' && role !== 'feature');
  const cells = bodies.flatMap(({ row }) => others.flatMap((column) => row.cells[column.index]?.marks ?? []));
  const unnamed = rows.filter(({ kind, title }) => kind === 'feature' && title.text === '');
  return [
    ...titles,
    ...cells,
    ...unnamed.flatMap(({ row }) => row.cells.flatMap((cell) => cell?.marks ?? [])),
  ];
}

function targetsInRows(input: TableInput): TableClaims {
  const { columns, layout, options, context } = input;
  const featureColumns = columns.filter((column) => column.role === 'target');
  const features = featureColumns.flatMap((column) => {
    const title = layout.titles[column.index];
    return title === undefined ? [] : [headerFeature(title, [])];
  });
  const bodies = input.rows.filter((row) => row.kind === 'feature' && row.title.text !== '');
  const targets = bodies.map(
    (row): TargetClaim => ({ ...headerTarget(row.title, options), attributes: attributesOf(row, columns) }),
  );
  const vocabularyOf = vocabularies(input);
  const isSilent = unstated(input);
  const cells: CellClaim[] = [];
  for (const [rowIndex, { row }] of bodies.entries()) {
    for (const [index, column] of featureColumns.entries()) {
      const cell = row.cells[column.index];
      const [feature, target] = [features[index], targets[rowIndex]];
      if (cell === undefined || feature === undefined || target === undefined || isSilent(cell)) continue;
      cells.push(cellClaim(cell, feature.key, target.key, vocabularyOf(column), context));
    }
  }
  const keys = new Map(bodies.map((row, index) => [row, targets[index]?.key ?? '']));
  const featureOf = new Map(
    featureColumns.map((column, index) => [column.index, features[index]?.key ?? '']),
  );
  return {
    targets,
    features,
    statuses: [],
    cells,
    facts: factsOf(input, keys, (column) => featureOf.get(column.index) ?? foldName(column.title), [
      ...new Set(featureColumns.map(vocabularyOf)),
    ]),
    marks: looseMarks(input, bodies),
  };
}

/** The claims of one table. */
export function tableClaims(input: TableInput): TableClaims {
  return input.orientation === 'features-in-rows' ? featuresInRows(input) : targetsInRows(input);
}
