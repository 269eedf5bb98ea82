// Names with capitals inside (`FreeBSD`, `TypeScript`) that the text around the tables spells with others.
import { groupBy } from '../../src/group.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { rangeIn } from '../../src/lint/phrases.ts';
import { linesOutside, withoutCode } from '../../src/lint/prose.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import type { Range } from '../../src/position.ts';

/** A word of the text that is a word of a name with other capitals. */
export interface ProseSpelling {
  readonly word: string;
  /** The word as names, or most of the text, have it. */
  readonly usual: string;
  /** Whether a name of the matrix has that. */
  readonly inMatrix: boolean;
  /** Where it is first spelt so. */
  readonly first: Range;
  readonly places: readonly Range[];
}

const WORD = /(?<![\p{L}\p{N}_./@#:-])\p{Lu}\p{L}{4,40}(?![\p{L}\p{N}_/@=(:-]|\.\p{L})/gu;
/** A word whose capitals are no matter of style: `TypeScript`, `SQLite`. */
const INNER = /^\p{Lu}(?=\p{L}*\p{Ll})\p{L}*\p{Lu}\p{L}*$/u;

/** So often a spelling stands in the text, and so many times more than another, before that is a slip. */
const OFTEN = 3;

/** Words of the text around the tables that names, or the rest of the text, spell with other capitals inside. */
export function otherwiseInProse(
  document: MatrixDocument,
  matrices: readonly MatrixView[],
): readonly ProseSpelling[] {
  const varied = variedWords(document.source.text);
  if (varied.size === 0) return [];
  const names = wordsOfNames(matrices);
  const found: ProseSpelling[] = [];
  for (const [key, spellings] of groupBy(wordsOfText(document, varied), ({ word }) => word.toLowerCase())) {
    const known = names.get(key);
    const byWord = groupBy(spellings, ({ word }) => word);
    if (known === undefined && byWord.size < 2) continue;
    if ((known?.spellings.size ?? 1) > 1) continue;
    const [most] = [...byWord].sort(([, a], [, b]) => b.length - a.length);
    const [usual] = known?.spellings ?? (most !== undefined && INNER.test(most[0]) ? [most[0]] : []);
    if (usual === undefined) continue;
    const often = byWord.get(usual)?.length ?? 0;
    for (const [word, places] of byWord) {
      if (word === usual || word === word.toUpperCase()) continue;
      if (known === undefined && (often < OFTEN || often < places.length * OFTEN)) continue;
      const first = known?.range ?? byWord.get(usual)?.[0]?.range;
      if (first !== undefined)
        found.push({
          word,
          usual,
          inMatrix: known !== undefined,
          first,
          places: places.map(({ range }) => range),
        });
    }
  }
  return found;
}

/** The words, in small letters, that begin with a capital and stand somewhere in the text with two sets of capitals. */
function variedWords(text: string): ReadonlySet<string> {
  const spellings = new Map<string, string>();
  const varied = new Set<string>();
  for (const [word] of text.matchAll(/\p{Lu}\p{L}{4,40}/gu)) {
    if (word === word.toUpperCase()) continue;
    const key = word.toLowerCase();
    const before = spellings.get(key);
    if (before === undefined) spellings.set(key, word);
    else if (before !== word) varied.add(key);
  }
  return varied;
}

type Word = { readonly word: string; readonly range: Range };

/** Those words outside of tables and code. */
function* wordsOfText(document: MatrixDocument, varied: ReadonlySet<string>): Generator<Word> {
  for (const { text, offset } of withoutCode(linesOutside(document))) {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const start = offset + index;
      if (varied.has(word.toLowerCase()))
        yield { word, range: rangeIn(document.source, start, start + word.length) };
    }
  }
}

/** The words with capitals inside that names are made of, by small letters: all spellings, and the first name that has one. */
function wordsOfNames(matrices: readonly MatrixView[]) {
  const words = new Map<string, { readonly range: Range; readonly spellings: Set<string> }>();
  const all = new Map<string, Set<string>>();
  for (const matrix of matrices) {
    for (const { view, title, range } of [...matrix.claims.features, ...matrix.claims.targets]) {
      if (view === 'data') continue;
      for (const [word] of title.matchAll(/\p{L}{5,41}/gu)) {
        const key = word.toLowerCase();
        const spellings = all.get(key) ?? new Set();
        all.set(key, spellings.add(word));
        if (INNER.test(word) && !words.has(key)) words.set(key, { range, spellings });
      }
    }
  }
  return words;
}
