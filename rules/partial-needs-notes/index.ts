// partial-needs-notes: partial support without a word on what is lacking.
import type { CellClaim } from '../../src/extract/claims.ts';
import { agreedCell, levelsWithSigns } from '../../src/lint/agree.ts';
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';
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
    const signs = levelsWithSigns(matrix.claims);
    const partial = [...matrix.features.values()].flatMap((feature) =>
      feature.cells.flatMap((cell) => {
        const claim = agreedCell(cell, signs);
        return claim?.level === 'partial' ? [{ feature, cell, claim }] : [];
      }),
    );
    const bare = partial.filter(({ cell }) => !cell.claims.some(isExplained));
    const isHabit = bare.length * 2 <= partial.length;
    for (const { feature, cell, claim } of bare) {
      // Details have room for notes; a plain table has only where most of its partial cells carry a mark.
      if (claim.view !== 'details' && !isHabit) continue;
      report({
        messageId: 'bare',
        data: { feature: feature.title, target: cell.targetTitle },
        range: claim.range,
        feature: feature.key,
        target: cell.target,
      });
    }
  },
});

/** A note, a footnote mark, or words in the cell beside its sign. */
function isExplained({ notes, footnotes, text, symbol }: CellClaim): boolean {
  return notes.length > 0 || footnotes.length > 0 || (text !== undefined && text !== symbol);
}
