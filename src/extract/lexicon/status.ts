// What a document says of a feature's status: mandatory, optional, a choice, a condition.
import type { Status } from '../support.ts';
import { foldName } from '../text/fold.ts';

const WORDS: ReadonlyMap<
  string,
  Status['kind'] & ('mandatory' | 'optional' | 'mature' | 'immature' | 'unspecified')
> = new Map([
  ['mandatory', 'mandatory'],
  ['required', 'mandatory'],
  ['must', 'mandatory'],
  ['must have', 'mandatory'],
  ['obligatory', 'mandatory'],
  ['optional', 'optional'],
  ['recommended', 'optional'],
  ['should', 'optional'],
  ['may', 'optional'],
  ['nice to have', 'optional'],
  ['mature', 'mature'],
  ['immature', 'immature'],
  ['unspecified', 'unspecified'],
]);

/** Words for how far a feature has come, in a column or a key "maturity". */
const MATURITIES: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['complete', { kind: 'mature' }],
  ['mature', { kind: 'mature' }],
  ['stable', { kind: 'mature' }],
  ['ga', { kind: 'mature' }],
  ['generally available', { kind: 'mature' }],
  ['production', { kind: 'mature' }],
  ['beta', { kind: 'immature' }],
  ['alpha', { kind: 'immature' }],
  ['preview', { kind: 'immature' }],
  ['experimental', { kind: 'immature' }],
  ['incomplete', { kind: 'immature' }],
  ['immature', { kind: 'immature' }],
  ['deprecated', { kind: 'unspecified' }],
]);

/** Reads a word for a feature's maturity. */
export function parseMaturity(text: string): Status | undefined {
  return MATURITIES.get(text);
}

const CALL = /^(choice|condition|conditional)\s*\((.*)\)$/isu;

/** Reads a status text such as `optional.`, `choice(console)`, `condition (storage.block==complete)`. */
export function parseStatus(text: string): Status | undefined {
  const plain = text
    .trim()
    .replace(/(?<!\.)\.+$/u, '')
    .trim();
  const kind = WORDS.get(foldName(plain));
  if (kind !== undefined) return { kind };
  const call = CALL.exec(plain);
  const argument = call?.[2]?.trim().replace(/^`([^`]*)`$/u, '$1');
  if (!call || !argument) return undefined;
  return call[1]?.toLowerCase() === 'choice'
    ? { kind: 'choice', group: argument }
    : { kind: 'condition', expression: argument };
}

/** Where a status may end and remarks begin. */
const STATUS_END = /[.;,:](?=\s)|\s[–—-]{1,3}(?=\s)|\s(?=\()|\n/gu;
/** A status stands within so many characters. */
const LONGEST_STATUS = 200;

/** The length of the status that a text begins with, before remarks on it; undefined where it begins with none. */
export function leadingStatus(text: string): number | undefined {
  if (parseStatus(text) !== undefined) return text.length;
  for (const { index } of text.slice(0, LONGEST_STATUS).matchAll(STATUS_END))
    if (parseStatus(text.slice(0, index)) !== undefined) return index;
  return undefined;
}

/** The text of a status as documents write it. */
export function formatStatus(status: Status): string {
  if (status.kind === 'choice') return `choice(${status.group})`;
  if (status.kind === 'condition') return `condition(${status.expression})`;
  return status.kind;
}
