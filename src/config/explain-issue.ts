// What is wrong in a configuration, in words: the path, what kind of thing is there, what may be, and the word that
// was meant. Nothing of its text is quoted: a link may have led to a file that is none.
import type * as v from 'valibot';
import { didYouMean } from '../lint/nearest.ts';
import type { Point } from '../position.ts';
import { KNOWN_KEYS } from './schema.ts';
import type { PathStep, TreePath } from './tree.ts';

/** Something that is wrong in a configuration. */
export interface ConfigError {
  /** The configuration, as it is shown; absent where it could not be read. */
  readonly path?: string;
  /** Where it is wrong, from 1. */
  readonly line?: number;
  /** The same, from 1, in UTF-16 code units. */
  readonly column?: number;
  /** Ends in a full stop. */
  readonly message: string;
}

type Issue = v.BaseIssue<unknown>;

/** One issue of the validation, with its place in the file. */
export function explainIssue(issue: Issue, locate: (path: TreePath) => Point): ConfigError {
  const { issue: deepest, path } = deepestIssue(issue);
  return { ...locate(path), message: messageOf(deepest, path) };
}

/** Of a value that fits none of several shapes: what is wrong with the shape that it came nearest to. */
function deepestIssue(issue: Issue): { readonly issue: Issue; readonly path: TreePath } {
  const own = pathOf(issue);
  let best = issue;
  let below: TreePath = [];
  for (const inner of issue.issues ?? []) {
    const path = pathOf(inner);
    if (path.length > below.length) {
      best = inner;
      below = path;
    }
  }
  return { issue: best, path: [...own, ...below] };
}

function pathOf(issue: Issue): TreePath {
  return (issue.path ?? []).map(
    (item): PathStep => (typeof item.key === 'number' ? item.key : String(item.key)),
  );
}

function messageOf(issue: Issue, path: TreePath): string {
  const last = path.at(-1);
  const above = path.slice(0, -1);
  // valibot takes a list for a mapping whose keys are numbers; nobody means that.
  const holder = issue.path?.at(-1)?.input;
  if (Array.isArray(holder) && typeof last === 'string')
    return `${nameOf(above)} is a list; it takes a mapping.`;
  if (issue.type === 'strict_object' && last !== undefined) {
    if (issue.expected === 'never') return unknownKey(String(last), above);
    if (issue.received === 'undefined') return `${nameOf(above)} needs \`${last}\`.`;
  }
  if (issue.type === 'min_length') return `${nameOf(path)} is empty.`;
  if (issue.type === 'regex') return `${nameOf(path)} is no day; write it as YYYY-MM-DD.`;
  const found = describe(issue.input);
  const hint = HINTS.get(keysOf(above)) ?? '';
  const words = choicesOf(issue.expected);
  if (words.length > 0 && typeof issue.input === 'string') {
    return `${nameOf(path)} is a word that is unknown.${didYouMean(issue.input, words)} It takes: ${words.join(', ')}.${hint}`;
  }
  return `${nameOf(path)} is ${found}; it takes ${expectedWords(issue.expected)}.${hint}`;
}

/** A path with its indexes left out. */
const keysOf = (path: TreePath): string => path.filter((step) => typeof step === 'string').join('.');

/** How a mapping is written whose keys are the user's own, by its path. */
const HINTS: ReadonlyMap<string, string> = new Map([
  ['sources.levels', ' A value of the file comes before its level: `{ GA: complete, beta: partial }`.'],
]);

function unknownKey(key: string, above: TreePath): string {
  const known = KNOWN_KEYS.get(keysOf(above)) ?? [];
  const where = above.length === 0 ? 'The configuration' : nameOf(above);
  const guess = didYouMean(key, known);
  return `${where} has a setting that is unknown.${guess} It takes: ${known.join(', ')}.`;
}

/** The path in backticks, as the subject of a sentence. */
function nameOf(path: TreePath): string {
  return path.length === 0 ? 'The configuration' : `\`${pathText(path)}\``;
}

/** The words of the schema; whatever else is a key is the stranger's own. */
const WORDS: ReadonlySet<PathStep> = new Set([...KNOWN_KEYS.values()].flat());

/** `documents[0].columns` */
export function pathText(path: TreePath): string {
  const text = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${WORDS.has(step) ? step : '…'}`))
    .join('');
  return text.replace(/^\./, '');
}

function describe(input: unknown): string {
  if (input === null || input === undefined) return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a mapping';
  if (typeof input === 'boolean') return 'true or false';
  return typeof input === 'string' ? 'text' : 'a number';
}

/** `("a" | "b")` of valibot to the words themselves. */
function choicesOf(expected: string | null): readonly string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['Array', 'a list'],
  ['Object', 'a mapping'],
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
]);

function expectedWords(expected: string | null): string {
  const parts = (expected ?? 'something else').replace(/[()]/g, '').split(' | ');
  return parts.map((part) => KINDS.get(part) ?? part.replaceAll('"', '`')).join(' or ');
}
