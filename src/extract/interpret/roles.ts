// The role of every column of a table, given the column that names the rows.
import { tally } from '../../group.ts';
import type { Clue } from '../decision.ts';
import type { GridRow } from '../grid/grid.ts';
import type { Layout } from '../grid/header.ts';
import type { ExtractOptions } from '../options.ts';
import { foldName } from '../text/fold.ts';
import { sumOf, weighed } from '../weighing.ts';
import { type ColumnFacts, holdsLevels, shareOf } from './columns.ts';
import { TARGET_WEIGHTS } from './weights.ts';

/** `feature` names the rows, whichever way the table lies; `label-again` says the names once more. */
export type ColumnRole = 'feature' | 'group' | 'label-again' | 'status' | 'target' | 'attribute';

export interface Column extends ColumnFacts {
  readonly role: ColumnRole;
  /** What spoke for a target, and what against it. */
  readonly clues: readonly Clue[];
}

export interface RolesInput {
  readonly columns: readonly ColumnFacts[];
  readonly rows: readonly GridRow[];
  readonly layout: Layout;
  readonly label: number;
  readonly options: ExtractOptions;
  /** Folded names of targets that details give levels to. */
  readonly detailed: ReadonlySet<string>;
  /** Whether headings, caption or the columns themselves say that versions are answers here. */
  readonly tellsSupport: boolean;
  /** Whether the table is called "Summary" and its first column names features. */
  readonly isSummary: boolean;
  /** Folded headers of columns that describe rows in other tables of the document. */
  readonly describing: ReadonlySet<string>;
  /** In how many tables of the document a column of this folded header holds levels. */
  readonly answering: ReadonlyMap<string, number>;
  /** The first of the columns that one header names with the labels; those before the labels group them. */
  readonly first: number;
}

/** The role that the configuration gives a column. */
export function configuredRole(
  title: string,
  { columns }: ExtractOptions,
): 'feature' | 'status' | 'target' | 'attribute' | undefined {
  if (columns === undefined) return undefined;
  const is = (name: string | undefined): boolean => name !== undefined && foldName(name) === foldName(title);
  if (is(columns.feature)) return 'feature';
  if (is(columns.status)) return 'status';
  if (columns.attributes?.some(is)) return 'attribute';
  if (columns.targets !== undefined) return columns.targets.some(is) ? 'target' : 'attribute';
  return undefined;
}

/** Whether numbers in these columns are versions: among ticks for browsers or systems, of those that had a feature first. */
export function areVersioned(targets: readonly Column[]): boolean {
  return (
    targets.filter(({ words }) => words.knownTarget && !EDITION.test(words.name)).length * 2 > targets.length
  );
}

/** Editions, of which numbers are amounts: seats, projects. */
const EDITION = /^(?:free|pro|enterprise|community)(?: |$)/u;

/** What a column is held against: the columns beside it. */
interface Company {
  /** In how many columns of levels each text stands. */
  readonly uses: ReadonlyMap<string, number>;
  /** Columns of levels. */
  readonly levelColumns: number;
  /** Columns of levels that say yes or no. */
  readonly tellingColumns: number;
  /** Columns that hold something else. */
  readonly wordColumns: number;
  /** How far versions are answers here, 0 to 1. */
  readonly versions: number;
  /** The share of levels in all cells that may be levels. */
  readonly mostly: number;
  /** In how many columns each text stands. */
  readonly all: ReadonlyMap<string, number>;
  /** Folded headers of the columns of levels. */
  readonly titles: ReadonlySet<string>;
  /** How many columns answer in symbols, in words, in stages. */
  readonly families: ReadonlyMap<string, number>;
}

/** Whether a column holds levels that are not all unknown or not applicable, nor dashes among other texts. */
function tellsLevels(column: ColumnFacts): boolean {
  return holdsLevels(column) && column.silent < column.levels && !marksNothing(column);
}

/** Whether the only levels of a column are dashes where others of its cells have words: they stand for "none". */
const marksNothing = ({ dashes, levels, filled }: ColumnFacts): boolean =>
  dashes > 0 && dashes === levels && levels < filled;

