// missing-details: a row of the summary that no details entry is about.
import * as v from 'valibot';
import { compareFeatures } from '../../src/lint/compare-features.ts';
import { copyName } from '../../src/lint/edits.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { quote } from '../../src/lint/words.ts';

export default defineRule({
  meta: {
    id: 'missing-details',
    description: 'A feature of the summary has no entry in the details.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    fixable: 'unsafe',
    messages: {
      missing: ({ feature }: { readonly feature: string }) =>
        `The summary lists ${quote(feature)}, the details have no entry for it. Readers look for its notes in vain: add the entry, or take the row out.`,
      misspelt: ({ feature, meant }: { readonly feature: string; readonly meant: string }) =>
        `The details have no entry ${quote(feature)}. Did you mean ${quote(meant)}, which has no row? Two names make two features of one: write the same name in both.`,
    },
    options: v.strictObject({
      coverage: v.pipe(
        v.number(),
        v.minValue(0),
        v.maxValue(1),
        v.description('The share of rows that must have details before a row without them is a finding.'),
      ),
    }),
    defaults: { coverage: 0.5 },
  },
  check({ document, matrix, options, report }) {
    const { misspelt, onlySummary, rowsWithEntry } = compareFeatures(matrix);
    for (const { left: row, right: entry } of misspelt) {
      const edit = copyName(document.source, entry.range, row.range);
      report({
        messageId: 'misspelt',
        data: { feature: row.title, meant: entry.title },
        range: row.range,
        feature: row.key,
        expected: entry.title,
        actual: row.title,
        related: [{ range: entry.range, message: `The details call it ${quote(entry.title)}.` }],
        fix: edit && {
          safe: false,
          edits: [edit],
          description: `Write ${quote(entry.title)}, believing the details`,
        },
      });
    }
    if (rowsWithEntry < options.coverage) return;
    for (const row of onlySummary) {
      report({ messageId: 'missing', data: { feature: row.title }, range: row.range, feature: row.key });
    }
  },
});
