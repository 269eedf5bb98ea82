// Whether a table is a feature support matrix, why, and which way it lies.

import type { GridRow } from '../grid/grid.ts';
import type { Section } from '../index/sections.ts';
import {
  isAboutSupport,
  isAnswer,
  isCalledSupport,
  isFeatureHeader,
  isKnownTarget,
  isParameterColumn,
  isParameterLabel,
  isProgressHeader,
  isTargetHeader,
  isWorkHeader,
} from '../lexicon/headers.ts';
import { PRESET_SIGNS } from '../lexicon/levels.ts';
import { isVersion } from '../lexicon/versions.ts';
import type { ExtractOptions } from '../options.ts';
import { foldName, foldSign } from '../text/fold.ts';
import type { ColumnFacts } from './columns.ts';
import { areMostlyLevels, siblingsOf } from './siblings.ts';

/** The share of a status column's cells that must read as levels. */
const STATUS_SHARE = 0.6;

export interface Decision {
  readonly taken: boolean;
  readonly reason: string;
}

export interface TableView {
  readonly columns: readonly ColumnFacts[];
  readonly rows: readonly GridRow[];
  /** Whether a column or rows of their own part the rows into groups. */
  readonly grouped: boolean;
  readonly section: Section;
  /** Folded titles of all headings of the document. */
  readonly headings: ReadonlySet<string>;
  readonly caption?: string;
  readonly banner?: string;
  /** Whether a legend explains signs to the table. */
  readonly isExplained: boolean;
  /** Whether it stands under the name of a feature of another table, and its rows are called as targets there. */
  readonly isDetail: boolean;
}

/** Rows from which on names that come back say what the rows are. */
const MANY_ROWS = 6;

