// What each column of a table is for: the feature, its status, a target, or something else.
import type { ColumnRole, LegendEntry } from '../claims.ts';
import type { Grid, GridRow } from '../grid/grid.ts';
import type { Layout } from '../grid/header.ts';
import { fillsPlaceholder, placeholdersOf } from '../legends/placeholders.ts';
import {
  isAttributeHeader,
  isMaturityHeader,
  isParameterColumn,
  isStatusHeader,
  isTargetHeader,
} from '../lexicon/headers.ts';
import { headSigns } from '../lexicon/heads.ts';
import { AMBIGUOUS_SIGNS, PRESET_SIGNS } from '../lexicon/levels.ts';
import { parseStatus } from '../lexicon/status.ts';
import { isSince, isTellingVersion, isVersion } from '../lexicon/versions.ts';
import { isReleaseLetter } from '../lexicon/vocabulary.ts';
import type { ExtractOptions } from '../options.ts';
import { foldName, foldSign } from '../text/fold.ts';
import {
  LEVEL_SHARE,
  saysAllOfTargets,
  takeAlike,
  takeProgress,
  takeSupportRow,
  takeVersions,
} from './taken-columns.ts';

/** What stands in one column, counted. */
export interface ColumnFacts {
  readonly index: number;
  readonly title: string;
  readonly filled: number;
  readonly blank: number;
  /** Cells that a vocabulary explains. */
  readonly levels: number;
  readonly versions: number;
  readonly statuses: number;
  /** Distinct texts. */
  readonly distinct: number;
  readonly money: number;
  readonly positive: number;
  role: ColumnRole | 'label-again' | 'group';
}

/** The least share of levels among version numbers that makes the numbers levels too. */
const MIXED_SHARE = 0.3;
const COUNTED_LETTERS: ReadonlySet<string> = new Set(
  [...AMBIGUOUS_SIGNS].filter((sign) => !['', 'f', 'p'].includes(sign)),
);
/** Says which targets where a column names them, not how well: `Platforms: all`. */
const AMOUNT = /^(?:all|any|both|some|none)$/iu;
const MONEY = /[$€£¥]\s?\d|\d\s?[$€£¥]/u;

export type SignTest = (core: string) => 'positive' | 'other' | undefined;

/** `P` and `F` are levels beside `Y` or `N`, and mere letters elsewhere. */
function yesNoLetters(grid: Grid): ReadonlySet<string> {
  const written = new Set<string>();
  for (const row of grid.rows)
    for (const cell of row.cells) if (cell !== undefined && cell.core.length === 1) written.add(cell.core);
  const letters = new Set([...written].map(foldSign));
  return letters.has('y') || letters.has('n') ? new Set(['p', 'f']) : new Set();
}

