// repeated-word: a small word of English that stands twice in a row.
import { rangeIn } from '../../src/lint/phrases.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { alsoHere, count, type Data, quote } from '../../src/lint/words.ts';

/** Words that never stand twice in an English sentence; `had`, `that`, `are` and `do` may, and so may any name. */
const WORDS = 'the|an|and|or|of|is|be|not|for|with|from|this|as|to|in|it|by|we';
/** On one line, or parted by the end of one. */
const TWICE = new RegExp(`\\b(${WORDS})( |\\r?\\n[ \\t]*)(\\1)\\b`, 'gi');
/** What stands at a word that is a part of another, of a path or of code, or in quotation marks. */
const BEFORE = /[\p{L}\p{N}_.\-'’\\/"“`]$/u;
const BEHIND = /^(?:[\p{L}\p{N}_\-'’/.(="”`:]| \()/u;
/** Other languages have some of these words, and repeat them. */
const ENGLISH = /\bthe\b/iu;

export default defineRule({
  meta: {
    id: 'repeated-word',
    description: 'A word, or a level in a cell, that stands twice in a row.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'document',
    messages: {
      cells: ({ said, places }: Data<'said', 'places'>) =>
        `A cell says ${quote(said)}${places === 1 ? '' : ` (${count(places, 'cell')})`}, as if two cells were one. Draw the border between them, or remove a word.`,
      twice: ({ word }: Data<'word'>) =>
        `The word ${quote(word)} stands twice in a row. Remove one, or correct it.`,
    },
  },
  check({ document, matrices, report }) {
    const { source } = document;
    for (const matrix of source.format === 'rst' ? matrices : []) {
      const [first, ...others] = matrix.claims.cells.filter(
        ({ symbol, text }) => /^\p{L}{2}/u.test(symbol) && text === `${symbol} ${symbol}`,
      );
      if (first === undefined) continue;
      const { feature, target, range, text: said = '' } = first;
      const related = alsoHere(range, others);
      const data = { said, places: others.length + 1 };
      report({ messageId: 'cells', data, range, matrix, feature, target, actual: said, related });
    }
    if (matrices.length === 0 || !ENGLISH.test(source.text)) return;
    for (const { 0: whole, 1: first = '', 3: word = '', index } of source.text.matchAll(TWICE)) {
      // `AND and OR` speaks of an operator; a sentence may begin with `The the`.
      if (word !== word.toLowerCase() || first.slice(1) !== word.slice(1)) continue;
      const end = index + whole.length;
      const isPart =
        BEFORE.test(source.text.slice(Math.max(0, index - 2), index)) ||
        BEHIND.test(source.text.slice(end, end + 2));
      if (isPart) continue;
      const range = rangeIn(source, index, end);
      report({ messageId: 'twice', data: { word }, range, actual: whole });
    }
  },
});