/** Whether all that a column holds are plain numbers with a fraction: `72.0`, `0.3`. */
const isDecimal = ({ keys }: ColumnFacts): boolean =>
  [...keys.keys()].every((key) => /^\d+\.\d+$/u.test(key));

function companyOf({ columns, label, tellsSupport }: RolesInput): Company {
  const others = columns.filter(({ index }) => index !== label);
  // "Full support" among remarks makes no column of levels of them.
  const level = others.filter(
    (column) => holdsLevels(column) && !(column.words.remark && column.levels < column.filled),
  );
  const open = others.filter(({ words }) => !words.attribute && !words.remark);
  const filled = open.reduce((sum, column) => sum + column.filled, 0);
  const answered = open.reduce((sum, column) => sum + column.answers + column.versions, 0);
  const versioned = others.filter(
    ({ versions, numbers, words, since, filled }) =>
      (versions > 0 || (words.knownTarget && numbers > 0)) && (!words.attribute || since * 2 >= filled),
  );
  const answers = versioned.some(
    (column) => column.levels > column.dashes + column.silent || column.since > 0,
  );
  const known = versioned.filter(({ words }) => words.knownTarget || words.versioned).length;
  const isPartial = versioned.length > 1 && versioned.some(({ blank }) => blank > 0);
  const hasKnown = versioned.length > 1 && known * 2 >= versioned.length;
  // Below headers that name no target, numbers beside one column of answers measure something.
  const isMeasured = known === 0 && !tellsSupport && !isPartial && versioned.every(isDecimal);
  const isTelling = level.some(({ levels, dashes, silent }) => levels > dashes + silent) && !isMeasured;
  const asks = versioned.some(({ words }) => words.answer);
  const isSure = isTelling || answers || asks || ((isPartial || tellsSupport) && hasKnown);
  const versions = isSure ? 1 : tellsSupport && versioned.length > 1 ? (isPartial ? 0.8 : 0.6) : 0;
  const textsOf = (columns: readonly ColumnFacts[]): readonly string[] =>
    columns.flatMap(({ keys }) => [...keys.keys()]);
  const titles = new Set(level.map(({ words }) => words.name));
  const families = tally(others.flatMap((column) => answersIn(column) ?? []));
  const wordColumns = others.filter((column) => column.filled > 0 && !holdsLevels(column)).length;
  return {
    uses: tally(textsOf(level)),
    wordColumns,
    tellingColumns: level.filter(tellsLevels).length,
    families,
    levelColumns: level.length,
    versions,
    all: tally(textsOf(others)),
    titles,
    mostly: filled === 0 ? 0 : answered / filled,
  };
}

type ClueId = keyof typeof TARGET_WEIGHTS;

/** The share of a column's cells whose texts other columns of levels hold too. */
function alikeShare(column: ColumnFacts, { uses }: Company): number {
  const own = holdsLevels(column) ? 1 : 0;
  let same = 0;
  for (const [key, count] of column.keys) if ((uses.get(key) ?? 0) > own) same += count;
  return shareOf(same, column);
}

/** What a column answers in: symbols, words, or words for how far something has come; undefined where not all cells answer. */
function answersIn({
  filled,
  levels,
  marks,
  staged,
}: ColumnFacts): 'symbols' | 'words' | 'stages' | undefined {
  if (filled === 0 || levels < filled) return undefined;
  if (marks === filled) return 'symbols';
  return staged * 2 > filled ? 'stages' : 'words';
}

/** Whether every cell of a column answers as columns beside it do: then it is one of them, whatever its header. */
function answersLike(column: ColumnFacts, { families }: Company): boolean {
  const family = answersIn(column);
  return column.filled >= column.blank && family !== undefined && (families.get(family) ?? 0) > 1;
}

/** Whether a column says how far the rows are (`Status`: stable, beta) beside several that say yes or no. */
function isStage(column: ColumnFacts, { families, tellingColumns }: Company): boolean {
  const isOnly = answersIn(column) === 'stages' && families.get('stages') === 1;
  return isOnly && tellingColumns > 2 && /^(?:status|state|stage)$/iu.test(column.title);
}

