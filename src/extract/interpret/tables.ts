// All tables of a document: which are matrices, and what those claim.
import type { Nodes, Table } from 'mdast';
import type { Problem } from '../../diagnostic.ts';
import { toldApart } from '../claims/namesakes.ts';
import { type TableClaims, tableClaims } from '../claims/table.ts';
import type { LegendEntry, TableDecision } from '../claims.ts';
import { type Grid, type GridRow, gridOf } from '../grid/grid.ts';
import { type Layout, layoutOf, type TitleContext } from '../grid/header.ts';
import { mergedCells } from '../grid/merged.ts';
import type { Footnotes } from '../index/footnotes.ts';
import { findBlocks, type Section, standsFor, walkSections } from '../index/sections.ts';
import type { Legends } from '../legends/collect.ts';
import { isAboutSupport } from '../lexicon/headers.ts';
import { isSince, isTellingVersion, isVersion } from '../lexicon/versions.ts';
import { isCondition } from '../lexicon/vocabulary.ts';
import type { ExtractOptions } from '../options.ts';
import type { Place } from '../text/flat.ts';
import { foldName, foldSign } from '../text/fold.ts';
import { columnsOf, signTest } from './columns.ts';
import {
  decide,
  isSummaryTable,
  type Orientation,
  orientationBy,
  statusOfList,
  type TableView,
  votesFor,
} from './decide.ts';
import { headlessColumns } from './headless.ts';
import { bodyRows } from './rows.ts';
import { withSiblings } from './siblings.ts';
import { valueRows } from './values.ts';

/** What the tables of one document are read with. */
export interface TablesInput {
  readonly top: Section;
  readonly place: Place;
  readonly footnotes: Footnotes;
  readonly legends: Legends;
  readonly options: ExtractOptions;
  /** Whether the first row of every table is its header, as in Markdown. */
  readonly markdown: boolean;
  /** Folded names of targets that details give levels to. */
  readonly named: ReadonlySet<string>;
}

/** A table that is a matrix, with its claims. */
export interface MatrixTable {
  readonly node: Table;
  readonly section: Section;
  /** The caption, or the header of the label column: what tells tables of one section apart. */
  readonly caption?: string;
  readonly label: string;
  readonly banner?: string;
  readonly claims: TableClaims;
}

export interface Tables {
  /** What is wrong with how the matrices are drawn. */
  readonly problems: readonly Problem[];
  readonly matrices: readonly MatrixTable[];
  readonly decisions: readonly TableDecision[];
}

function isTable(node: Nodes): node is Table {
  return node.type === 'table';
}

