// The words and signs of a matrix in prose and tables.
import { LEVELS, type Level, type Status } from '../extract/claims.ts';

const SIGNS: { readonly [level in Level]: string } = {
  complete: '✔',
  partial: '◐',
  missing: '✖',
  unknown: '?',
  'not-applicable': 'N/A',
};

/** In a table's cell that the document leaves unsaid. */
const NOT_STATED = '—';

/** The sign of a level; that of no level where nothing is stated. */
export function signOf(level: Level | undefined): string {
  return level === undefined ? NOT_STATED : SIGNS[level];
}

/** A level in words. */
export function wordOf(level: Level): string {
  return level === 'not-applicable' ? 'not applicable' : level;
}

/** The line that explains the signs in use; `undefined` stands for a cell that states nothing. */
export function legendOf(used: ReadonlySet<Level | undefined>): string | undefined {
  const entries = LEVELS.filter((level) => used.has(level)).map(
    (level) => `${SIGNS[level]} = ${wordOf(level)}`,
  );
  if (used.has(undefined)) entries.push(`${NOT_STATED} = not stated`);
  return entries.length === 0 ? undefined : `Legend: ${entries.join(', ')}.`;
}

/** A status in plain words: `optional`, `choice (console)`, `condition (storage.block==complete)`. */
export function statusText(status: Status): string {
  if (status.kind === 'choice') return `choice (${status.group})`;
  if (status.kind === 'condition') return `condition (${status.expression})`;
  return status.kind;
}
