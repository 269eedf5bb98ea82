// What each key of a matrix's INI file is for, in the dialects that exist.

import type { DataKeyRole } from '../claims.ts';
import { LEVELS, type Level } from '../support.ts';

const LEVEL_WORDS: ReadonlyMap<string, Level> = new Map(LEVELS.map((level) => [level, level]));

/** Keys that are read wherever they stand in a feature's section. */
const ROLES: ReadonlyMap<string, DataKeyRole> = new Map<string, DataKeyRole>([
  ['title', 'title'],
  ['link', 'link'],
  ['status', 'status'],
  ['cli', 'commands'],
  ['notes', 'notes'],
  ['api', 'api'],
  ['api_alias', 'api'],
  ['api-alias', 'api'],
  ['api alias', 'api'],
  ['maturity', 'attribute'],
  ['api_doc_link', 'attribute'],
  ['admin_doc_link', 'attribute'],
  ['tempest_test_uuids', 'attribute'],
  // Our own, for what the dialect has no key for: written by `emit/ini`, ignored by other readers.
  ['id', 'attribute'],
  ['group', 'attribute'],
  ['choice', 'attribute'],
  ['condition', 'attribute'],
]);

/** Keys that say something of the feature which is no attribute of it. */
export const OWN_KEYS: ReadonlySet<string> = new Set(['id', 'group', 'choice', 'condition']);

/** Our own keys for what the dialect has no key for: how a cell reads, and what it says of time. */
export type OwnRole = 'support-text' | 'support-stage' | 'support-since' | 'support-until';

/** Longest first: `driver-notes.` before `driver.`. */
const TARGET_PREFIXES: readonly (readonly [string, 'support' | 'support-notes' | OwnRole])[] = [
  ['driver-notes.', 'support-notes'],
  ['driver-notes-', 'support-notes'],
  ['target-notes.', 'support-notes'],
  ['target-notes-', 'support-notes'],
  ['driver-text.', 'support-text'],
  ['driver-stage.', 'support-stage'],
  ['driver-since.', 'support-since'],
  ['driver-until.', 'support-until'],
  ['driver-impl-', 'support'],
  ['driver.', 'support'],
  ['target.', 'support'],
];

/** What a key is for, and the target it names. */
export interface KeyMeaning {
  readonly role: DataKeyRole | OwnRole;
  readonly names?: string;
  /** True where the key was only meant for a target: no reader takes it for one. */
  readonly stray?: true;
}

/** The level that a value says, with the length of its word: `partial:queens` is partial and says more. */
export function levelOf(value: string): { readonly level: Level; readonly word: string } | undefined {
  const colon = value.indexOf(':');
  const word = (colon < 0 ? value : value.slice(0, colon)).trim();
  const level = LEVEL_WORDS.get(word);
  return level === undefined ? undefined : { level, word };
}

/**
 * What `key` (in lower case) is for. `bare` are the targets that may be named without a prefix, in lower
 * case; a key that no dialect has and whose value is a level was meant for a target all the same.
 */
export function meaningOf(key: string, value: string, bare: ReadonlySet<string>): KeyMeaning {
  const role = ROLES.get(key);
  if (role !== undefined) return { role };
  for (const [prefix, prefixed] of TARGET_PREFIXES) {
    if (key.startsWith(prefix)) return { role: prefixed, names: key.slice(prefix.length) };
  }
  if (bare.has(key)) return { role: 'support', names: key };
  return levelOf(value) === undefined ? { role: 'unknown' } : { role: 'support', names: key, stray: true };
}
