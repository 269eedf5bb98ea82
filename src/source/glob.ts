// Patterns of file names: `*`, `**`, `?`, `[a-z]`, `{a,b}` and `\` before what is meant as it stands. A stranger may
// have written them, so matching takes steps that grow with pattern and path, never with a power of them.
import { memoByKey } from '../memo.ts';

/** UTF-16 units of a pattern, and the ways that its braces may make of it. */
const MOST_UNITS = 500;
const MOST_WAYS = 100;

/** Any number of characters, or of names. */
const MANY = null;

/** One character of a name. */
type Token = typeof MANY | ((character: string) => boolean);

/** One name between slashes: as it stands, or with wildcards. */
type Segment = typeof MANY | string | readonly Token[];

/** A pattern for each way that its braces can be read. */
type Glob = readonly (readonly Segment[])[];

export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path);
}

/** Why a pattern is not taken: a clause without a full stop that quotes nothing of it; undefined where it is. */
export function flawOfGlob(pattern: string): string | undefined {
  if (/[*?+@!]\(/.test(pattern)) return 'has a pattern in parentheses; write `{a,b}`';
  if (pattern.length > MOST_UNITS) return `has a pattern of more than ${MOST_UNITS} characters`;
  return waysOf(pattern).length > MOST_WAYS
    ? `has braces that stand for more than ${MOST_WAYS} patterns`
    : undefined;
}

/** Whether a pattern matches a path that is written with `/` and relative to the same folder. */
export function matchesGlob(pattern: string, path: string): boolean {
  if (path.startsWith('../')) return pattern === path;
  const names = path.split('/');
  return globOf(pattern).some((way) => isSequence(way, names, isName));
}

/** The folders that a pattern searches: what stands before its first wildcard, relative or absolute as it is. */
export function foldersOfGlob(pattern: string): readonly string[] {
  return globOf(pattern).map(folderOf);
}

/** Where the files of a pattern may lie: names below a folder, 0 where the path is a file. */
export interface GlobSearch {
  readonly folder: string;
  readonly depth: number;
}

/** What has to be searched for a pattern, each once. */
export function searchesOf(pattern: string): readonly GlobSearch[] {
  const searches = new Map<string, GlobSearch>();
  for (const way of globOf(pattern)) {
    const depth = way.includes(MANY) ? Number.POSITIVE_INFINITY : way.length - fixedPart(way).length;
    const folder = folderOf(way);
    searches.set(`${depth} ${folder}`, { folder, depth });
  }
  return [...searches.values()];
}

const globOf = memoByKey((pattern: string): Glob => {
  const ways = flawOfGlob(pattern) === undefined ? waysOf(pattern) : [];
  return ways.map((way) =>
    way
      .replace(/^(?:\.\/)+/, '')
      .split('/')
      .map(segmentOf),
  );
});

function folderOf(way: readonly Segment[]): string {
  const fixed = fixedPart(way);
  return fixed.length === 1 && fixed[0] === '' ? '/' : fixed.join('/');
}

/** The segments before the first wildcard; a file that is named in full has no others. */
function fixedPart(way: readonly Segment[]): readonly string[] {
  const end = way.findIndex((segment) => typeof segment !== 'string');
  return way.slice(0, end < 0 ? way.length : end).map(String);
}

/**
 * Whether a sequence fits its pattern. Where it goes on wrongly after a `MANY`, only the last of them is tried with
 * one more: whatever fits with an earlier one fits with the last, too.
 */
function isSequence<P, T>(
  pattern: readonly (P | typeof MANY)[],
  items: readonly T[],
  fits: (part: P, item: T) => boolean,
): boolean {
  let [at, many, from] = [0, -1, 0];
  for (let index = 0; index < items.length; ) {
    const part = pattern[at];
    const item = items[index];
    if (part === MANY) {
      many = at;
      from = index;
      at += 1;
    } else if (part !== undefined && item !== undefined && fits(part, item)) {
      at += 1;
      index += 1;
    } else if (many >= 0) {
      from += 1;
      index = from;
      at = many + 1;
    } else return false;
  }
  return pattern.slice(at).every((part) => part === MANY);
}

function isName(segment: Exclude<Segment, typeof MANY>, name: string): boolean {
  if (typeof segment === 'string') return segment === name;
  return isSequence(segment, [...name], (token, character) => token(character));
}

function segmentOf(text: string): Segment {
  if (text === '**') return MANY;
  if (!/[*?[\\]/.test(text)) return text;
  const tokens: Token[] = [];
  let isPlain = true;
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const [whole, token] = tokenAt(text, at);
    isPlain &&= typeof token === 'string';
    if (typeof token === 'string') plain += token;
    tokens.push(typeof token === 'string' ? (character) => character === token : token);
    at += whole;
  }
  return isPlain ? plain : tokens;
}

/** The token at an offset, and how many code units it takes; a character that stands for itself is text. */
function tokenAt(text: string, at: number): readonly [number, Token | string] {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (character === '*') return [/^\*+/.exec(text.slice(at))?.[0].length ?? 1, MANY];
  if (character === '?') return [1, () => true];
  if (character === '\\' && at + 1 < text.length) {
    const escaped = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
    return [1 + escaped.length, escaped];
  }
  const end = character === '[' ? text.indexOf(']', at + (/^\[[!^]/.test(text.slice(at)) ? 3 : 2)) : -1;
  if (end < 0) return [character.length, character];
  const inside = text.slice(at + 1, end);
  const isNegated = /^[!^]/.test(inside);
  const isIn = classOf([...(isNegated ? inside.slice(1) : inside)]);
  return [end - at + 1, (other) => isIn(other) !== isNegated];
}

/** Single characters, and ranges by code point. */
function classOf(characters: readonly string[]): (character: string) => boolean {
  const ranges: (readonly [number, number])[] = [];
  const code = (at: number): number => characters[at]?.codePointAt(0) ?? 0;
  for (let at = 0; at < characters.length; at += 1) {
    const isRange = characters[at + 1] === '-' && at + 2 < characters.length;
    ranges.push([code(at), code(isRange ? at + 2 : at)]);
    if (isRange) at += 2;
  }
  return (character) => {
    const point = character.codePointAt(0) ?? 0;
    return ranges.some(([from, to]) => from <= point && point <= to);
  };
}

/** The patterns that braces stand for; when they are too many, one more than that. */
function waysOf(pattern: string): readonly string[] {
  const brace = bracesIn(pattern);
  if (!brace) return [pattern];
  const { start, end, parts } = brace;
  const rests = waysOf(pattern.slice(end + 1));
  const ways: string[] = [];
  for (const part of parts.flatMap(waysOf)) {
    for (const rest of rests) {
      if (ways.length > MOST_WAYS) return ways;
      ways.push(pattern.slice(0, start) + part + rest);
    }
  }
  return ways;
}

/** The first braces with a comma, or with a range of two characters; any others stand for themselves. */
function bracesIn(
  pattern: string,
): { readonly start: number; readonly end: number; readonly parts: readonly string[] } | undefined {
  const open: { readonly start: number; readonly cuts: number[] }[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at];
    if (character === '\\') at += 1;
    else if (character === '{') open.push({ start: at, cuts: [] });
    else if (character === ',') open.at(-1)?.cuts.push(at);
    else if (character === '}' && open.length > 0) {
      const own = open.pop();
      if (!own || open.length > 0) continue;
      const { start, cuts } = own;
      const range = /^(.)\.\.(.)$/u.exec(pattern.slice(start + 1, at));
      if (range) return { start, end: at, parts: [`[${range[1]}-${range[2]}]`] };
      if (cuts.length === 0) continue;
      const edges = [start, ...cuts, at];
      return {
        start,
        end: at,
        parts: edges.slice(1).map((edge, index) => pattern.slice((edges[index] ?? 0) + 1, edge)),
      };
    }
  }
  return undefined;
}

/** Whether globs name a path relative to the same folder; `!` takes out what an earlier one took in. */
export function matches(globs: readonly string[], path: string): boolean {
  let taken = false;
  for (const glob of globs) {
    const negated = glob.startsWith('!');
    if (matchesGlob(negated ? glob.slice(1) : glob, path)) taken = !negated;
  }
  return taken;
}
