// All tables of a document: how each is read, and what those that are matrices claim.

import type { Table } from 'mdast';
import type { Problem } from '../../diagnostic.ts';
import { groupBy } from '../../group.ts';
import { pushAll } from '../../long-lists.ts';
import { toldApart } from '../claims/namesakes.ts';
import { type TableClaims, tableClaims } from '../claims/table.ts';
import type { Decision } from '../decision.ts';
import type { Facts } from '../facts/index.ts';
import type { GridRow } from '../grid/grid.ts';
import { mergedCells } from '../grid/merged.ts';
import type { Footnotes } from '../index/footnotes.ts';
import { type Section, standsFor, walkSections } from '../index/sections.ts';
import type { Legends } from '../legends/collect.ts';
import type { ExtractOptions } from '../options.ts';
import { type Place, rangeOf } from '../text/flat.ts';
import { foldName } from '../text/fold.ts';
import { axisNames, orientations, sharedBy, type Way } from './axes.ts';
import {
  type CountedBlock,
  countBlock,
  knownHeaders,
  readingsOf,
  type Surroundings,
  type TableBlock,
  type TableReading,
  tableBlock,
} from './candidates.ts';
import { cellReaders } from './cells.ts';
import { measured, measuredAgain } from './clues.ts';
import { type Choice, choose, columnReadings, scoredOrientation } from './decide.ts';
import { headlessColumns } from './headless.ts';
import { type Column, configuredRole } from './roles.ts';
import { bodyRows } from './rows.ts';

/** What the tables of one document are read with. */
export interface TablesInput {
  readonly top: Section;
  readonly place: Place;
  readonly footnotes: Footnotes;
  readonly legends: Legends;
  readonly facts: Facts;
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
  readonly decisions: readonly Decision[];
}

/** A table that was looked at: why there is nothing to weigh, or its counts. */
interface Looked {
  readonly node: Table;
  readonly section: Section;
  readonly without?: string;
  readonly counted?: CountedBlock;
}

function lookAt(node: Table, section: Section, input: TablesInput, around: Surroundings): Looked {
  if (input.legends.nodes.has(node)) return { node, section, without: 'it is a legend' };
  const block = tableBlock(node, { section, footnotes: input.footnotes, place: input.place }, around);
  const { bodyStart, titles } = block.layout;
  if (bodyStart === 0 && titles.every(({ text }) => text === ''))
    return { node, section, without: 'it has no header row' };
  return { node, section, counted: countBlock(block, around) };
}

type DetailTest = (section: Section, rows: readonly GridRow[], label: number) => boolean;

/** Tells whether a table stands under the name of a feature of another, its rows called as the targets there. */
function detailTest(choices: readonly (Choice | undefined)[]): DetailTest {
  const features = new Set<string>();
  const targets = new Set<string>();
  for (const choice of choices) {
    if (choice?.taken !== true || choice.reading.targets.length < 2) continue;
    for (const { title } of choice.reading.targets) targets.add(foldName(title));
    const label = choice.reading.label?.index ?? 0;
    for (const { cells } of choice.reading.rows) features.add(foldName(cells[label]?.core ?? ''));
  }
  if (features.size === 0) return () => false;
  const isFeature = standsFor(features);
  return (section: Section, rows: readonly GridRow[], label: number) => {
    if (!isFeature(section)) return false;
    const known = rows.filter(({ cells }) => targets.has(foldName(cells[label]?.core ?? '')));
    return known.length > 0 && known.length * 2 >= rows.length;
  };
}

/** What makes one column name the rows of all tables with the same headers. */
const AGREED = 2;

const headersOf = ({ block }: TableReading): string =>
  block.layout.titles.map(({ text }) => foldName(text)).join('\n');

/** What most rows of the matrices with the same headers say of their columns. */
interface Agreed {
  /** The column that names the rows, where tables differ in it. */
  readonly label?: number;
  readonly targets: ReadonlySet<number>;
}

/** What matrices with the same headers agree on. */
function agreements(choices: readonly (Choice | undefined)[]): ReadonlyMap<string, Agreed> {
  const taken = choices.flatMap((choice) => (choice?.taken === true ? choice.reading : []));
  const agreed = new Map<string, Agreed>();
  for (const [headers, readings] of groupBy(taken, headersOf)) {
    const [labels, targets] = [new Map<number, number>(), new Map<number, number>()];
    const add = (to: Map<number, number>, { index }: Column, { rows }: TableReading): void => {
      to.set(index, (to.get(index) ?? 0) + rows.length);
    };
    for (const reading of readings) {
      if (reading.label !== undefined) add(labels, reading.label, reading);
      for (const column of reading.targets) add(targets, column, reading);
    }
    const all = readings.reduce((sum, { rows }) => sum + rows.length, 0);
    const [[label] = []] = [...labels].sort(([, a], [, b]) => b - a);
    agreed.set(headers, {
      ...(label !== undefined && labels.size > 1 && { label }),
      targets: new Set([...targets].flatMap(([index, rows]) => (rows * 2 > all ? index : []))),
    });
  }
  return agreed;
}

/** A reading whose columns hold levels, or remarks, where those of the matrices with the same headers do. */
function likeOthers(
  reading: TableReading,
  { targets: agreed }: Agreed,
  options: ExtractOptions,
): TableReading {
  const isOpen = ({ title }: Column): boolean => configuredRole(title, options) === undefined;
  const isMissing = ({ index, role, filled }: Column): boolean =>
    role === 'attribute' && filled > 0 && agreed.has(index);
  const isRemark = ({ index, role, words }: Column): boolean =>
    role === 'target' && words.remark && !agreed.has(index);
  const answers = reading.columns.some(
    ({ index, levels, versions }) => agreed.has(index) && levels + versions > 0,
  );
  const differs = (column: Column): boolean => (isMissing(column) || isRemark(column)) && isOpen(column);
  if (!answers || !reading.columns.some(differs)) return reading;
  const columns = reading.columns.map(
    (column): Column =>
      differs(column) ? { ...column, role: isRemark(column) ? 'attribute' : 'target' } : column,
  );
  const known = { ...reading, columns, targets: columns.filter(({ role }) => role === 'target') };
  return { ...known, measured: measured(known) };
}

