// missing-summary-row: a details entry whose feature has no row in the summary.
import * as v from 'valibot';
import { compareFeatures } from '../../src/lint/compare-features.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import { type Data, quote, quoteBriefly } from '../../src/lint/words.ts';
import { share } from '../../src/schema-parts.ts';
import { strays } from './sections.ts';

export default defineRule({
  meta: {
    id: 'missing-summary-row',
    description: 'A feature of the details has no row in the summary.',
    severity: 'error',
    preset: 'recommended',
    scope: 'document',
    messages: {
      missing: ({ feature }: Data<'feature'>) =>
        `${quote(feature)} has details and no row in the summary. Add the row, or remove the details.`,
      section: ({ title, before, after }: Data<'title' | 'before' | 'after'>) =>
        `${quote(title)} has a section between those of ${quoteBriefly(before)} and ${quoteBriefly(after)}, and no row. Add the row, or move the section.`,
    },
    options: v.strictObject({
      coverage: share('The share of entries that must have a row before an entry without one is a finding.'),
    }),
    defaults: { coverage: 0.5 },
  },
  check({ document, matrices, options, report }) {
    for (const { heading, before, after, matrix } of strays(matrices, document.claims.headings ?? [])) {
      report({
        messageId: 'section',
        data: { title: heading.title, before: before.title, after: after.title },
        range: heading.range,
        matrix,
        severity: 'info',
        related: tableOf(matrix),
      });
    }
    for (const matrix of matrices) {
      const { onlyDetails, entriesWithRow } = compareFeatures(matrix);
      if (entriesWithRow < options.coverage) continue;
      for (const entry of onlyDetails) {
        report({
          messageId: 'missing',
          data: { feature: entry.title },
          range: entry.range,
          matrix,
          feature: entry.key,
          related: tableOf(matrix),
        });
      }
    }
  },
});

function tableOf({ claims: { table } }: MatrixView) {
  return table === undefined ? [] : [{ range: table.range, message: 'The table.' }];
}
