// duplicate-feature: the same feature stands twice in one view, or two features bear one title.
import type { FeatureClaim } from '../../src/extract/claims.ts';
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';
import { sameTitles } from '../../src/lint/same-titles.ts';
import { pushTo } from '../../src/lint/view.ts';
import { quote } from '../../src/lint/words.ts';

const FIRST = 'It stands here for the first time.';

export default defineRule({
  meta: {
    id: 'duplicate-feature',
    description: 'A feature stands twice in the summary, or twice in the details.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      duplicate: ({ feature, view }: { readonly feature: string; readonly view: FeatureClaim['view'] }) =>
        `${quote(feature)} stands in the ${view} more than once. A reader may change one and miss the other: keep one, or give them different names.`,
      title: ({ feature, section }: { readonly feature: string; readonly section: string }) =>
        `The title ${quote(feature)} stands in the section ${quote(section)} too. The page has two features of one name, and a reader cannot tell which is meant: give them different titles.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ matrix, report }) {
    for (const feature of matrix.features.values()) {
      const byView = new Map<string, FeatureClaim[]>();
      for (const claim of feature.claims) pushTo(byView, claim.view, claim);
      for (const [first, ...again] of byView.values()) {
        for (const claim of again) {
          report({
            messageId: 'duplicate',
            data: { feature: claim.title, view: claim.view },
            range: claim.range,
            feature: feature.key,
            related: first === undefined ? [] : [{ range: first.range, message: FIRST }],
          });
        }
      }
    }
    for (const { first, again } of sameTitles(matrix.claims, 'features')) {
      report({
        messageId: 'title',
        data: { feature: again.value.text, section: first.section },
        range: again.value.range,
        ...(again.feature !== undefined && { feature: again.feature }),
        related: [{ range: first.value.range, message: FIRST }],
      });
    }
  },
});
