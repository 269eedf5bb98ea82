// The readings of one table that are worth a look: which column names its rows, and what the others are for.
import type { Table } from 'mdast';
import type { LegendEntry } from '../claims.ts';
import { behindNames, type ColumnName, type Grid, type GridRow, gridOf } from '../grid/grid.ts';
import { type Layout, layoutOf, type Title, type TitleContext } from '../grid/header.ts';
import type { Section } from '../index/sections.ts';
import type { Legends } from '../legends/collect.ts';
import { headerWords } from '../lexicon/header-words.ts';
import { isKnownTarget, SUPPORT } from '../lexicon/headers.ts';
import type { ExtractOptions } from '../options.ts';
import { flatten, type Place } from '../text/flat.ts';
import { foldName, foldSign, foldSpace } from '../text/fold.ts';
import type { CellReader, cellReaders } from './cells.ts';
import { type Candidate, headingsOf, measured } from './clues.ts';
import { type ColumnFacts, countColumns, holdsLevels } from './columns.ts';
import { labelChoices } from './labels.ts';
import { areVersioned, type Column, configuredRole, rolesOf } from './roles.ts';
import { bodyRows, isOneCell } from './rows.ts';
import { valuedTexts } from './valued.ts';
import { valueRows } from './values.ts';

/** A table with all that every reading of it shares. */
export interface TableBlock {
  readonly node: Table;
  readonly grid: Grid;
  readonly layout: Layout;
  readonly context: TitleContext;
  readonly caption?: string;
  readonly legend: readonly LegendEntry[];
  readonly columnLegends: ReadonlyMap<string, readonly LegendEntry[]>;
  /** Texts that answer yes by being there. */
  readonly valued: readonly LegendEntry[];
}

/** One reading of a block, before its kind is decided. */
export interface TableReading extends Candidate {
  readonly block: TableBlock;
  /** How likely the column of labels is that one. */
  readonly labelScore: number;
  /** Rows that hold values where others hold levels. */
  readonly values: ReadonlySet<GridRow>;
  /** What each clue to its kind measures, in the order of their weights. */
  readonly measured: readonly number[];
}

/** A block with its columns counted. */
export interface CountedBlock {
  readonly block: TableBlock;
  readonly rough: readonly ColumnFacts[];
  readonly body: readonly GridRow[];
  readonly read: CellReader;
}

/** What the whole document tells about each of its tables. */
export interface Surroundings {
  readonly headings: ReadonlySet<string>;
  /** Folded names of targets that details give levels to. */
  readonly detailed: ReadonlySet<string>;
  readonly legends: Legends;
  readonly options: ExtractOptions;
  readonly readers: ReturnType<typeof cellReaders>;
  readonly markdown: boolean;
  /** Folded headers of columns that describe rows in some table of the document. */
  readonly describing: ReadonlySet<string>;
  /** In how many tables of the document a column of this folded header holds levels. */
  readonly answering: ReadonlyMap<string, number>;
}

/** The caption of a table, as it reads. */
function captionOf({ data }: Table, place: Place): string | undefined {
  const value: unknown = data?.title === undefined ? data?.caption : flatten(data.title.children, place).text;
  return typeof value === 'string' && value.trim() !== '' ? foldSpace(value) : undefined;
}

function coresOf(grid: Grid): ReadonlySet<string> {
  const cores = new Set<string>();
  for (const { cells } of grid.rows) for (const cell of cells) if (cell !== undefined) cores.add(cell.core);
  return cores;
}

/** Signs of a document's own making, which nobody writes by chance: `|v|`, `(x)`. */
const OWN_SIGN = /^[^\p{L}\p{N}\s]\p{L}+[^\p{L}\p{N}\s]$/u;

/** The legend of another section, where the table uses two of its signs, the only one, or one that nobody else would. */
function legendElsewhere(cores: ReadonlySet<string>, { elsewhere }: Legends): readonly LegendEntry[] {
  if (elsewhere.length === 0) return [];
  const used = new Set([...cores].map(foldSign));
  const signs = new Set(elsewhere.map(({ symbol }) => foldSign(symbol)).filter((sign) => sign !== ''));
  const isKnown =
    [...signs].filter((sign) => used.has(sign)).length >= Math.min(2, signs.size) ||
    elsewhere.some(({ symbol }) => OWN_SIGN.test(symbol) && cores.has(symbol));
  return isKnown ? elsewhere : [];
}

/** A table of features under the heading "Summary" is what it is called, also where nothing is supported yet. */
function isSummaryTable(section: Section, label: string): boolean {
  return foldName(section.title) === 'summary' && foldName(label) === 'feature';
}

/** The name that cells say again: the last word of a question, `Available in Clang?`; of other columns, theirs. */
function nameAgain({ own }: Title): ColumnName {
  const isQuestion = own.endsWith('?');
  const name = isQuestion ? (own.slice(0, -1).split(' ').at(-1) ?? '') : own;
  // `Shell 5` below `Shell` is one of several.
  return { name: foldName(name), hasVersions: isQuestion || isKnownTarget(own) };
}

