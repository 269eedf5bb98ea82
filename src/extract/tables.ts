// All tables of a document: which are matrices, and what those claim.
import type { Nodes, Table } from 'mdast';
import type { TableDecision } from './claims.ts';
import type { Place } from './flat.ts';
import { foldName } from './fold.ts';
import type { Footnotes } from './footnotes.ts';
import type { Legends } from './legends.ts';
import type { ExtractOptions } from './options.ts';
import { findNodes, type Section, walkSections } from './sections.ts';
import { toldApart } from './table/apart.ts';
import { type TableClaims, tableClaims } from './table/claims.ts';
import { columnsOf, signTest } from './table/columns.ts';
import { decide, isSummaryTable, orientationOf } from './table/decide.ts';
import { gridOf } from './table/grid.ts';
import { isAboutSupport } from './table/headers.ts';
import { layoutOf } from './table/layout.ts';
import { bodyRows } from './table/rows.ts';
import { valueRows } from './table/values.ts';
import { isTellingVersion, isVersion } from './vocabulary/vocabulary.ts';

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

function readTable(
  node: Table,
  section: Section,
  headings: ReadonlySet<string>,
  input: TablesInput,
): { matrix?: MatrixTable; decision: TableDecision } {
  const context = { section, footnotes: input.footnotes, place: input.place };
  const { options } = input;
  const grid = gridOf(node, input.place, input.markdown);
  const said = { range: grid.range, section: section.path };
  if (input.legends.nodes.has(node)) return { decision: { ...said, taken: false, reason: 'it is a legend' } };
  const layout = layoutOf(grid, context);
  if (layout.bodyStart === 0) return { decision: { ...said, taken: false, reason: 'it has no header row' } };
  const caption = captionOf(node);
  const legend = input.legends.general(section);
  const columnLegends = input.legends.byColumn(section);
  const isSign = signTest(grid, [...legend, ...[...columnLegends.values()].flat()], options);
  const isSummary = isSummaryTable(section, layout.titles[0]?.text ?? '');
  const tellsSupport = [...section.path, caption ?? ''].some(isAboutSupport);
  const counted = { grid, layout, isSign, options, isSummary, tellsSupport, named: input.named };
  const rough = columnsOf({ ...counted, rows: grid.rows.slice(layout.bodyStart) });
  const kinds = bodyRows(grid, layout, rough, context);
  const features = kinds.filter((row) => row.kind === 'feature').map(({ row }) => row);
  const numbered = features.some((row) => row.cells.some((cell) => isTellingVersion(cell?.core ?? '')));
  const isLevel = (core: string): boolean => isSign(core) !== undefined || (numbered && isVersion(core));
  const values = valueRows(features, rough.find(({ role }) => role === 'feature')?.index ?? 0, isLevel);
  const columns = columnsOf({ ...counted, rows: features.filter((row) => !values.has(row)) });
  const view = {
    columns,
    rows: features,
    section,
    headings,
    ...(caption === undefined ? {} : { caption }),
    ...(layout.banner === undefined ? {} : { banner: layout.banner }),
  };
  const decision = decide(view, options);
  if (!decision.taken) return { decision: { ...said, ...decision } };
  const orientation = orientationOf(view, options);
  const rows = toldApart(bodyRows(grid, layout, columns, context), columns, orientation);
  const claims = tableClaims({
    values: orientation === 'features-in-rows' ? values : new Set(),
    grid,
    layout,
    columns,
    rows,
    orientation,
    legend,
    columnLegends,
    options,
    context,
  });
  const label = columns.find((column) => column.role === 'feature')?.title ?? '';
  return {
    decision: { ...said, taken: true, reason: `${decision.reason}; ${orientation.replaceAll('-', ' ')}` },
    matrix: {
      node,
      section,
      label,
      claims,
      ...(caption === undefined ? {} : { caption }),
      ...(layout.banner === undefined ? {} : { banner: layout.banner }),
    },
  };
}

/** Reads every table of the document. */
export function readTables(input: TablesInput): Tables {
  const sections = [...walkSections(input.top)];
  const headings = new Set(
    sections.map((section) => foldName(section.title)).filter((title) => title !== ''),
  );
  const matrices: MatrixTable[] = [];
  const decisions: TableDecision[] = [];
  for (const section of sections) {
    for (const node of findNodes(section.blocks, isTable)) {
      const { matrix, decision } = readTable(node, section, headings, input);
      decisions.push(decision);
      if (matrix !== undefined) matrices.push(matrix);
    }
  }
  return { matrices, decisions };
}
