// A table that was taken for a matrix, read to claims.
import { tally } from '../../group.ts';
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
import type { Unread } from '../decision.ts';
import type { Grid, GridCell, GridRow } from '../grid/grid.ts';
import type { Layout, Title, TitleContext } from '../grid/header.ts';
import { GROUP_SEPARATOR } from '../index/sections.ts';
import { areVersioned, type Column } from '../interpret/roles.ts';
import type { BodyRow } from '../interpret/rows.ts';
import { VALUES } from '../interpret/values.ts';
import { isElsewhere } from '../lexicon/headers.ts';
import { createVocabulary, type Vocabulary } from '../lexicon/vocabulary.ts';
import { type ExtractOptions, resolveAlias } from '../options.ts';
import { featureKey, foldName, foldSign } from '../text/fold.ts';
import { cellClaim, notesOf } from './cells.ts';
import { withHow } from './how.ts';
import { readStatus } from './status-cells.ts';
import { silentCells, unreadOf } from './unread.ts';

export interface TableInput {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly columns: readonly Column[];
  readonly rows: readonly BodyRow[];
  readonly orientation: TableFacts['orientation'];
  readonly legend: readonly LegendEntry[];
  /** Texts that answer yes by being there, which nothing explains. */
  readonly valued: readonly LegendEntry[];
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
  /** Texts of the table that became no claim. */
  readonly unread: readonly Unread[];
}

/** The key of a target: an alias of the configuration stands for the name that it is an alias of. */
export function targetKey(title: string, options: ExtractOptions): string {
  return foldName(resolveAlias(title, options));
}