function captionOf(table: Table): string | undefined {
  const value: unknown = table.data === undefined ? undefined : Reflect.get(table.data, 'caption');
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The legend of the document, where the table uses two of its signs. */
function legendElsewhere(grid: Grid, { elsewhere }: Legends): readonly LegendEntry[] {
  if (elsewhere.length === 0) return [];
  const signs = new Set(elsewhere.map(({ symbol }) => foldSign(symbol)).filter((sign) => sign !== ''));
  const cores = new Set(grid.rows.flatMap((row) => row.cells.map((cell) => foldSign(cell?.core ?? ''))));
  return [...signs].filter((sign) => cores.has(sign)).length > 1 ? elsewhere : [];
}

/** A table that was looked at: why it was left, or what it takes to read it. */
type Candidate =
  | {
      readonly taken: false;
      readonly node: Table;
      readonly section: Section;
      readonly decision: TableDecision;
    }
  | {
      readonly taken: true;
      readonly said: Pick<TableDecision, 'range' | 'section' | 'reason'>;
      readonly node: Table;
      readonly view: TableView;
      readonly layout: Layout;
      readonly grid: Grid;
      readonly legend: readonly LegendEntry[];
      readonly values: ReadonlySet<GridRow>;
      readonly context: TitleContext;
    };

/** Names that tables were found to have, folded. */
interface Names {
  /** Whether a section stands for a feature. */
  readonly isFeature: (section: Section) => boolean;
  readonly targets: ReadonlySet<string>;
}

/** The names in tables with several targets in columns. */
function namesIn(candidates: readonly Candidate[]): Names {
  const features = new Set<string>();
  const targets = new Set<string>();
  for (const candidate of candidates) {
    if (!candidate.taken) continue;
    const { columns, rows } = candidate.view;
    const label = columns.find(({ role }) => role === 'feature')?.index ?? 0;
    const own = columns.filter(({ role }) => role === 'target');
    if (own.length < 2) continue;
    for (const { title } of own) targets.add(foldName(title));
    for (const { cells } of rows) features.add(foldName(cells[label]?.core ?? ''));
  }
  return { isFeature: standsFor(features), targets };
}

/** Whether the rows of a table under the name of a feature are called as the targets of another table. */
function isDetailOf(
  { isFeature, targets }: Names,
  section: Section,
  rows: readonly GridRow[],
  label: number,
): boolean {
  if (!isFeature(section)) return false;
  const known = rows.filter(({ cells }) => targets.has(foldName(cells[label]?.core ?? '')));
  return known.length > 0 && known.length * 2 >= rows.length;
}

const NO_NAMES: Names = { isFeature: () => false, targets: new Set() };

function lookAt(
  node: Table,
  section: Section,
  headings: ReadonlySet<string>,
  input: TablesInput,
  known: Names = NO_NAMES,
): Candidate {
  const context = { section, footnotes: input.footnotes, place: input.place };
  const { options } = input;
  const grid = gridOf(node, input.place, input.markdown);
  const said = { range: grid.range, section: section.path };
  const left = (reason: string): Candidate => ({
    taken: false,
    node,
    section,
    decision: { ...said, taken: false, reason },
  });
  if (input.legends.nodes.has(node)) return left('it is a legend');
  const layout = layoutOf(grid, context);
  if (layout.bodyStart === 0) return left('it has no header row');
  const caption = captionOf(node);
  const own = input.legends.general(section);
  const legend = own.length > 0 ? own : legendElsewhere(grid, input.legends);
  const columnLegends = input.legends.byColumn(section);
  const isSign = signTest(grid, [...legend, ...[...columnLegends.values()].flat()], options);
  const isSummary = isSummaryTable(section, layout.titles[0]?.text ?? '');
  const tellsSupport = [...section.path, caption ?? ''].some(isAboutSupport);
  const counted = { grid, layout, isSign, options, isSummary, tellsSupport, named: input.named };
  const rough = columnsOf({ ...counted, rows: grid.rows.slice(layout.bodyStart) });
  const kinds = bodyRows(grid, layout, rough, context);
  const features = kinds.filter((row) => row.kind === 'feature').map(({ row }) => row);
  const numbered = features.some((row) => row.cells.some((cell) => isTellingVersion(cell?.core ?? '')));
  const isLevel = (core: string): boolean =>
    isSign(core) !== undefined || (numbered && isVersion(core)) || isSince(core) || isCondition(core);
  const values = valueRows(features, rough.find(({ role }) => role === 'feature')?.index ?? 0, isLevel);
  const counting = features.filter((row) => !values.has(row));
  const isWhole = counting.length === grid.rows.length - layout.bodyStart;
  const columns = isWhole ? rough : columnsOf({ ...counted, rows: counting });
  const plain: TableView = {
    columns,
    rows: features,
    grouped: kinds.some(({ group }) => group.length > 0),
    section,
    headings,
    isExplained: legend.some(({ level }) => level !== undefined),
    isDetail: isDetailOf(
      known,
      section,
      features,
      columns.find(({ role }) => role === 'feature')?.index ?? 0,
    ),
    ...(caption === undefined ? {} : { caption }),
    ...(layout.banner === undefined ? {} : { banner: layout.banner }),
  };
  const status = statusOfList(plain);
  const view: TableView = {
    ...plain,
    columns: columns.map((column) => (column === status ? { ...column, role: 'target' } : column)),
  };
  const { taken, reason } = decide(view, options);
  if (!taken) return left(reason);
  return { taken, said: { ...said, reason }, node, view, layout, grid, legend, values, context };
}

/** The columns of levels by their titles; tables that have the same ones lie the same way. */
function columnsKey({ columns }: TableView): string {
  const titles = columns.filter(({ role }) => role === 'target').map(({ title }) => foldName(title));
  return titles.length < 2 ? '' : titles.sort().join('\u001f');
}

/** The votes on the orientation of each table, beside those of the tables that have its columns. */
function votesOf(candidates: readonly Candidate[]): (view: TableView) => readonly number[] {
  const byColumns = new Map<string, number[]>();
  for (const candidate of candidates) {
    if (!candidate.taken) continue;
    const key = columnsKey(candidate.view);
    const votes = byColumns.get(key);
    if (votes === undefined) byColumns.set(key, [votesFor(candidate.view)]);
    else votes.push(votesFor(candidate.view));
  }
  return (view) => {
    const key = columnsKey(view);
    return key === '' ? [votesFor(view)] : (byColumns.get(key) ?? []);
  };
}

function readTable(
  { said, node, view, layout, grid, legend, values, context }: Candidate & { readonly taken: true },
  orientation: Orientation,
  { options, legends }: TablesInput,
): { readonly matrix: MatrixTable; readonly decision: TableDecision } {
  const isByFeature = orientation === 'features-in-rows';
  const columns = isByFeature && options.columns === undefined ? withSiblings(view.columns) : view.columns;
  const claims = tableClaims({
    values: isByFeature ? values : new Set(),
    grid,
    layout,
    columns,
    rows: toldApart(bodyRows(grid, layout, columns, context), columns, orientation),
    orientation,
    legend,
    columnLegends: legends.byColumn(view.section),
    options,
    context,
  });
  const label = columns.find((column) => column.role === 'feature')?.title ?? '';
  const { section, caption, banner } = view;
  return {
    decision: { ...said, taken: true, reason: `${said.reason}; ${orientation.replaceAll('-', ' ')}` },
    matrix: {
      node,
      section,
      label,
      claims,
      ...(caption === undefined ? {} : { caption }),
      ...(banner === undefined ? {} : { banner }),
    },
  };
}

/** Reads every table of the document. */
export function readTables(input: TablesInput): Tables {
  const sections = [...walkSections(input.top)];
  const headings = new Set(
    sections.map((section) => foldName(section.title)).filter((title) => title !== ''),
  );
  const seen = sections.flatMap((section) =>
    findBlocks(section.blocks, isTable).map((node) => lookAt(node, section, headings, input)),
  );
  const known = namesIn(seen);
  const candidates = seen.map((candidate) =>
    !candidate.taken && known.isFeature(candidate.section)
      ? lookAt(candidate.node, candidate.section, headings, input, known)
      : candidate,
  );
  const votes = votesOf(candidates);
  const matrices: MatrixTable[] = [];
  const decisions: TableDecision[] = [];
  const problems: Problem[] = [];
  for (const candidate of candidates) {
    if (!candidate.taken) {
      decisions.push(candidate.decision);
      continue;
    }
    const orientation = input.options.orientation ?? orientationBy(votes(candidate.view));
    const { matrix, decision } = readTable(candidate, orientation, input);
    decisions.push(decision);
    matrices.push(matrix);
    problems.push(...headlessColumns(candidate.view.columns, candidate.layout.titles));
    if (!input.markdown) problems.push(...mergedCells(candidate.grid));
  }
  return { matrices, decisions, problems };
}