/** Cells of a decision table, which no feature is called by. */
const ANSWER = /^(?:yes|no|true|false|on|off|n\/?a|any|either|don[’']?t care|-|\*)$/iu;

const left = (reason: string): Decision => ({ taken: false, reason });

/** Include and exclude lists name a heading above the table, its caption, or any part of the path. */
function named(list: readonly string[] | undefined, view: TableView): string | undefined {
  const names = new Set(
    [...view.section.path, ...(view.caption === undefined ? [] : [view.caption])].map(foldName),
  );
  names.add(foldName(view.section.path.join(' / ')));
  return list?.find((name) => names.has(foldName(name)));
}

function labelOf(view: TableView): ColumnFacts | undefined {
  return view.columns.find((column) => column.role === 'feature');
}

function isParameterTable(view: TableView, targets: readonly ColumnFacts[]): boolean {
  const label = labelOf(view)?.title ?? '';
  const parameters = targets.filter((column) => isParameterColumn(column.title));
  if (parameters.length < targets.length) return parameters.length > 0 && isParameterLabel(label);
  return !(foldName(label) === 'feature' && isUnderSupport(view));
}

/** Whether the only column of signs says who may read and write: that is a permission. */
function isPermissionTable(view: TableView, targets: readonly ColumnFacts[]): boolean {
  const [only, ...others] = targets;
  if (only === undefined || others.length > 0 || isAboutSupport(only.title)) return false;
  const cores = view.rows.map((row) => row.cells[only.index]?.core ?? '').filter((core) => core !== '');
  return cores.every((core) => /^(?:r\/?o|w\/?o|r\/?w|r|w)(?:[/,]\s*(?:r\/?o|w\/?o|r\/?w))*$/iu.test(core));
}

/** Whether the columns of answers all stand before the only names, as the cases of a decision do. */
function isDecisionTable(view: TableView, targets: readonly ColumnFacts[]): boolean {
  const label = labelOf(view)?.index ?? 0;
  return (
    targets.length > 1 && label === view.columns.length - 1 && targets.every(({ index }) => index < label)
  );
}

/** One row of letters that mean something only in company. */
function isLoneRow(view: TableView, targets: readonly ColumnFacts[]): boolean {
  const [row, ...others] = view.rows;
  return (
    others.length === 0 && targets.every(({ index }) => /^[a-z]?$/iu.test(row?.cells[index]?.core ?? ''))
  );
}

function aboutSupport(view: TableView): boolean {
  const words = [
    ...view.section.path.slice(-2),
    ...view.columns.map((column) => column.title),
    view.caption ?? '',
  ];
  return words.some(isAboutSupport);
}

/** Headings and caption that say that what follows is about support. */
function isUnderSupport({ section, caption }: TableView): boolean {
  return [...section.path.slice(-2), caption ?? ''].some(isCalledSupport);
}

/** Headings of what goes together, as versions of other programs do. */
function isUnderCompatibility({ section, caption }: TableView): boolean {
  return [...section.path.slice(-1), caption ?? ''].some((title) =>
    /\bcompatib|\bmatri(?:x|ces)\b/iu.test(title),
  );
}

/** The share of cells that must say "supported" or "not supported" for the table to speak of support by itself. */
const SAYING_SHARE = 0.6;

function saysSupport(view: TableView, { index, filled }: ColumnFacts): boolean {
  const saying = view.rows.filter((row) => isCalledSupport(row.cells[index]?.core ?? ''));
  return filled > 1 && saying.length >= filled * SAYING_SHARE;
}

/** Whether a cell says "supported", or how far the support of a release goes: no word for how far work has come. */
function saysSomeSupport(view: TableView, { index }: ColumnFacts): boolean {
  return view.rows.some((row) => {
    const core = row.cells[index]?.core ?? '';
    return isCalledSupport(core) || /^(?:stable|experimental|beta|alpha|preview|ga)\b/iu.test(core);
  });
}

/** Whether a column of answers speaks of the support of the targets, or of the versions, that stand in the rows. */
function listsSupport(view: TableView, target: ColumnFacts | undefined): boolean {
  const label = labelOf(view)?.title ?? '';
  if (target === undefined || target.levels < target.filled * STATUS_SHARE) return false;
  if (isVersionOfOther(view, label)) return true;
  return isTargetHeader(label) && isProgressHeader(target.title) && saysSomeSupport(view, target);
}

/** Whether the rows are versions of another program, below a heading of what goes together. */
function isVersionOfOther(view: TableView, label: string): boolean {
  return /\p{L}\s+versions?$/iu.test(label) && isUnderCompatibility(view);
}

/** Two columns are a matrix where one names features or targets and the other says that it speaks of support. */
function isSupportList(view: TableView, target: ColumnFacts | undefined): boolean {
  const label = labelOf(view)?.title ?? '';
  const isNaming =
    isFeatureHeader(label) || isTargetHeader(label) || (/^names?$/iu.test(label) && isUnderSupport(view));
  if (target === undefined) return false;
  // A column called "Supported" and nothing else asks of whatever the rows name.
  const isAsked = /^\S+$/u.test(target.title) && isCalledSupport(target.title) && !isParameterLabel(label);
  if (isAsked && label !== '' && target.levels === target.filled) return true;
  if (!isNaming) return false;
  if (isAnswer(target.title) || saysSupport(view, target)) return true;
  return isUnderSupport(view) && target.levels === target.filled;
}

/**
 * The column "Status" of a list whose cells are levels: the one target, where no other column is one and a legend or
 * a heading says that the list is of support. Elsewhere it is how far work has come.
 */
export function statusOfList(view: TableView): ColumnFacts | undefined {
  if (view.columns.some(({ role }) => role === 'target')) return undefined;
  const found = view.columns.filter(({ role, title }) => role === 'attribute' && isProgressHeader(title));
  const [status] = found;
  if (status === undefined || found.length > 1 || status.levels < status.filled * STATUS_SHARE)
    return undefined;
  const label = labelOf(view)?.title ?? '';
  const isNaming = isFeatureHeader(label) || isTargetHeader(label);
  if (view.isDetail) return status;
  const tellsSupport = isUnderSupport(view) || (isTargetHeader(label) && saysSomeSupport(view, status));
  return status.positive > 0 && (view.isExplained || (isNaming && tellsSupport)) ? status : undefined;
}

/** Columns named after levels, of which one is ticked in each row: they answer no question about a target. */
function areLevels(targets: readonly ColumnFacts[]): boolean {
  const levels = targets.map(({ title }) => PRESET_SIGNS.get(foldSign(title))?.level);
  return targets.length > 1 && !levels.includes(undefined) && new Set(levels).size > 1;
}

/** Whether each row says what a word for a level means: `stable | Tested in production`. */
function explainsWords(view: TableView, label: ColumnFacts): boolean {
  if (!/^(?:meaning|description|definition|explanation)s?$/iu.test(label.title)) return false;
  const first = view.columns.find(({ role, index }) => role === 'target' && index < label.index);
  return first !== undefined && first.distinct === first.filled && first.filled > 1;
}

/** Whether the rows are named by marks, as those of a table of combinations are. */
function isNamedByMarks(view: TableView, label: ColumnFacts): boolean {
  const cores = view.rows.map((row) => row.cells[label.index]?.core ?? '').filter((core) => core !== '');
  const marks = cores.filter((core) => PRESET_SIGNS.get(foldSign(core))?.kind === 'mark');
  return marks.length > 0 && marks.length * 2 >= cores.length;
}

/** A table of features under the heading "Summary" is what it is called, also where nothing is supported yet. */
export function isSummaryTable(section: Section, label: string): boolean {
  return foldName(section.title) === 'summary' && foldName(label) === 'feature';
}

function isSummary(view: TableView): boolean {
  return isSummaryTable(view.section, labelOf(view)?.title ?? '');
}

function nothingSaid(targets: readonly ColumnFacts[]): string | undefined {
  return targets.some((column) => column.positive > 0 || column.versions > 0)
    ? undefined
    : 'no cell says that anything is supported';
}

/** Why the table is none although its columns look like levels; undefined where it is one. */
function objection(view: TableView, targets: readonly ColumnFacts[]): string | undefined {
  const label = labelOf(view);
  if (label === undefined && view.columns.every(({ role }) => role === 'target')) return nothingSaid(targets);
  if (label === undefined || label.filled === 0) return 'no column names the rows';
  const versions = view.rows.filter((row) => isVersion(row.cells[label.index]?.core ?? ''));
  const isByVersion = versions.length * 2 > label.filled;
  const isOfOther = isVersionOfOther(view, label.title);
  if (isByVersion && !isOfOther && (targets.length < 2 || !(view.isExplained || isUnderSupport(view))))
    return 'its rows are versions, not features';
  if (isNamedByMarks(view, label)) return 'its rows are named by marks, not by features';
  if (explainsWords(view, label)) return 'it explains words for levels of support';
  if (areLevels(targets)) return 'its columns are named after levels of support, not after targets';
  if (targets.some((column) => column.money > 0)) return 'its columns hold prices';
  if (isParameterTable(view, targets)) return 'its yes and no speak of parameters, not of support';
  if (isSummary(view) || (view.isDetail && targets.length === 1)) return undefined;
  const names = view.rows.map((row) => row.cells[label.index]?.core ?? '').filter((name) => name !== '');
  if (names.filter((name) => ANSWER.test(name)).length * 2 > names.length)
    return 'its rows are named by answers, not by features or targets';
  if (isDecisionTable(view, targets)) return 'its last column draws conclusions from the others';
  if (!view.grouped && label.filled >= MANY_ROWS && label.distinct * 3 <= label.filled)
    return 'its rows share their names';
  if (targets.length > 1 && new Set(targets.map(({ title }) => foldName(title))).size === 1)
    return 'its columns of signs have one name';
  if (isPermissionTable(view, targets)) return 'its signs are permissions to read and write';
  if (isLoneRow(view, targets)) return 'its one row holds nothing but letters';
  const nothing = nothingSaid(targets);
  if (nothing !== undefined) return nothing;
  if (isWorkHeader(label.title) && (targets.length === 1 || !isUnderSupport(view)))
    return 'its rows are steps of work, not features';
  const siblings = orientationOf(view) === 'features-in-rows' ? siblingsOf(view.columns) : [];
  const isMixed = targets.length === 1 || !areMostlyLevels([...targets, ...siblings]);
  if (siblings.length > targets.length && isMixed) return 'most columns hold remarks, not levels';
  if (
    targets.length === 1 &&
    !(view.columns.length < 3 ? isSupportList(view, targets[0]) : aboutSupport(view)) &&
    !listsSupport(view, targets[0])
  ) {
    return 'only one column holds levels, and nothing around it speaks of support';
  }
  return undefined;
}

/** Takes or leaves a table. */
export function decide(view: TableView, options: ExtractOptions): Decision {
  const excluded = named(options.tables?.exclude, view);
  if (excluded !== undefined) return left(`excluded by the configuration: "${excluded}"`);
  const targets = view.columns.filter((column) => column.role === 'target');
  const included = named(options.tables?.include, view);
  if (included !== undefined) {
    return targets.length > 0
      ? { taken: true, reason: `included by the configuration: "${included}"` }
      : left(`included by the configuration ("${included}"), but no column holds levels`);
  }
  if (options.tables?.include !== undefined)
    return left('not among the tables that the configuration includes');
  if (targets.length === 0) return left('no column is made of signs or words for support levels');
  if (view.rows.length === 0) {
    return isSummary(view) ? { taken: true, reason: 'a summary without rows yet' } : left('it has no rows');
  }
  const reason = options.columns?.targets === undefined ? objection(view, targets) : undefined;
  if (reason !== undefined) return left(reason);
  const cells = targets.reduce((sum, column) => sum + column.filled, 0);
  const levels = targets.reduce((sum, column) => sum + column.levels + column.versions, 0);
  return {
    taken: true,
    reason: `${levels} of ${cells} filled cells in ${targets.length} column${targets.length === 1 ? '' : 's'} read as support levels`,
  };
}

/** Columns whose signs differ from one another hold different features; targets answer alike. */
function columnsDiffer(targets: readonly ColumnFacts[], attributes: readonly ColumnFacts[]): boolean {
  return (
    attributes.filter((column) => column.filled > 0 && column.distinct > 2).length >=
    Math.max(2, targets.length)
  );
}

export type Orientation = 'features-in-rows' | 'targets-in-rows';

/** The least votes that put targets in rows. */
const MOST_DOUBT = 1;

/** Which axis the features of one table lie on. */
export function orientationOf(view: TableView): Orientation {
  return orientationBy([votesFor(view)]);
}

/** Which axis the features lie on in tables that have the same columns, by the votes of each. */
export function orientationBy(votes: readonly number[]): Orientation {
  const sum = votes.reduce((total, vote) => total + vote, 0);
  return sum > MOST_DOUBT * votes.length ? 'targets-in-rows' : 'features-in-rows';
}

/** How much speaks for targets in rows: headings, header words and known names vote. */
export function votesFor(view: TableView): number {
  const label = labelOf(view);
  const targets = view.columns.filter((column) => column.role === 'target');
  const attributes = view.columns.filter((column) => column.role === 'attribute');
  const title = label?.title ?? '';
  const share = (test: (title: string) => boolean): number =>
    targets.filter((column) => test(column.title)).length / Math.max(1, targets.length);
  const rowNames = view.rows.map((row) => row.cells[label?.index ?? 0]?.core ?? '');
  const known = rowNames.filter(isKnownTarget).length;
  // One name among several may be that of a feature: Docker, Node.
  const knownRows = known === 1 && rowNames.length > 2 ? 0 : known / Math.max(1, rowNames.length);
  let votes = 0;
  if (isTargetHeader(title) && !isFeatureHeader(title)) votes += 3;
  if (isFeatureHeader(title)) votes -= 4;
  // "Name" below "Broker overview" is that of a broker.
  const heading = view.section.path.at(-1) ?? '';
  if (/^names?$/iu.test(title)) votes += isTargetHeader(heading) && !isFeatureHeader(heading) ? 2 : 1;
  votes -= share(isKnownTarget) * 4;
  votes += knownRows * 4;
  votes += share((name) => view.headings.has(foldName(name))) >= 0.5 ? 3 : 0;
  if (view.columns.some((column) => column.role === 'status')) votes -= 3;
  // Below `Platform | Android | iOS`, rows called `Supported` and its like say what the columns are.
  if (rowNames.filter(isAnswer).length * 2 >= Math.max(1, rowNames.length)) votes -= 6;
  if (columnsDiffer(targets, attributes)) votes += 1;
  if (view.banner !== undefined && isTargetHeader(view.banner)) votes -= 3;
  if (
    view.section.path.slice(-1).some((heading) => /\b(?:features|capabilities)\b/iu.test(heading)) &&
    votes > 0
  )
    votes += 1;
  return votes;
}
