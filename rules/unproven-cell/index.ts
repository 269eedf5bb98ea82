// unproven-cell: the document says complete, and no test has run that shows it.
import { decidingClaim, evidenceOf, placesOf } from '../../src/lint/evidence-of-cell.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { verdictOf } from '../../src/model/evidence.ts';

export default defineRule({
  meta: {
    id: 'unproven-cell',
    description: 'The document says complete, and no test shows it.',
    severity: 'warning',
    preset: 'all',
    scope: 'cell',
    messages: {
      untested: ({ feature, target }: Data<'feature' | 'target'>) =>
        `${quote(feature)} on ${quote(target)} is complete here, and no test speaks for it. Write one, or let \`evidence\` name it.`,
      skipped: ({ feature, target, test }: Data<'feature' | 'target' | 'test'>) =>
        `${quote(feature)} on ${quote(target)} is complete here, and its test was skipped: ${quote(test)}. Run it.`,
    },
  },
  check({ matrix, feature, cell, report }) {
    // A matrix that no test speaks for at all is not meant to be proven.
    if (!matrix.claims.evidence?.length) return;
    const evidence = evidenceOf(matrix, cell);
    const claim = decidingClaim(cell);
    if (claim?.level !== 'complete' || verdictOf(evidence) !== undefined) return;
    const names = { feature: feature.title, target: cell.targetTitle };
    const [skipped] = evidence;
    report({
      ...(skipped === undefined
        ? { messageId: 'untested', data: names }
        : { messageId: 'skipped', data: { ...names, test: skipped.test } }),
      range: claim.range,
      feature: feature.key,
      target: cell.target,
      actual: claim.level,
      related: placesOf(evidence),
    });
  },
});
