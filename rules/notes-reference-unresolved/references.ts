// References from notes to other features: "See notes for the attach operation", "See “Device tags”".
import { foldName } from '../../src/extract/text/fold.ts';
import { stem, wordsOf } from '../../src/lint/title-words.ts';
import { type MatrixView, pushTo } from '../../src/lint/view.ts';
import { memo } from '../../src/memo.ts';

/** A name that a note refers to, and the words that do it. */
export interface Reference {
  readonly name: string;
  /** The whole phrase as it stands in the note. */
  readonly phrase: string;
}

const NOTES_OF =
  /\b(?:see|refer to|same as|as in)(?: also)?(?: the)? notes?(?: given)? (?:for|of|on|in|under)(?: the)? ([^.;:()]{1,80}?) (?:operations?|features?|capability|actions?)\b/giu;
const NOTES_OF_QUOTED =
  /\b(?:see|refer to|same as|as in)(?: also)?(?: the)? notes?(?: given)? (?:for|of|on|in|under)(?: the)? ["\u201c'\u2018]([^"\u201c\u201d]{1,80}?)["\u201d'\u2019]/giu;
const QUOTED =
  /\b(?:see|refer to)(?: also)?(?: the)? ["\u201c]([^"\u201c\u201d]{1,80})["\u201d](?=[.;)]|$| (?:for (?:more|further|details|an?\b)|above|below|feature|operation))/giu;

/** What every reference begins with; most notes have none. */
const REFERRING = /see|refer to|same as|as in/iu;

/** The references of a note, in order; a name in a guide or on a page elsewhere is none. */
export function referencesIn(text: string): readonly Reference[] {
  if (!REFERRING.test(text)) return [];
  const found = new Map<number, Reference>();
  for (const pattern of [NOTES_OF_QUOTED, NOTES_OF, QUOTED]) {
    for (const match of text.matchAll(pattern)) {
      const name = (match[1] ?? '').replaceAll(/["\u201c\u201d]/gu, '').trim();
      if (name !== '' && !found.has(match.index)) found.set(match.index, { name, phrase: match[0] });
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, reference]) => reference);
}

interface Names {
  readonly exact: ReadonlySet<string>;
  readonly words: WordIndex;
}

/** Everything of a matrix that a note may call by name. */
function namesIn({ claims, features, targets, model }: MatrixView): readonly string[] {
  const groups = [...features.values()].flatMap((feature) => feature.claims.flatMap(({ group }) => group));
  const ids = [...features.values()].flatMap((feature) => feature.claims.flatMap(({ id }) => id ?? []));
  return [
    ...[...features.values()].map(({ title }) => title),
    ...ids,
    ...model.features.map(({ id }) => id),
    ...new Set(groups),
    ...[...targets.values()].map(({ title }) => title),
    ...claims.section,
    claims.title,
  ];
}

/** What the notes of a document may call by name, and the words of each. */
const namesOf = memo((matrices: readonly MatrixView[]): Names => {
  const all = [...new Set(matrices.flatMap(namesIn))];
  return { exact: new Set(all.map(foldName)), words: wordIndex(all) };
});

interface Worded {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  /** Its place among all. */
  readonly at: number;
}

/** By word, the names that have it, in order. */
type WordIndex = ReadonlyMap<string, readonly Worded[]>;

function wordIndex(names: readonly string[]): WordIndex {
  const index = new Map<string, Worded[]>();
  for (const [at, name] of names.entries()) {
    const worded = { name, words: new Set(partsOf(name)), at };
    for (const word of worded.words) pushTo(index, word, worded);
  }
  return index;
}

/** Of the names that have a word, so many are looked at: a word that more of them have tells little. */
const MOST_NAMES = 200;

const titleWords = memo(({ features }: MatrixView) =>
  wordIndex([...features.values()].map(({ title }) => title)),
);

/** Words by their stems; a hyphen or an underscore parts them. */
function partsOf(name: string): readonly string[] {
  return wordsOf(name.replaceAll('_', ' ')).map(stem);
}

const IDLE: ReadonlySet<string> = new Set(
  ['operation', 'feature', 'the', 'a', 'an', 'of', 'to', 'from', 'and', 'or', 'in', 'notes'].map(stem),
);

/** Whether a name calls something of one of the matrices: by its title, or by some words of it. */
export function isNamed(matrices: readonly MatrixView[], name: string): boolean {
  const { exact, words } = namesOf(matrices);
  if (exact.has(foldName(name))) return true;
  const parts = partsOf(name).filter((part) => !IDLE.has(part));
  if (parts.length === 0) return true;
  // Who has all words has the rarest.
  const [rarest = []] = parts.map((part) => words.get(part) ?? []).sort((a, b) => a.length - b.length);
  return rarest.slice(0, MOST_NAMES).some((known) => parts.every((part) => known.words.has(part)));
}

/** The title that shares the most words with a name, where it shares half. */
export function likelyMeant(matrix: MatrixView, name: string): string | undefined {
  const parts = partsOf(name).filter((part) => !IDLE.has(part));
  const index = titleWords(matrix);
  const shared = new Map<Worded, number>();
  for (const part of parts)
    for (const title of index.get(part)?.slice(0, MOST_NAMES) ?? [])
      shared.set(title, (shared.get(title) ?? 0) + 1);
  const [best] = [...shared]
    .filter(([, count]) => count * 2 >= parts.length)
    .sort(([a, many], [b, more]) => more - many || a.at - b.at);
  return best?.[0].name;
}
