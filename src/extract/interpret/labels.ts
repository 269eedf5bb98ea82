// Which column names the rows: every column competes.
import { sumOf, weighed } from '../weighing.ts';
import type { ColumnFacts } from './columns.ts';
import { shareOf } from './columns.ts';
import { LABEL_WEIGHTS } from './weights.ts';

/** A column as the one that names the rows, with what speaks for it. */
export interface LabelChoice {
  readonly column: ColumnFacts;
  readonly score: number;
}

/** Headers that name the rows beyond doubt. */
const EXACT = /(?:^|\s)(?:features?|functionalit(?:y|ies)|capabilit(?:y|ies))$/u;

function cluesOf(column: ColumnFacts, width: number): Readonly<Record<keyof typeof LABEL_WEIGHTS, number>> {
  const { words, filled, blank, distinct } = column;
  const wordy = shareOf(column.names + column.versions + (column.numbers + column.sentences) / 2, column);
  const isTaken = words.remark || words.number;
  return {
    words: wordy,
    distinct: filled === 0 ? 0 : distinct / filled,
    filled: filled + blank === 0 ? 0 : filled / (filled + blank),
    first: 1 - column.index / Math.max(1, width),
    featureHeader: words.feature && !isTaken ? (EXACT.test(words.name) ? 1 : 0.6) : 0,
    targetHeader: words.target && !words.feature && !isTaken ? 1 : 0,
    nameHeader: words.plainName ? 1 : 0,
    attributeHeader: words.attribute && !isTaken ? 1 : 0,
    numberHeader: words.number ? 1 : 0,
    remarkHeader: words.remark ? 1 : 0,
    sentences: shareOf(column.sentences, column),
    levels: shareOf(column.answers, column),
    linked: shareOf(column.linked, column),
    strong: shareOf(column.strong, column),
    repeated: filled > 3 ? Math.max(0, 1 - (2 * distinct) / filled) : 0,
  };
}

/** The columns that may name the rows, the likeliest first. */
export function labelChoices(columns: readonly ColumnFacts[]): readonly LabelChoice[] {
  return columns
    .filter(({ filled }) => filled > 0)
    .map((column) => {
      const measured = cluesOf(column, columns.length);
      return { column, score: sumOf(weighed(LABEL_WEIGHTS, (id) => measured[id])) };
    })
    .sort((a, b) => b.score - a.score || a.column.index - b.column.index);
}
