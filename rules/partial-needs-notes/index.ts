// partial-needs-notes: partial support without a word on what is lacking.
import type { CellClaim } from '../../src/extract/claims.ts';
import { agreedCell, levelsWithSigns } from '../../src/lint/agree.ts';
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import { quote } from '../../src/lint/words.ts';

export default defineRule({
  meta: {
    id: 'partial-needs-notes',
    description: 'A target supports a feature partially and no note says what is lacking.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      bare: ({ feature, target }: { readonly feature: string; readonly target: string }) =>
        `${quote(target)} supports ${quote(feature)} partially, and no note says what is lacking. A reader cannot tell whether the part they need is there: add a note.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ matrix, report }) {
    if (!hasPlaceForNotes(matrix)) return;
    const signs = levelsWithSigns(matrix.claims);
    for (const feature of matrix.features.values()) {
      for (const cell of feature.cells) {
        const claim = agreedCell(cell, signs);
        if (claim?.level !== 'partial' || cell.claims.some(isExplained)) continue;
        report({
          messageId: 'bare',
          data: { feature: feature.title, target: cell.targetTitle },
          range: claim.range,
          feature: feature.key,
          target: cell.target,
        });
      }
    }
  },
});

/** A note, a footnote mark, or words in the cell beside its sign. */
function isExplained({ notes, footnotes, text, symbol }: CellClaim): boolean {
  return notes.length > 0 || footnotes.length > 0 || (text !== undefined && text !== symbol);
}

/** A plain table has no room for notes; one with a details list, or with any note at all, has. */
function hasPlaceForNotes({ claims }: MatrixView): boolean {
  return claims.cells.some(
    (claim) => claim.view === 'details' || claim.notes.length + claim.footnotes.length > 0,
  );
}