/** Lays a table out, with the legends that apply to it. */
export function tableBlock(
  node: Table,
  context: TitleContext,
  { legends, markdown }: Surroundings,
): TableBlock {
  const grid = gridOf(node, context.place, markdown);
  const caption = captionOf(node, context.place);
  const own = legends.general(context.section, grid.range.start.offset);
  return {
    node,
    grid,
    layout: layoutOf(grid, context),
    context,
    legend: own.length > 0 ? own : legendElsewhere(coresOf(grid), legends),
    columnLegends: legends.byColumn(context.section),
    valued: [],
    ...(caption === undefined ? {} : { caption }),
  };
}

/** One row of answers below names of targets, and no column that names the row: `Android | iOS | Web`. */
function saysAllOfTargets(columns: readonly ColumnFacts[]): boolean {
  const [head, ...others] = columns;
  const first = head?.words;
  // `Platform | Android | iOS`: the first column says what the others are.
  if (first === undefined || first.target || first.feature) return false;
  // `Version | x86 | ARM`: signs stand beside the one version.
  const isVersion = head?.levels === 0 && !first.knownTarget;
  if (isVersion && others.every(({ levels }) => levels > 0)) return false;
  const answered = ({ filled, levels, versions }: ColumnFacts): boolean => filled === levels + versions;
  const known = columns.filter(
    ({ words, title }) => words.knownTarget || headerWords(title.split(' / ', 1)[0] ?? '').knownTarget,
  );
  return (
    (columns.length > 1 || columns.every(({ words, marks }) => words.knownTarget && marks > 0)) &&
    columns.every((column) => column.title !== '' && answered(column)) &&
    columns.some(({ filled }) => filled > 0) &&
    (known.length * 2 >= columns.length || columns.every(({ levels }) => levels > 0))
  );
}

/** One header above several columns of words names all of them: the last names the rows, those before group them. */
function labelRun(
  columns: readonly ColumnFacts[],
  { titles }: Layout,
  at: number,
): { readonly first: number; readonly index: number } {
  const header = titles[at]?.range.start.offset;
  const isSame = (index: number): boolean => {
    const column = columns[index];
    if (titles[index]?.text === '' || titles[index]?.range.start.offset !== header) return false;
    return column !== undefined && column.filled > 0 && column.levels === 0;
  };
  let [first, index] = [at, at];
  while (isSame(first - 1)) first -= 1;
  while (isSame(index + 1)) index += 1;
  return { first, index };
}

/** How close to the best another column of labels must come to be tried, and how many are. */
const CLOSE = 1.2;
const MOST_LABELS = 2;

interface Label {
  readonly index: number;
  /** The first column below the same header. */
  readonly first: number;
  readonly score: number;
}

function labelsOf(
  { rough: columns, body, block: { layout } }: CountedBlock,
  isSummary: boolean,
  options: ExtractOptions,
): readonly Label[] {
  const configured = columns.find(({ title }) => configuredRole(title, options) === 'feature');
  if (configured !== undefined) return [{ index: configured.index, first: configured.index, score: 10 }];
  if (isSummary) return [{ index: 0, first: 0, score: 10 }];
  const free = columns.filter(({ title }) => configuredRole(title, options) === undefined);
  const choices = labelChoices(free.length > 0 ? free : columns, body);
  const best = choices[0];
  if (best === undefined) return [{ index: 0, first: 0, score: 0 }];
  return choices
    .filter(({ score }) => score >= best.score - CLOSE)
    .slice(0, MOST_LABELS)
    .map(({ column, first, score }) => {
      const run = labelRun(columns, layout, column.index);
      return { score, ...run, first: Math.min(first, run.first) };
    });
}

/** The rows without sub-headers, if there are others. */
function cellRows(body: readonly GridRow[]): readonly GridRow[] {
  const rows = body.filter((row) => !isOneCell(row, row.cells.length));
  return rows.length > 0 ? rows : body;
}

/** Counts the columns of a table once for all of its readings. */
export function countBlock(drawn: TableBlock, { readers }: Surroundings): CountedBlock {
  const { layout, legend, columnLegends } = drawn;
  const explained = [...legend, ...[...columnLegends.values()].flat()];
  const cores = coresOf(drawn.grid);
  const read = readers(cores, explained);
  const isLevel = (text: string): boolean => read(text).kind === 'level';
  const body = behindNames(drawn.grid.rows.slice(layout.bodyStart), layout.titles.map(nameAgain), isLevel);
  const header = drawn.grid.rows.slice(0, layout.bodyStart);
  const block = { ...drawn, grid: { ...drawn.grid, rows: [...header, ...body] } };
  const rows = cellRows(body);
  const rough = countColumns(rows, layout, read);
  const valued = valuedTexts(rough, body, read);
  if (valued.length > 0) {
    const own = readers(cores, [...explained, ...valued]);
    return { block: { ...block, valued }, read: own, body, rough: countColumns(rows, layout, own) };
  }
  const alone = loneAnswers(rough);
  if (alone === undefined) return { block, read, body, rough };
  const titles = layout.titles.map((title, at) =>
    at === alone.index ? { ...title, text: SUPPORT, own: SUPPORT } : title,
  );
  const named = { ...layout, titles };
  return { block: { ...block, layout: named }, read, body, rough: countColumns(rows, named, read) };
}

