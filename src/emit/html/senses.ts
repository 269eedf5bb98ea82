// What a cell of the page says: its level in the document's own word where a legend has one, its text, its notes.
import { untoldHistory } from '../../extract/lexicon/history.ts';
import type { Stage } from '../../extract/support.ts';
import { foldSpace } from '../../extract/text/fold.ts';
import { groupBy } from '../../group.ts';
import { lookup } from '../../lookup.ts';
import type { Meaning, Origin } from '../../model/origin.ts';
import type { Cell, Feature, Matrix } from '../../model/schema.ts';
import { LEVEL_LOOKS, type LevelLook, lookOf } from '../levels.ts';
import { escapeMarkup } from '../markup.ts';

/** A level and the word for it. Two senses of one level are told apart by the document's symbols. */
export interface Sense {
  /** Unique in the page: what the filter goes by. */
  readonly key: string;
  readonly look: LevelLook;
  readonly word: string;
  /** The document's symbol, where our own does not tell the sense. */
  readonly symbol?: string | undefined;
  /** There is no such symbol, and the cell spells the word. */
  readonly isSpelled: boolean;
  /** The word is the document's: another program may not know its level. */
  readonly isForeign: boolean;
}

/** The senses of a page. */
export interface Senses {
  /** Cells of each, best level first. */
  readonly counts: ReadonlyMap<Sense, number>;
  /** That of a cell, by the index of its matrix. */
  of(matrix: number, feature: Feature, target: string): Sense;
}

/** A sense as the legend and the counts show it: its sign and its word. */
export const senseText = ({ symbol, word }: Sense): string =>
  symbol === undefined
    ? `<span>${escapeMarkup(word)}</span>`
    : `<i aria-hidden="true">${escapeMarkup(symbol)}</i><span class="own">${escapeMarkup(word)}</span>`;

/** A legend may say more than fits a button; such words are cut. */
const LONGEST_WORD = 60;

const cut = (text: string): string =>
  text.length <= LONGEST_WORD
    ? text
    : `${text
        .slice(0, LONGEST_WORD)
        .replace(/\p{Surrogate}$/u, '')
        .trimEnd()}…`;

