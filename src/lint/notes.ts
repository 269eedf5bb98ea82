// References from notes to other features: "See notes for the attach operation", "See “Device tags”".
import { foldName } from '../extract/text/fold.ts';
import { memo } from './pairing.ts';
import { stem, wordsOf } from './title-words.ts';
import type { MatrixView } from './view.ts';

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
  readonly words: readonly ReadonlySet<string>[];
}

/** Everything of a matrix that a note may call by name, and the words of each. */
const namesOf = memo(({ claims, features, targets, model }: MatrixView): Names => {
  const groups = [...features.values()].flatMap((feature) => feature.claims.flatMap(({ group }) => group));
  const ids = [...features.values()].flatMap((feature) => feature.claims.flatMap(({ id }) => id ?? []));
  const all = [
    ...[...features.values()].map(({ title }) => title),
    ...ids,
    ...model.features.map(({ id }) => id),
    ...new Set(groups),
    ...[...targets.values()].map(({ title }) => title),
    ...claims.section,
    claims.title,
  ];
  return {
    exact: new Set(all.map(foldName)),
    words: all.map((name) => new Set(partsOf(name))),
  };
});

/** Words by their stems; a hyphen or an underscore parts them. */
function partsOf(name: string): readonly string[] {
  return wordsOf(name.replaceAll('_', ' ')).map(stem);
}

const IDLE: ReadonlySet<string> = new Set(
  ['operation', 'feature', 'the', 'a', 'an', 'of', 'to', 'from', 'and', 'or', 'in', 'notes'].map(stem),
);

/** Whether a name calls something of the matrix: by its title, or by some words of it. */
export function isNamed(matrix: MatrixView, name: string): boolean {
  const { exact, words } = namesOf(matrix);
  if (exact.has(foldName(name))) return true;
  const parts = partsOf(name).filter((part) => !IDLE.has(part));
  return parts.length === 0 || words.some((known) => parts.every((part) => known.has(part)));
}

/** The title that shares the most words with a name, where it shares half. */
export function likelyMeant(matrix: MatrixView, name: string): string | undefined {
  const parts = partsOf(name).filter((part) => !IDLE.has(part));
  let best: string | undefined;
  let most = 0;
  for (const { title } of matrix.features.values()) {
    const known = new Set(partsOf(title));
    const shared = parts.filter((part) => known.has(part)).length;
    if (shared > most && shared * 2 >= parts.length) [best, most] = [title, shared];
  }
  return best;
}
