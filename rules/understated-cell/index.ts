// understated-cell: the document says missing, and the tests pass.
import { decidingClaim, evidenceOf, placesOf } from '../../src/lint/evidence-of-cell.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { verdictOf } from '../../src/model/evidence.ts';

export default defineRule({
  meta: {
    id: 'understated-cell',
    description: 'The document says missing, and all tests pass.',
    severity: 'info',
    preset: 'recommended',
    scope: 'cell',
    messages: {
      understated: ({ feature, target, test }: Data<'feature' | 'target' | 'test'>) =>
        `${quote(feature)} on ${quote(target)} is missing here, but its tests pass: ${quote(test)}. Raise the level if they test all of it.`,
    },
  },
  check({ matrix, feature, cell, report }) {
    const evidence = evidenceOf(matrix, cell);
    const passed = evidence.filter(({ result }) => result === 'passed');
    const [first] = passed;
    if (first === undefined || verdictOf(evidence) !== 'passed') return;
    const claim = decidingClaim(cell);
    if (claim?.level !== 'missing') return;
    report({
      messageId: 'understated',
      data: { feature: feature.title, target: cell.targetTitle, test: first.test },
      range: claim.range,
      feature: feature.key,
      target: cell.target,
      actual: claim.level,
      related: placesOf(passed),
    });
  },
});
