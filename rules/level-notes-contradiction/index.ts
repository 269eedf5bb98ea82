// level-notes-contradiction: a note that flatly denies the support that its cell claims, or the reverse.
import type { CellClaim, Text } from '../../src/extract/claims.ts';
import { foldName } from '../../src/extract/text/fold.ts';
import { agreedCell, levelsWithSigns } from '../../src/lint/agree.ts';
import { besideSymbol, placeOfPhrase, sentencesOf } from '../../src/lint/phrases.ts';
import { isMentioned } from '../../src/lint/prose.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { type CellView, featureTitle, type MatrixView } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { isAllPraise, supportSaid, supportSaidOf } from './denials.ts';

export default defineRule({
  meta: {
    id: 'level-notes-contradiction',
    description: 'A note denies the support that its cell claims, or claims what the cell denies.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      contradiction: ({ feature, target, level, said }: Data<'feature' | 'target' | 'level' | 'said'>) =>
        `${quote(feature)} on ${quote(target)} is ${level}, and the note says ${quote(said)}. Correct the level, or the note.`,
    },
  },
  check({ document, matrix, report }) {
    const signs = levelsWithSigns(matrix.claims);
    const judge = (cell: CellView, note: Text, sentence: string, said: 'complete' | 'missing'): void => {
      const claim = agreedCell(cell, signs);
      const isDenied = said === 'missing' && (claim?.level === 'complete' || claim?.level === 'partial');
      if (claim === undefined || !(isDenied || (said === 'complete' && claim.level === 'missing'))) return;
      const { feature, target, targetTitle } = cell;
      report({
        messageId: 'contradiction',
        data: {
          feature: featureTitle(matrix, feature),
          target: targetTitle,
          level: claim.level,
          said: sentence.replace(/[.!]$/u, ''),
        },
        range: placeOfPhrase(document, matrix, note, sentence),
        feature,
        target,
        expected: claim.level,
        actual: said,
        // The text says more of the symbol than its shape does.
        severity: claim.basis !== 'legend' && isMentioned(claim.symbol, document) ? 'info' : 'warning',
        related: [{ range: claim.range, message: `The level is ${claim.level}.` }],
      });
    };
    for (const feature of matrix.features.values()) {
      for (const cell of feature.cells) {
        for (const note of cell.claims.flatMap(remarksOf)) {
          for (const sentence of sentencesOf(note.text)) {
            const said = supportSaid(sentence);
            if (said !== undefined) judge(cell, note, sentence, said);
          }
        }
      }
      for (const { notes } of feature.claims) {
        for (const sentence of notes === undefined ? [] : sentencesOf(notes.text)) {
          const said = supportSaidOf(sentence);
          if (said === undefined || notes === undefined) continue;
          const name = foldName(said.target).replace(/^the /u, '');
          const cell = feature.cells.find(({ targetTitle }) => foldName(targetTitle) === name);
          if (cell !== undefined) judge(cell, notes, sentence, said.level);
        }
      }
    }
    const praised = new Map([...praise(matrix)].map((one) => [one.key, one]));
    if (praised.size === 0) return;
    for (const cell of [...matrix.features.values()].flatMap(({ cells }) => cells)) {
      const praise = praised.get(cell.target);
      if (praise === undefined || agreedCell(cell, signs)?.level !== 'missing') continue;
      praised.delete(cell.target);
      judge(cell, praise.note, praise.sentence, 'complete');
    }
  },
});

/** The notes of a cell, and what it says itself beside its level: `Yes (not supported yet)`, `✅ No`. */
function remarksOf(claim: CellClaim): readonly Text[] {
  const { notes, symbol, range } = claim;
  const text = besideSymbol(claim);
  // Levels on two lines may be two cells, which `repeated-word` tells; two signs are told by `mixed-symbols`.
  if (range.start.line < range.end.line && /^(?:yes|no)$/iu.test(text)) return notes;
  return text === '' || !/\p{L}/u.test(symbol + text) ? notes : [{ text, range }, ...notes];
}

/** Remarks beside a target that call everything supported. */
function* praise({ claims }: MatrixView) {
  for (const { key, attributes = [] } of claims.targets) {
    for (const { value: note } of attributes) {
      const sentence = sentencesOf(note.text).find(isAllPraise);
      if (sentence !== undefined) yield { key, note, sentence };
    }
  }
}
