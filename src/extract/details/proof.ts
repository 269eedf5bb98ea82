// Whether lists of names and values speak of support: options and parameters are listed in the same way.
import type { TargetClaim } from '../claims.ts';
import { isAttributeHeader, isParameterColumn } from '../lexicon/headers.ts';
import { parseStatus } from '../lexicon/status.ts';
import { foldName } from '../text/fold.ts';
import type { DetailsEntry } from './entry.ts';
import { fieldKind } from './fields.ts';
import type { SupportLine } from './support.ts';

/** The least share of lines that must read as a level. */
const LEVEL_SHARE = 0.6;
/** The most characters of a name that a target has; more is a sentence. */
const LONGEST_NAME = 60;

function isName({ name }: SupportLine): boolean {
  return (
    name.text.length <= LONGEST_NAME &&
    !/[{}]|\.\s/u.test(name.text) &&
    !isParameterColumn(name.text) &&
    !isAttributeHeader(name.text)
  );
}

function isLabelled({ status, supportLabel }: DetailsEntry): boolean {
  if (supportLabel !== undefined && fieldKind(supportLabel) === 'support') return true;
  return status !== undefined && parseStatus(status.text) !== undefined;
}

/** Whether most targets are named again and again, as those of a matrix are. */
function doNamesRecur(lists: readonly (readonly SupportLine[])[]): boolean {
  const lines = lists.flat();
  const names = new Set(lines.map(({ name }) => foldName(name.text)));
  return lists.length > 1 && names.size * 3 <= lines.length * 2;
}

/**
 * Whether `entries` are details of features where no table says so: an entry says that it lists support, or has a
 * status, or all name the same targets; and what is listed are names and levels.
 */
export function isProven(entries: readonly DetailsEntry[]): boolean {
  const lists = entries.map(({ support }) => support).filter((lines) => lines.length > 0);
  const lines = lists.flat();
  const levels = lines.filter(({ basis }) => basis !== 'none').length;
  if (levels < lines.length * LEVEL_SHARE || !lines.every(isName)) return false;
  return entries.some(isLabelled) || doNamesRecur(lists);
}

/** Whether `entries`, whose titles a table has as features, name one of its targets, or no target at all. */
export function isAbout(entries: readonly DetailsEntry[], targets: readonly TargetClaim[]): boolean {
  const names = new Set(targets.flatMap(({ key, title }) => [key, foldName(title)]));
  const lines = entries.flatMap(({ support }) => support);
  return lines.length === 0 || lines.some(({ name }) => names.has(foldName(name.text)));
}