/** The vocabulary of each column: its own where a legend speaks of it alone, else the table's. */
function vocabularies(input: TableInput): (column: Column) => Vocabulary {
  const levelColumns = input.columns.filter((column) => column.role === 'target');
  const features = input.rows.filter((row) => row.kind === 'feature' && !input.values.has(row.row));
  const cores = (columns: readonly Column[]): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const { index } of columns) {
      for (const { row } of features) {
        const cell = row.cells[index];
        if (cell !== undefined && (cell.core !== '' || cell.marks.length === 0)) found.add(cell.core);
      }
    }
    return found;
  };
  const foreign = {
    isElsewhere: input.columns.some(({ title }) => isElsewhere(title)),
    isNumbered:
      areVersioned(levelColumns) ||
      levelColumns.some(({ numbers, versions, filled }) => (numbers + versions) * 2 > filled),
  };
  const general = [...input.legend, ...input.valued];
  const shared = createVocabulary(cores(levelColumns), general, input.options.vocabulary, foreign);
  const own = new Map<number, Vocabulary>();
  const unexplained = levelColumns.filter(({ title }) => !input.columnLegends.has(foldName(title)));
  const scales =
    input.orientation === 'targets-in-rows'
      ? [...ownScales(unexplained, (one) => cores([one])), ...blankScales(unexplained)]
      : [];
  for (const column of levelColumns) {
    const legend =
      input.columnLegends.get(foldName(column.title)) ?? (scales.includes(column) ? [] : undefined);
    if (legend !== undefined) {
      own.set(
        column.index,
        createVocabulary(cores([column]), [...legend, ...general], input.options.vocabulary, foreign),
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
  columns: readonly Column[],
  coresOf: (column: Column) => ReadonlySet<string>,
): readonly Column[] {
  const signs = columns.map(
    (column) => new Set([...coresOf(column)].filter((core) => !BLANK_OR_DASH.test(core)).map(foldSign)),
  );
  const uses = tally(signs.flatMap((set) => [...set]));
  return columns.filter((_column, index) => {
    const set = signs[index];
    return set !== undefined && set.size > 1 && [...set].every((sign) => uses.get(sign) === 1);
  });
}

/** Features in columns of yes and blanks, where those that have a word for no have no blanks. */
function blankScales(columns: readonly Column[]): readonly Column[] {
  const withBlanks = columns.filter(({ blank }) => blank > 0);
  const denies = ({ levels, positive, silent }: Column): boolean => levels > positive + silent;
  return withBlanks.some(denies) ? [] : withBlanks;
}

/** Equal names that a second column tells apart have keys of their own. */
function keyWith(key: string, { second }: Title): string {
  return second === undefined ? key : `${key}\u001e${foldName(second)}`;
}

function headerTarget(title: Title, options: ExtractOptions): TargetClaim {
  return {
    view: 'summary',
    key: keyWith(targetKey(title.text, options), title),
    title: title.text,
    range: title.range,
    ...(title.link === undefined ? {} : { link: title.link }),
    ...(title.id === undefined ? {} : { id: title.id }),
  };
}

function headerFeature(title: Title, group: readonly string[]): FeatureClaim {
  return {
    view: 'summary',
    key: keyWith(featureKey(group, title.text), title),
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

function attributesOf(
  row: BodyRow,
  columns: readonly Column[],
  roles: readonly Column['role'][],
): FeatureClaim['attributes'] {
  return columns.flatMap((column) => {
    const cell = row.row.cells[column.index];
    if (!roles.includes(column.role) || cell === undefined || cell.text === '' || column.title === '')
      return [];
    return [{ name: column.title, value: { text: cell.text, range: cell.range } }];
  });
}

/** Targets have no groups and no status: what says so of them is an attribute, a row above them too. */
function rowTarget(row: BodyRow, { columns, options }: TableInput): TargetClaim {
  const own = attributesOf(row, columns, ['attribute', 'status']);
  const above = row.above.join(GROUP_SEPARATOR);
  // A name in a column of groups goes on in the blanks below it.
  const carried = row.group.slice(row.above.length);
  const grouped = [
    { name: 'Group', text: above },
    ...columns
      .filter(({ role }) => role === 'group')
      .map(({ title }, depth) => ({ name: title || 'Group', text: carried[depth] ?? '' })),
  ].flatMap(({ name, text }) => (text === '' ? [] : [{ name, value: { text, range: row.title.range } }]));
  return { ...headerTarget(row.title, options), attributes: [...grouped, ...own] };
}

function rowFeature(row: BodyRow, input: TableInput): FeatureClaim {
  const label = input.columns.find((column) => column.role === 'feature');
  const cell = label === undefined ? undefined : row.row.cells[label.index];
  const notes = cell === undefined || row.title.marks.length === 0 ? [] : notesOf(cell, input.context);
  const first = notes[0];
  return {
    ...headerFeature(row.title, row.group),
    block: row.row.range,
    attributes: attributesOf(row, input.columns, ['attribute']),
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
  columnKey: (column: Column) => string,
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

/** One cell of levels on its way to a claim. */
interface Place {
  readonly column: Column;
  readonly vocabulary: Vocabulary;
}

/** The rows that name a feature or a target, and the keys by which their cells are claimed. */
interface Axes {
  readonly bodies: readonly BodyRow[];
  readonly rowKeys: readonly string[];
  readonly columnKeys: ReadonlyMap<number, string>;
  readonly targets: readonly TargetClaim[];
  readonly features: readonly FeatureClaim[];
}

function axesOf(input: TableInput, levelColumns: readonly Column[]): Axes {
  const { layout, options } = input;
  const bodies = input.rows.filter((row) => row.kind === 'feature' && row.title.text !== '');
  const headers = levelColumns.flatMap(({ index }) => {
    const title = layout.titles[index];
    return title === undefined ? [] : [{ index, title }];
  });
  if (input.orientation === 'features-in-rows') {
    const features = bodies.map((row) => rowFeature(row, input));
    const targets = headers.map(({ title }) => headerTarget(title, options));
    const columnKeys = new Map(headers.map(({ index }, at) => [index, targets[at]?.key ?? '']));
    return { bodies, features, targets, columnKeys, rowKeys: features.map(({ key }) => key) };
  }
  const features = headers.map(({ title }) => headerFeature(ownPart(title), title.above));
  const targets = bodies.map((row) => rowTarget(row, input));
  const columnKeys = new Map(headers.map(({ index }, at) => [index, features[at]?.key ?? '']));
  return { bodies, features, targets, columnKeys, rowKeys: targets.map(({ key }) => key) };
}

/** A header without the headers above it, which group it. */
function ownPart(title: Title): Title {
  return { ...title, text: title.own };
}

function cellClaims(
  input: TableInput,
  axes: Axes,
  places: readonly Place[],
  isSilent: (cell: GridCell) => boolean,
): readonly CellClaim[] {
  const isByFeature = input.orientation === 'features-in-rows';
  const cells: CellClaim[] = [];
  axes.bodies.forEach(({ row }, at) => {
    const rowKey = axes.rowKeys[at] ?? '';
    for (const { column, vocabulary } of places) {
      const cell = row.cells[column.index];
      const columnKey = axes.columnKeys.get(column.index);
      if (cell === undefined || columnKey === undefined || isSilent(cell)) continue;
      const [feature, target] = isByFeature ? [rowKey, columnKey] : [columnKey, rowKey];
      const words = input.values.has(row) ? VALUES : vocabulary;
      cells.push(cellClaim(cell, feature, target, words, input.context));
    }
  });
  return cells;
}

/** Marks on headers, labels and cells that hold no level. */
function looseMarks(
  { layout, columns, rows }: TableInput,
  bodies: readonly BodyRow[],
): readonly FootnoteMark[] {
  const groups = rows.filter(({ kind }) => kind === 'group');
  const titles = [...layout.titles, ...[...bodies, ...groups].map((row) => row.title)].flatMap(
    (title) => title.marks,
  );
  const others = columns.filter(({ role }) => role !== 'target' && role !== 'feature');
  const cells = bodies.flatMap(({ row }) => others.flatMap((column) => row.cells[column.index]?.marks ?? []));
  const unnamed = rows.filter(({ kind, title }) => kind === 'feature' && title.text === '');
  return [
    ...titles,
    ...cells,
    ...unnamed.flatMap(({ row }) => row.cells.flatMap((cell) => cell?.marks ?? [])),
  ];
}

/** The claims of one table. */
export function tableClaims(input: TableInput): TableClaims {
  const levelColumns = input.columns.filter(({ role }) => role === 'target');
  const vocabularyOf = vocabularies(input);
  const axes = axesOf(input, levelColumns);
  const isSilent = silentCells(input.legend);
  const places = levelColumns.map((column) => ({ column, vocabulary: vocabularyOf(column) }));
  const cells = withHow(cellClaims(input, axes, places, isSilent));
  const keys = new Map(axes.bodies.map((row, index) => [row, axes.rowKeys[index] ?? '']));
  const columnKey = ({ index, title }: Column): string => axes.columnKeys.get(index) ?? foldName(title);
  const keyed = axes.bodies.map((row, index) => ({ row, key: axes.rowKeys[index] ?? '' }));
  return {
    targets: axes.targets,
    features: axes.features,
    statuses: input.orientation === 'features-in-rows' ? statusClaims(input, keyed) : [],
    cells,
    facts: factsOf(input, keys, columnKey, [...new Set(places.map(({ vocabulary }) => vocabulary))]),
    marks: looseMarks(input, axes.bodies),
    unread: unreadOf(input, isSilent, axes.columnKeys),
  };
}