/** Decides every table, first by itself, then beside what the others were found to be. */
function choicesOf(looked: readonly Looked[], around: Surroundings): readonly (Choice | undefined)[] {
  const { options } = around;
  const known = { ...around, ...knownHeaders(looked.flatMap(({ counted }) => counted ?? [])) };
  const all = looked.map(({ counted }) => (counted === undefined ? [] : readingsOf(counted, known)));
  const first = all.map((readings) => choose(readings, options));
  const isDetail = detailTest(first);
  const names = axisNames(first);
  const agreed = agreements(first);
  return all.map((readings, index) => {
    const before = first[index];
    if (before === undefined) return undefined;
    const own = agreed.get(headersOf(before.reading));
    const again = readings.map((one) => {
      const reading = own === undefined ? one : likeOthers(one, own, options);
      const company = {
        isDetail: isDetail(reading.section, reading.rows, reading.label?.index ?? 0),
        shared: sharedBy(reading, names, before.taken ? before.reading : undefined),
      };
      const isAgreed = own?.label !== undefined && reading.label?.index === own.label;
      const labelScore = reading.labelScore + (isAgreed ? AGREED : 0);
      const known = { ...reading, ...company, labelScore };
      return { ...known, measured: measuredAgain(known, reading.measured) };
    });
    return choose(again, options);
  });
}

interface Read {
  readonly matrix: MatrixTable;
  readonly decision: Decision;
  readonly problems: readonly Problem[];
}

function readTable(choice: Choice, way: Way, { options, markdown }: TablesInput): Read {
  const { reading } = choice;
  const { orientation } = way;
  const scored = options.orientation === undefined ? scoredOrientation(way) : undefined;
  const { block, columns, values, section } = reading;
  const { grid, layout, context, legend, columnLegends, caption, node, valued } = block;
  const claims = tableClaims({
    values: orientation === 'features-in-rows' ? values : new Set(),
    grid,
    layout,
    columns,
    rows: toldApart(bodyRows(grid, layout, columns, context), columns, orientation),
    orientation,
    legend,
    valued,
    columnLegends,
    options,
    context,
  });
  const { banner } = layout;
  const headless = headlessColumns(columns, layout.titles);
  return {
    decision: decisionOf(choice, block, options, {
      reason: `${choice.reason}; ${orientation.replaceAll('-', ' ')}`,
      ...(scored === undefined ? {} : { orientation: scored }),
      unread: claims.unread.map((one) =>
        one.cause === 'headless' && headless.length > 0 ? { ...one, cause: 'reported' } : one,
      ),
    }),
    matrix: {
      node,
      section,
      label: reading.label?.title ?? '',
      claims,
      ...(caption === undefined ? {} : { caption }),
      ...(banner === undefined ? {} : { banner }),
    },
    problems: [...headless, ...(markdown ? [] : mergedCells(grid))],
  };
}

function decisionOf(
  choice: Choice,
  { grid }: TableBlock,
  options: ExtractOptions,
  more: Partial<Decision> = {},
): Decision {
  const { taken, reason, chosen, runnerUp, reading } = choice;
  const columns = columnReadings(choice, options);
  return {
    block: 'table',
    range: grid.range,
    section: reading.section.path,
    taken,
    reason,
    chosen,
    ...(runnerUp === undefined ? {} : { runnerUp }),
    ...(columns === undefined ? {} : { columns }),
    ...more,
  };
}

function aroundOf(input: TablesInput, sections: readonly Section[]): Surroundings {
  const { named, legends, options, markdown } = input;
  const headings = new Set(sections.map(({ title }) => foldName(title)).filter((title) => title !== ''));
  return {
    headings,
    detailed: named,
    legends,
    options,
    readers: cellReaders(options.vocabulary),
    markdown,
    describing: new Set(),
    answering: new Map(),
  };
}

/** Reads every table of the document. */
export function readTables(input: TablesInput): Tables {
  const sections = [...walkSections(input.top)];
  const around = aroundOf(input, sections);
  const looked = sections.flatMap((section) => {
    const facts = input.facts.get(section) ?? [];
    const told = new Set(facts.map(({ block }) => block));
    const tables = section.contents.tables.filter((table) => !told.has(table));
    return [...tables, ...facts.map(({ table }) => table)].map((node) =>
      lookAt(node, section, input, around),
    );
  });
  const choices = choicesOf(looked, around);
  const ways = orientations(choices, input.options);
  const matrices: MatrixTable[] = [];
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  for (const [index, { node, section, without }] of looked.entries()) {
    const choice = choices[index];
    const way = ways[index];
    if (choice?.taken === true && way !== undefined) {
      const read = readTable(choice, way, input);
      matrices.push(read.matrix);
      decisions.push(read.decision);
      pushAll(problems, read.problems);
    } else if (choice !== undefined) decisions.push(decisionOf(choice, choice.reading.block, input.options));
    else {
      const reason = without ?? 'no column holds anything';
      const range = rangeOf(node, input.place);
      decisions.push({ block: 'table', range, section: section.path, taken: false, reason });
    }
  }
  return { matrices, decisions, problems };
}