/** Columns from which on a vocabulary of few short texts, whatever they are, is one of levels. */
const CLOSED_COLUMNS = 3;
/** The most texts of such a vocabulary. */
const CLOSED_TEXTS = 6;

/** Whether a column has few short texts that come back, in itself and in the columns beside it. */
function isClosed(column: ColumnFacts, { all }: Company): boolean {
  const { filled, keys, short, distinct } = column;
  if (filled < 2 || short < filled || distinct > CLOSED_TEXTS || distinct > Math.max(1, filled / 2))
    return false;
  let same = 0;
  for (const [key, count] of keys) if ((all.get(key) ?? 0) >= CLOSED_COLUMNS) same += count;
  return same >= filled * 0.8;
}

/** Whether a column of blanks is that of a target that has nothing yet. */
function isBlankTarget(
  { words, blank }: ColumnFacts,
  { levelColumns, wordColumns }: Company,
  {
    isSummary,
    describing,
    answering,
    rows,
  }: Pick<RolesInput, 'isSummary' | 'describing' | 'answering' | 'rows'>,
): boolean {
  if (rows.length === 0) return isSummary && !words.requirement && !words.progress;
  if (blank === 0 || describing.has(words.name)) return false;
  return (
    levelColumns > 1 || (levelColumns > 0 && wordColumns === 0) || isSummary || answering.has(words.name)
  );
}

/** Whether versions name what a column is about: `Linux 5+` below "Platform". */
function namesTargets({ words, named, filled }: ColumnFacts): boolean {
  return words.target && !words.knownTarget && !words.answer && named * 3 > filled;
}

function targetClues(
  column: ColumnFacts,
  company: Company,
  { detailed, isSummary, describing, answering, rows, label }: RolesInput,
): Readonly<Record<ClueId, number>> {
  const { words, filled, title } = column;
  // Beside signs for levels, those that the legend gives another meaning are answers too.
  const told = column.explained > 0 && column.positive > 0 ? column.told : 0;
  const isDescribing = describing.has(words.name);
  const isNothing =
    (marksNothing(column) && (company.tellingColumns < 2 || isDescribing)) ||
    (column.dashes === filled && isDescribing);
  const levels = isNothing ? 0 : Math.min(1, shareOf(column.answers + told, column));
  const alike = alikeShare(column, company);
  const isAlone = company.tellingColumns - (tellsLevels(column) ? 1 : 0) === 0;
  const marks = shareOf(column.marks, column);
  // Remarks may all begin with an answer; it is theirs where they say no more than the columns beside them.
  const isPure = answersLike(column, company) && (!words.remark || marks === 1 || alike >= 0.5);
  // Numbers of their own before the names tell the rows apart.
  const isAhead = column.index < label && column.distinct >= filled * 0.8;
  // In how many other tables a column of this name holds levels; two are as good as many.
  const elsewhere = describing.has(words.name)
    ? 0
    : Math.min(2, Math.max(0, (answering.get(words.name) ?? 0) - (column.levels > 0 ? 1 : 0)));
  return {
    always: 1,
    levels,
    alike,
    versions:
      words.progress || namesTargets(column) || isAhead
        ? 0
        : (shareOf(column.versions, column) +
            (company.versions === 1 ? shareOf(column.numbers, column) * (words.knownTarget ? 1 : 0.5) : 0)) *
          company.versions,
    since: namesTargets(column) ? 0 : shareOf(column.since, column),
    closed: levels < 0.5 && isClosed(column, company) ? 1 : 0,
    silent: filled > 1 && column.silent === column.levels && column.levels > 0 && !words.answer ? 1 : 0,
    amounts:
      words.knownTarget || (words.answer && company.versions === 1) ? shareOf(column.amounts, column) : 0,
    unsaid:
      column.positive * 4 <= filled && column.versions === 0 && column.names * 3 > filled && !words.answer
        ? 1 - alike
        : 0,
    knownTarget: words.knownTarget ? 1 : 0,
    detailed: detailed.has(words.name) && !words.attribute && !words.parameterColumn ? 1 : 0,
    anchored: column.anchored && filled > 0 && column.levels === filled ? 1 : 0,
    answerHeader: levels > 0.2 ? Math.max(words.answer ? 1 : 0, elsewhere) : 0,
    blank: filled === 0 && isBlankTarget(column, company, { isSummary, describing, answering, rows }) ? 1 : 0,
    siblings:
      company.levelColumns > 1 &&
      company.mostly >= 0.5 &&
      levels > 0.3 &&
      (isPure || !(words.attribute || words.remark)) &&
      !words.progress
        ? 1
        : 0,
    attributeHeader: words.attribute && !isPure ? (isAlone ? 0.7 : 1.6) : 0,
    remarkHeader: words.remark && !isPure ? 1 : 0,
    numberHeader: words.number && !isPure ? 1 : 0,
    progressHeader: (words.progress && !isAlone && !isPure) || isStage(column, company) ? 1 : 0,
    parameterHeader: words.parameterColumn && !words.answer && !isPure ? 1 - marks : 0,
    ofOther: beginnings(words.name).some((beginning) => company.titles.has(beginning)) ? 1 : 0,
    sentences: shareOf(column.sentences, column),
    words: shareOf(column.names - told, column) * (1 - alike),
    headless: title === '' ? 1 : 0,
  };
}

