// The words and symbols of a matrix in prose and tables, and what all formats do to white space.
import { formatStatus } from '../extract/lexicon/status.ts';
import { LEVELS, type Level, type Status } from '../extract/support.ts';
import { foldSpace } from '../extract/text/fold.ts';
import { lookup } from '../lookup.ts';
import type { Matrix } from '../model/schema.ts';
import { lookOf } from './levels.ts';

/** In a table's cell that the document leaves unsaid. */
const NOT_STATED = '—';

/** The symbol of a level; that of no level where nothing is stated. */
export function symbolOf(level: Level | undefined): string {
  if (level === undefined) return NOT_STATED;
  return level === 'not-applicable' ? 'N/A' : lookOf(level).symbol;
}

export const wordOf = (level: Level): string => lookOf(level).word;

export function legendOf({ features, targets }: Matrix): string | undefined {
  const used = new Set(
    features.flatMap(({ support }) => targets.map(({ id }) => lookup(support, id)?.level)),
  );
  const entries = LEVELS.filter((level) => used.has(level)).map(
    (level) => `${symbolOf(level)} = ${wordOf(level)}`,
  );
  if (used.has(undefined)) entries.push(`${NOT_STATED} = not stated`);
  return entries.length === 0 ? undefined : `Legend: ${entries.join(', ')}.`;
}

/** A status in plain words: `optional`, `choice (console)`, `condition (storage.block==complete)`. */
export const statusText = (status: Status): string => formatStatus(status).replace('(', ' (');

/** The paragraphs of a text, which blank lines part, each on one line; empty ones left out. */
export function paragraphsOf(
  text: string,
  fold: (paragraph: string) => string = foldSpace,
): readonly string[] {
  return text
    .split(/\n[^\S\n]*\n/u)
    .map(fold)
    .filter((paragraph) => paragraph !== '');
}