/** Whether a symbol fits a cell: longer ones, and names of pictures, do not. */
const isShort = (symbol: string): boolean => symbol !== '' && symbol.length <= 8 && !/^[:{|]/u.test(symbol);

/** How legends that are sentences begin: `the feature is supported`. */
const SUBJECT = /^(?:(?:the|this) \S{1,20}|it) (?:is|has) (?=\S)/iu;

/** What tells cells of one level apart: what the legend says of the symbol, else how far the feature has come. */
type Said = Meaning | Stage | undefined;

function wordOf({ level, word }: LevelLook, said: Said): string {
  if (typeof said === 'string') return said.replaceAll('-', ' ');
  // What merely describes leaves the level to others; what states another level is overruled by them.
  if (said === undefined || (said.level ?? level) !== level) return word;
  const { meaning } = said;
  return cut(foldSpace(meaning).replace(SUBJECT, '').replace(/\.$/u, '')) || word;
}

/** The senses of all cells of the matrices; `origins` know what legends say. */
export function sensesOf(matrices: readonly Matrix[], origins: readonly Origin[] = []): Senses {
  /** Cells by level and what is said of it: there are few of either, and very many cells. */
  const cells = new Map(LEVEL_LOOKS.map((look) => [look, new Map<Said, number>()]));
  const readAt = (index: number, feature: Feature, target: string): readonly [LevelLook, Said] => {
    const cell = lookup(feature.support, target);
    return [lookOf(cell?.level), origins[index]?.meaningOf(feature.id, target) ?? cell?.stage];
  };
  for (const [index, { features, targets }] of matrices.entries()) {
    for (const feature of features) {
      for (const { id } of targets) {
        const [look, said] = readAt(index, feature, id);
        const same = cells.get(look);
        same?.set(said, (same.get(said) ?? 0) + 1);
      }
    }
  }
  const counts = new Map<Sense, number>();
  const senses = new Map([...cells].map(([look, same]) => [look, sensesOfLevel(look, same, counts)]));
  return {
    counts,
    of: (index, feature, target) => {
      const [look, said] = readAt(index, feature, target);
      return (
        senses.get(look)?.get(said) ?? { key: '', look, word: look.word, isForeign: false, isSpelled: false }
      );
    },
  };
}

/** The senses of one level by what is said of it, which matrices may say alike; adds to `counts`. */
function sensesOfLevel(
  look: LevelLook,
  cells: ReadonlyMap<Said, number>,
  counts: Map<Sense, number>,
): ReadonlyMap<Said, Sense> {
  const byWord = groupBy(cells.keys(), (said) => wordOf(look, said));
  const senses = [...byWord].flatMap(([word, all]) => {
    const isForeign = word !== look.word;
    const isOneOfSome = byWord.size > 1 && isForeign;
    const [first] = all;
    const own = isOneOfSome && typeof first === 'object' && isShort(first.symbol) ? first.symbol : undefined;
    const isSpelled = isOneOfSome && own === undefined;
    const sense: Sense = { key: look.code + word, look, word, isForeign, isSpelled, symbol: own };
    counts.set(
      sense,
      all.reduce((sum, said) => sum + (cells.get(said) ?? 0), 0),
    );
    return all.map((said) => [said, sense] as const);
  });
  return new Map(senses);
}

/** A mark of a footnote at the end of a text, in any notation. */
const MARK = /\s?(?:\[\^?[^[\]\s]{1,12}\]_?|\((?:\d{1,3}|\p{L}|\*{1,5})\)|[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§¶])$/u;
/** A mark that means nothing else, even where its note is missing. */
const CERTAIN_MARK = /\s?(?:\[\^[^[\]\s]{1,12}\]|\[[^[\]\s]{1,12}\]_)$/u;
/** A cell has no more marks than this. */
const MOST_MARKS = 20;

function withoutMarks(text: string, mark: RegExp, most = MOST_MARKS): string {
  const rest = text.replace(mark, '');
  return rest === text || most === 0 ? rest : withoutMarks(rest, mark, most - 1);
}

/** One symbol at the beginning; several say more than a level does, and `>2.0` or `+5` is no symbol. */
const SYMBOL =
  /^(?:[\p{So}\u00d7\u221a]\ufe0f?(?=\s|$|\p{L}|\p{N}|\()|(?:[+?\u2013\u2014-]|:[a-z_]{1,30}:)(?=\s|$))\s?/u;

/** What parts the word of a level from what is said about it: `Partial: only here`, `partial (only here)`. */
const PARTING =
  /^(?:\s?[:,;\u2013\u2014]\s?|\s(?=\(|(?:since|until|from|for|in|on|with|by|only|except|if|when)\s))/iu;

/** The document's words beside the level: without its symbol, and without `word`, which the cell says already. */
function ownText({ text, notes }: Cell, word: string): string {
  if (text === undefined) return '';
  const rest = withoutMarks(text, notes === undefined ? CERTAIN_MARK : MARK).trim();
  const words = rest.replace(SYMBOL, '');
  if (!words.toLowerCase().startsWith(word.toLowerCase())) return words;
  const more = words.slice(word.length);
  return more === '' || PARTING.test(more) ? more.replace(PARTING, '') : words;
}

/** What a cell says beside `word`, which tells the stage too: its own words, and versions that they do not name. */
export function cellText(cell: Cell, word: string): string | undefined {
  const versions = untoldHistory(cell).flatMap(([key, value]) =>
    key === 'stage' ? [] : [`${key} ${value}`],
  );
  const said = [ownText(cell, word), ...versions].filter((part) => part !== '');
  return said.length > 0 ? said.join(', ') : undefined;
}