/** What a name begins with, word by word: `a` and `a b` of `a b c`; a long one names no other column. */
function beginnings(name: string): readonly string[] {
  const words = name.split(' ', 9);
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '));
}

/** A column whose words say how much each feature is required. */
function isStatus(column: ColumnFacts, company: Company): boolean {
  const { words, filled, statuses, levels } = column;
  if (filled === 0) return false;
  if (words.maturity) return true;
  if (words.requirement) return words.parameterColumn || statuses * 2 >= filled;
  if (words.progress) return statuses * 2 >= filled;
  return statuses === filled && levels === 0 && company.levelColumns > 0;
}

/** Whether a column before the labels groups the rows: by its header, by blanks below each name, or by names that come back. */
function isGroup(column: ColumnFacts): boolean {
  const { filled, blank, distinct, words, levels } = column;
  if (words.attribute && !words.group) return false;
  if (filled === 0 || levels * 2 > filled || words.number || words.remark) return false;
  if (blank > 0) return blank >= filled * 0.5 || words.group;
  return words.group || distinct * 2 <= filled;
}

/** A last column that says the names of the rows once more, as wide tables do. */
function repeatsLabel(rows: readonly GridRow[], index: number, label: number): boolean {
  if (index === label || rows.length < 2) return false;
  const same = rows.filter(({ cells }) => {
    const text = cells[index]?.core ?? '';
    return text !== '' && foldName(text) === foldName(cells[label]?.core ?? '');
  });
  return same.length >= rows.length * 0.8;
}

/** Gives every column its role. */
export function rolesOf(input: RolesInput): readonly Column[] {
  const { columns, rows, label, options } = input;
  const company = companyOf(input);
  let hasStatus = false;
  return columns.map((column): Column => {
    const measured = targetClues(column, company, input);
    const clues = weighed(TARGET_WEIGHTS, (id) => measured[id]);
    const as = (role: ColumnRole): Column => ({ ...column, role, clues });
    if (column.index === label) return as('feature');
    const configured = configuredRole(column.title, options);
    if (configured !== undefined && configured !== 'feature') return as(configured);
    const isTarget = sumOf(clues) > 0;
    if (!input.isSummary && column.index === columns.length - 1 && repeatsLabel(rows, column.index, label))
      return as('label-again');
    if (
      !hasStatus &&
      isStatus(column, company) &&
      !(
        isTarget &&
        company.levelColumns > 1 &&
        alikeShare(column, company) === 1 &&
        !column.words.requirement
      )
    ) {
      hasStatus = true;
      return as('status');
    }
    if (isTarget && !(column.index < label && column.index >= input.first)) return as('target');
    const isBefore = column.index < label && (column.index >= input.first || isGroup(column));
    return as(isBefore ? 'group' : 'attribute');
  });
}
