// disproven-cell: the document says complete, and a test fails.
import { decidingClaim, evidenceOf, placesOf } from '../../src/lint/evidence-of-cell.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { type Data, quote } from '../../src/lint/words.ts';

type Disproof = Data<'feature' | 'target' | 'test', 'failed' | 'run'>;

export default defineRule({
  meta: {
    id: 'disproven-cell',
    description: 'The document says complete, and a test fails.',
    severity: 'error',
    preset: 'recommended',
    scope: 'cell',
    messages: {
      disproven: ({ feature, target, test, failed, run }: Disproof) =>
        `${quote(feature)} on ${quote(target)} is complete here, but ${run === 1 ? 'its test' : `${failed} of its ${run} tests`} ${failed === 1 ? 'fails' : 'fail'}: ${quote(test)}. Fix what fails, or correct the level.`,
    },
  },
  check({ matrix, feature, cell, report }) {
    const run = evidenceOf(matrix, cell).filter(({ result }) => result !== 'skipped');
    const failed = run.filter(({ result }) => result === 'failed');
    const [first] = failed;
    if (first === undefined) return;
    const claim = decidingClaim(cell);
    if (claim?.level !== 'complete') return;
    report({
      messageId: 'disproven',
      data: {
        feature: feature.title,
        target: cell.targetTitle,
        test: first.test,
        failed: failed.length,
        run: run.length,
      },
      range: claim.range,
      feature: feature.key,
      target: cell.target,
      actual: claim.level,
      related: placesOf(failed),
    });
  },
});
