// missing-summary-row: a details entry whose feature has no row in the summary.
import * as v from 'valibot';
import { compareFeatures } from '../../src/lint/compare-features.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { quote } from '../../src/lint/words.ts';

export default defineRule({
  meta: {
    id: 'missing-summary-row',
    description: 'A feature of the details has no row in the summary.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      missing: ({ feature }: { readonly feature: string }) =>
        `${quote(feature)} has details and no row in the summary. Add the row, or remove the details.`,
    },
    options: v.strictObject({
      coverage: v.pipe(
        v.number(),
        v.minValue(0),
        v.maxValue(1),
        v.description('The share of entries that must have a row before an entry without one is a finding.'),
      ),
    }),
    defaults: { coverage: 0.5 },
  },
  check({ matrix, options, report }) {
    const { onlyDetails, entriesWithRow } = compareFeatures(matrix);
    if (entriesWithRow < options.coverage) return;
    const table = matrix.claims.table?.range;
    for (const entry of onlyDetails) {
      report({
        messageId: 'missing',
        data: { feature: entry.title },
        range: entry.range,
        feature: entry.key,
        related: table === undefined ? [] : [{ range: table, message: 'The summary.' }],
      });
    }
  },
});
