// Names with capitals inside (`FreeBSD`, `TypeScript`) that the text around the tables spells with others.

import type { MatrixDocument } from '../../src/lint/document.ts';
import { rangeIn } from '../../src/lint/phrases.ts';
import { linesOutside } from '../../src/lint/prose.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import type { Range } from '../../src/position.ts';

interface Name {
  readonly matrix: MatrixView;
  readonly range: Range;
}

/** A word of the text that is a word of a name with other capitals. */
export interface ProseSpelling {
  readonly word: string;
  /** The word as names have it. */
  readonly usual: string;
  /** The first name that has the word. */
  readonly name: Name;
  readonly places: readonly Range[];
}

const WORD = /(?<![\p{L}\p{N}_./@#:-])\p{Lu}\p{L}{4,40}(?![\p{L}\p{N}_/@=(:-]|\.\p{L})/gu;
/** A word whose capitals are no matter of style: nobody writes `typeScript` at the head of a sentence. */
const INNER = /^\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*$/u;
/** Code, tags and addresses, in which a name follows other rules. */
const CODE = /`[^`]*`|<[^<>]*>|\]\([^()]*\)|\b\w+:\/\/\S+|:[\w-]+:/gu;
const FENCE = /^\s*(?:`{3,}|~{3,})/u;

/** Words of the text around the tables that names spell with other capitals inside. */
export function otherwiseInProse(
  document: MatrixDocument,
  matrices: readonly MatrixView[],
): readonly ProseSpelling[] {
  const names = wordsOfNames(matrices);
  if (names.size === 0) return [];
  const found = new Map<string, ProseSpelling & { readonly places: Range[] }>();
  let isCode = false;
  for (const { text, offset } of linesOutside(document)) {
    if (FENCE.test(text)) isCode = !isCode;
    if (isCode) continue;
    const prose = text.replaceAll(CODE, (code) => ' '.repeat(code.length));
    for (const { 0: word, index } of prose.matchAll(WORD)) {
      const known = names.get(word.toLowerCase());
      if (
        known === undefined ||
        known.spellings.size > 1 ||
        known.spellings.has(word) ||
        word === word.toUpperCase()
      )
        continue;
      const [usual = word] = known.spellings;
      const entry = found.get(word) ?? { word, usual, name: known.name, places: [] };
      found.set(word, entry);
      entry.places.push(rangeIn(document.source, offset + index, offset + index + word.length));
    }
  }
  return [...found.values()];
}

/** The words with capitals inside that names are made of, by small letters, each with all its spellings. */
function wordsOfNames(matrices: readonly MatrixView[]) {
  const words = new Map<string, { readonly name: Name; readonly spellings: Set<string> }>();
  const all = new Map<string, Set<string>>();
  for (const matrix of matrices) {
    for (const { view, title, range } of [...matrix.claims.features, ...matrix.claims.targets]) {
      if (view === 'data') continue;
      for (const [word] of title.matchAll(/\p{L}{5,41}/gu)) {
        const key = word.toLowerCase();
        const spellings = all.get(key) ?? new Set();
        all.set(key, spellings.add(word));
        if (INNER.test(word) && !words.has(key)) words.set(key, { name: { matrix, range }, spellings });
      }
    }
  }
  return words;
}
