// mandatory-not-complete: a target that does not fully support what every target must.
import * as v from 'valibot';
import type { CellClaim } from '../../src/extract/claims.ts';
import { agreedCell, agreedStatus, type KnownStatus, levelsWithSigns } from '../../src/lint/agree.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { CellView, FeatureView, MatrixView } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { positive } from '../../src/schema-parts.ts';

export default defineRule({
  meta: {
    id: 'mandatory-not-complete',
    description: 'A target does not fully support a mandatory feature.',
    severity: 'error',
    preset: 'recommended',
    scope: 'document',
    messages: {
      incomplete: ({ feature, target, level }: Data<'feature' | 'target' | 'level'>) =>
        `${quote(feature)} is mandatory, and ${level} on ${quote(target)}. Correct the level, or make the feature optional.`,
      progress: ({ incomplete, cells }: Data<never, 'incomplete' | 'cells'>) =>
        `${incomplete} of ${cells} cells of mandatory features are not complete. Turn this rule off if the document tracks progress.`,
    },
    options: v.strictObject({
      progressFrom: positive(
        'From so many incomplete cells on, where they are more than a fifth, in a matrix or in the document, it is taken to track progress and gets one finding.',
      ),
    }),
    defaults: { progressFrom: 10 },
  },
  check({ matrices, options, report }) {
    const byMatrix = matrices.map(mandatoryCells);
    const cells = byMatrix.flat();
    const incomplete = cells.filter(isIncomplete);
    const tracksProgress = (some: readonly MandatoryCell[]): boolean => {
      const { length } = some.filter(isIncomplete);
      return length >= options.progressFrom && length * 5 > some.length;
    };
    const [first] = incomplete;
    // What one table means by mandatory, the others mean as well.
    if (first !== undefined && [cells, ...byMatrix].some(tracksProgress)) {
      report({
        messageId: 'progress',
        data: { incomplete: incomplete.length, cells: cells.length },
        range: first.status.range,
        severity: 'info',
        matrix: first.matrix,
        related: [{ range: first.claim.range, message: `The first of them is ${first.claim.level}.` }],
      });
      return;
    }
    for (const { matrix, feature, cell, claim, status } of incomplete) {
      report({
        messageId: 'incomplete',
        data: { feature: feature.title, target: cell.targetTitle, level: claim.level },
        range: claim.range,
        matrix,
        feature: feature.key,
        target: cell.target,
        expected: 'complete',
        actual: claim.level,
        severity: claim.level === 'missing' ? 'error' : 'warning',
        related: [{ range: status.range, message: 'The status that requires it.' }],
      });
    }
  },
});

interface MandatoryCell {
  readonly matrix: MatrixView;
  readonly feature: FeatureView;
  readonly cell: CellView;
  readonly claim: CellClaim;
  readonly status: KnownStatus;
}

const isIncomplete = ({ claim }: MandatoryCell): boolean => claim.level !== 'complete';

/** The cells of mandatory features that the views agree on and that apply, in order. */
function mandatoryCells(matrix: MatrixView): readonly MandatoryCell[] {
  const signs = levelsWithSigns(matrix.claims);
  return [...matrix.features.values()].flatMap((feature) => {
    const status = agreedStatus(feature);
    // A blank in a column "Optional" makes a feature mandatory, yet nobody has said so in words.
    if (status?.status.kind !== 'mandatory' || status.text === '') return [];
    return feature.cells.flatMap((cell) => {
      const claim = agreedCell(cell, signs);
      return claim === undefined || claim.level === 'not-applicable'
        ? []
        : [{ matrix, feature, cell, claim, status }];
    });
  });
}