/** Whether a core text is a level sign, from presets, a legend or the configuration. */
export function signTest(grid: Grid, legend: readonly LegendEntry[], options: ExtractOptions): SignTest {
  const known = new Set<string>();
  for (const entry of legend) if (entry.level !== undefined) known.add(foldSign(entry.symbol));
  for (const signs of Object.values(options.vocabulary ?? {}))
    for (const sign of signs) known.add(foldSign(sign));
  const letters = yesNoLetters(grid);
  const placeholders = placeholdersOf(legend);
  const hasReleases = legend.some(({ anything }) => anything === true);
  const cache = new Map<string, ReturnType<SignTest>>();
  const test: SignTest = (core) => {
    if (hasReleases && isReleaseLetter(core)) return 'positive';
    const [word = ''] = placeholders.length === 0 ? [] : core.split(/\s/u, 1);
    if (word !== '' && fillsPlaceholder(word, placeholders) !== undefined) return 'positive';
    for (const { sign, length } of headSigns(core, (key) => known.has(key))) {
      const key = foldSign(sign);
      const preset = PRESET_SIGNS.get(key);
      if (preset !== undefined)
        return preset.level === 'complete' || preset.level === 'partial' ? 'positive' : 'other';
      if (known.has(key)) return 'positive';
      const isAlone = length === core.length || /^\s*[([]/u.test(core.slice(length));
      if ((COUNTED_LETTERS.has(key) || letters.has(key)) && isAlone)
        return /^[-–—−n]/u.test(key) ? 'other' : 'positive';
    }
    return undefined;
  };
  return (core) => {
    const known = cache.get(core);
    if (known !== undefined || cache.has(core)) return known;
    const result = test(core);
    cache.set(core, result);
    return result;
  };
}

function factsOf(
  rows: readonly GridRow[],
  index: number,
  title: string,
  isSign: SignTest,
  numbered: boolean,
): ColumnFacts {
  const facts = { filled: 0, blank: 0, levels: 0, versions: 0, statuses: 0, money: 0, positive: 0 };
  const texts = new Map<string, number>();
  for (const row of rows) {
    const cell = row.cells[index];
    if (cell === undefined) continue;
    if (cell.core === '' && cell.marks.length === 0) facts.blank += 1;
    else texts.set(cell.core, (texts.get(cell.core) ?? 0) + 1);
  }
  const name = foldName(title);
  const names = isTargetHeader(title);
  for (const [core, count] of texts) {
    facts.filled += count;
    const sign = core === '' ? 'other' : AMOUNT.test(core) && names ? undefined : isSign(core);
    if (sign !== undefined && !(name.length === 1 && foldName(core) === name)) facts.levels += count;
    else if ((numbered && isVersion(core)) || isSince(core)) facts.versions += count;
    if (sign === 'positive') facts.positive += count;
    if (parseStatus(core) !== undefined) facts.statuses += count;
    if (MONEY.test(core)) facts.money += count;
  }
  return { index, title, ...facts, distinct: texts.size, role: 'attribute' };
}

function isLevelColumn(facts: ColumnFacts): boolean {
  if (facts.title === '' || isAttributeHeader(facts.title) || isStatusHeader(facts.title)) return false;
  if (facts.filled === 0) return facts.blank > 0;
  const levels = facts.levels / facts.filled;
  return (
    levels >= LEVEL_SHARE || (levels >= MIXED_SHARE && levels + facts.versions / facts.filled >= LEVEL_SHARE)
  );
}

function isStatusColumn(facts: ColumnFacts): boolean {
  if (isMaturityHeader(facts.title)) return facts.filled > 0;
  if (!isStatusHeader(facts.title))
    return facts.filled > 0 && facts.statuses === facts.filled && facts.levels === 0;
  if (isParameterColumn(facts.title)) return true;
  return facts.filled > 0 && facts.statuses * 2 >= facts.filled;
}

/** A last column that says the label once more, as wide tables do. */
function repeatsLabel(rows: readonly GridRow[], index: number, label: number): boolean {
  if (index === label || rows.length < 2) return false;
  const same = rows.filter((row) => {
    const text = row.cells[index]?.core;
    return text !== undefined && text !== '' && foldName(text) === foldName(row.cells[label]?.core ?? '');
  });
  return same.length >= rows.length * 0.8;
}

function configuredRole(title: string, options: ExtractOptions): ColumnRole | undefined {
  const { columns } = options;
  if (columns === undefined) return undefined;
  const is = (name: string | undefined): boolean => name !== undefined && foldName(name) === foldName(title);
  if (is(columns.feature)) return 'feature';
  if (is(columns.status)) return 'status';
  if (columns.attributes?.some(is)) return 'attribute';
  if (columns.targets !== undefined) return columns.targets.some(is) ? 'target' : 'attribute';
  return undefined;
}

/** The index of the column of labels: as configured, or the first that is not made of levels. */
function labelColumn(columns: readonly ColumnFacts[], options: ExtractOptions): number {
  const configured = columns.find((column) => configuredRole(column.title, options) === 'feature');
  if (configured !== undefined) return configured.index;
  const wordy = columns.filter(
    (column) =>
      column.filled > 0 &&
      column.levels < column.filled * LEVEL_SHARE &&
      column.distinct * 2 > column.filled &&
      !/^(?:#|no\.?|id)$/iu.test(column.title),
  );
  const [first] = wordy;
  return first === undefined ? 0 : (namedBelowGroups(columns, first, wordy) ?? first).index;
}

/** Below columns that group the rows, the first that is filled in every row names them; its names may come back. */
function namedBelowGroups(
  columns: readonly ColumnFacts[],
  first: ColumnFacts,
  wordy: readonly ColumnFacts[],
): ColumnFacts | undefined {
  let at = first;
  for (;;) {
    const next = columns[at.index + 1];
    if (next === undefined || !isGroupColumn(at)) return undefined;
    const isName = wordy.includes(next) || (at.blank > 0 && isNaming(next));
    if (!isName) return undefined;
    if (next.blank === 0) return next;
    at = next;
  }
}

/** Whether a column of words may name things, however often the names come back. */
function isNaming({ title, filled, levels }: ColumnFacts): boolean {
  return filled > 0 && levels === 0 && !isAttributeHeader(title) && !isStatusHeader(title);
}

const GROUP_TITLE =
  /^(?:categor(?:y|ies)|groups?|areas?|sections?|components?|modules?|topics?|domains?|layers?|kinds?|types?)$/iu;

/** Whether a column groups the rows: it says so, or leaves the cells below a name blank. */
function isGroupColumn(facts: ColumnFacts): boolean {
  if (facts.filled === 0 || facts.levels > 0) return false;
  return facts.blank > 0
    ? facts.blank >= facts.filled * 0.5 || GROUP_TITLE.test(facts.title)
    : GROUP_TITLE.test(facts.title) || facts.distinct * 2 <= facts.filled;
}

/** A header with an id of its own, above nothing but levels, names a target whatever it is called. */
function isOwnColumn(facts: ColumnFacts, layout: Layout): boolean {
  return layout.titles[facts.index]?.id !== undefined && facts.filled > 0 && facts.levels === facts.filled;
}

/** Whether details give levels to a target of that name; lists of options give values to their properties likewise. */
function isNamed(title: string, named: ReadonlySet<string>): boolean {
  return named.has(foldName(title)) && !isAttributeHeader(title) && !isParameterColumn(title);
}

export interface ColumnsInput {
  readonly grid: Grid;
  readonly layout: Layout;
  /** The rows that are counted. */
  readonly rows: readonly GridRow[];
  readonly isSign: SignTest;
  readonly options: ExtractOptions;
  /** Whether the table stands under "Summary" and its first column names features. */
  readonly isSummary: boolean;
  /** Whether the headings or the caption say that the table is about support. */
  readonly tellsSupport: boolean;
  /** Folded names of targets that details give levels to. */
  readonly named: ReadonlySet<string>;
}

/** Counts every column of the body and gives it its role; in a summary the first column names the features. */
export function columnsOf({
  grid,
  layout,
  rows,
  isSign,
  options,
  isSummary,
  tellsSupport,
  named,
}: ColumnsInput): readonly ColumnFacts[] {
  const numbered = rows.some((row) =>
    row.cells.some((cell) => cell !== undefined && isTellingVersion(cell.core)),
  );
  const columns = layout.titles.map((title, index) => factsOf(rows, index, title.text, isSign, numbered));
  const isOneRow = grid.rows.length - layout.bodyStart === 1;
  const isHeadless = options.columns === undefined && isOneRow && saysAllOfTargets(columns);
  if (isHeadless) return columns.map((facts) => ({ ...facts, role: 'target' }));
  const first = isSummary && options.columns === undefined ? 0 : labelColumn(columns, options);
  const label = options.columns === undefined ? lastOfLabel(columns, layout, first) : first;
  const isBare = isSummary && grid.rows.length === layout.bodyStart;
  const last = grid.width - 1;
  for (const facts of columns) {
    const configured = configuredRole(facts.title, options);
    if (facts.index === label) facts.role = 'feature';
    else if (configured !== undefined && configured !== 'feature') facts.role = configured;
    else if (isOwnColumn(facts, layout) || (isBare && !isStatusHeader(facts.title))) facts.role = 'target';
    else if (!isSummary && facts.index === last && repeatsLabel(rows, last, label))
      facts.role = 'label-again';
    else if (facts.index < label && (facts.index >= first || isGroupColumn(facts))) facts.role = 'group';
    else if (isStatusColumn(facts)) facts.role = 'status';
    else if (isLevelColumn(facts) || isNamed(facts.title, named)) facts.role = 'target';
  }
  settleStatus(columns);
  if (options.columns === undefined) takeAlike(columns, rows);
  if (options.columns === undefined) takeSupportRow(columns, rows, label);
  if (tellsSupport && options.columns === undefined) {
    takeProgress(columns);
    // A first row that nothing marks as a header may be one more row of releases.
    if (grid.headerRows > 0) takeVersions(columns, rows);
  }
  return columns;
}

/** One header above several columns of words names all of them: the last names the rows, those before group them. */
function lastOfLabel(columns: readonly ColumnFacts[], { titles }: Layout, first: number): number {
  const header = titles[first]?.range.start.offset;
  let label = first;
  for (const { index, filled, levels } of columns.slice(first + 1)) {
    const isSame = titles[index]?.text !== '' && titles[index]?.range.start.offset === header;
    if (!isSame || filled === 0 || levels > 0) break;
    label = index;
  }
  return label;
}

/** One status column is enough: of several, the first stays and the others are attributes. */
function settleStatus(columns: readonly ColumnFacts[]): void {
  for (const facts of columns.filter((column) => column.role === 'status').slice(1)) facts.role = 'attribute';
}
