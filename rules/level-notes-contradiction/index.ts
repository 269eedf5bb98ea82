// level-notes-contradiction: a note that flatly denies the support that its cell claims, or the reverse.
import type { Level, Text } from '../../src/extract/claims.ts';
import { foldName } from '../../src/extract/text/fold.ts';
import { agreedCell, levelsWithSigns } from '../../src/lint/agree.ts';
import { supportSaid, supportSaidOf } from '../../src/lint/denials.ts';
import { placeOfPhrase, sentencesOf } from '../../src/lint/phrases.ts';
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';
import type { CellView } from '../../src/lint/view.ts';
import { quote } from '../../src/lint/words.ts';

interface Words {
  readonly feature: string;
  readonly target: string;
  readonly level: Level;
  readonly said: string;
}

export default defineRule({
  meta: {
    id: 'level-notes-contradiction',
    description: 'A note denies the support that its cell claims, or claims what the cell denies.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'feature',
    messages: {
      contradiction: ({ feature, target, level, said }: Words) =>
        `${quote(feature)} is ${level} on ${quote(target)}, and the note says ${quote(said)} Readers get two answers: correct the level, or the note.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ document, matrix, feature, report }) {
    const signs = levelsWithSigns(matrix.claims);
    const judge = (cell: CellView, note: Text, sentence: string, said: 'complete' | 'missing'): void => {
      const claim = agreedCell(cell, signs);
      const isDenied = said === 'missing' && (claim?.level === 'complete' || claim?.level === 'partial');
      if (claim === undefined || !(isDenied || (said === 'complete' && claim.level === 'missing'))) return;
      report({
        messageId: 'contradiction',
        data: { feature: feature.title, target: cell.targetTitle, level: claim.level, said: ended(sentence) },
        range:
          matrix.claims.origin === undefined ? placeOfPhrase(document.source, note, sentence) : note.range,
        feature: feature.key,
        target: cell.target,
        expected: claim.level,
        actual: said,
        related: [{ range: claim.range, message: `The level is ${claim.level}.` }],
      });
    };
    for (const cell of feature.cells) {
      for (const note of cell.claims.flatMap(({ notes }) => notes)) {
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
  },
});

function ended(sentence: string): string {
  return /[.!]$/u.test(sentence) ? sentence : `${sentence}.`;
}