/** The one column of levels, where it has no header and holds nothing else: a list of ticks in a table. */
function loneAnswers(columns: readonly ColumnFacts[]): ColumnFacts | undefined {
  const [only, ...others] = columns.filter((column) => holdsLevels(column) && !column.words.remark);
  const isAnswers = only !== undefined && only.title === '' && only.filled > 0 && only.levels === only.filled;
  return isAnswers && others.length === 0 ? only : undefined;
}

/** Headers of columns that hold words and no levels, and of those that hold levels. */
export function knownHeaders(
  counted: readonly CountedBlock[],
): Pick<Surroundings, 'describing' | 'answering'> {
  const describing = new Set<string>();
  const answering = new Map<string, number>();
  for (const { rough } of counted)
    for (const { words, filled, levels } of rough)
      if (filled > 0 && levels === 0) describing.add(words.name);
      else if (filled > 0) answering.set(words.name, (answering.get(words.name) ?? 0) + 1);
  return { describing, answering };
}

/** All readings of a table whose header is known. */
export function readingsOf(counted: CountedBlock, around: Surroundings): readonly TableReading[] {
  const { block, body, rough } = counted;
  const { layout, context } = block;
  const { options } = around;
  const headless = options.columns === undefined && body.length === 1 && saysAllOfTargets(rough);
  if (headless) return [headlessReading(block, rough, body, around)];
  const isSummary = isSummaryTable(context.section, layout.titles[0]?.text ?? '');
  return labelsOf(counted, isSummary, options).map((label) => readingBy(label, counted, isSummary, around));
}

function readingBy(
  label: Label,
  { block, rough, body, read }: CountedBlock,
  isSummary: boolean,
  around: Surroundings,
): TableReading {
  const { layout, grid, context } = block;
  const tellsSupport = headingsOf({
    section: context.section,
    ...(block.caption && { caption: block.caption }),
  }).some((title) => headerWords(title).aboutSupport);
  const { options, detailed, describing, answering } = around;
  const { index, first } = label;
  const shared = {
    layout,
    label: index,
    first,
    options,
    detailed,
    tellsSupport,
    isSummary,
    describing,
    answering,
  };
  const before = rolesOf({ columns: rough, rows: body, ...shared });
  const kinds = bodyRows(grid, layout, before, context);
  const rows = kinds.filter(({ kind }) => kind === 'feature').map(({ row }) => row);
  const versioned = areVersioned(before.filter(({ role }) => role === 'target'));
  const isLevel = (core: string): boolean => {
    const { answer, kind } = read(core);
    return answer > 0 || kind === 'version' || (versioned && /^\d{1,3}$/u.test(core));
  };
  const values = valueRows(rows, label.index, isLevel);
  const counting = rows.filter((row) => !values.has(row));
  const columns =
    counting.length === body.length
      ? before
      : rolesOf({ columns: countColumns(counting, layout, read), rows: counting, ...shared });
  const candidate: Candidate = {
    ...candidateOf(block, columns, rows, around),
    valueShare: rows.length === 0 ? 0 : values.size / rows.length,
    isSummary,
    grouped: kinds.some(({ group }) => group.length > 0),
  };
  return { block, labelScore: label.score, values, measured: measured(candidate), ...candidate };
}

function headlessReading(
  block: TableBlock,
  columns: readonly ColumnFacts[],
  body: readonly GridRow[],
  around: Surroundings,
): TableReading {
  const targets = columns.map((column): Column => ({ ...column, role: 'target', clues: [] }));
  const candidate = candidateOf(block, targets, body, around);
  return { block, labelScore: 4, values: new Set(), measured: measured(candidate), ...candidate };
}

function namesIn(rows: readonly GridRow[], column: number): readonly string[] {
  return rows.map(({ cells }) => cells[column]?.core ?? '').filter((name) => name !== '');
}

function candidateOf(
  { context, caption, layout, legend }: TableBlock,
  columns: readonly Column[],
  rows: readonly GridRow[],
  { headings }: Surroundings,
): Candidate {
  const label = columns.find(({ role }) => role === 'feature');
  return {
    section: context.section,
    ...(caption === undefined ? {} : { caption }),
    ...(layout.banner === undefined ? {} : { banner: layout.banner }),
    columns,
    ...(label === undefined ? {} : { label }),
    targets: columns.filter(({ role }) => role === 'target'),
    rows,
    names: label === undefined ? [] : namesIn(rows, label.index),
    grouped: false,
    headings,
    isExplained: legend.some(({ level }) => level !== undefined),
    isDetail: false,
    isSummary: false,
    shared: 0,
    valueShare: 0,
  };
}
