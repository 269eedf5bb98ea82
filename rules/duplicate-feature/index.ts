// duplicate-feature: the same feature stands twice in one view.
import type { FeatureClaim } from '../../src/extract/claims.ts';
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';
import { pushTo } from '../../src/lint/view.ts';
import { quote } from '../../src/lint/words.ts';

export default defineRule({
  meta: {
    id: 'duplicate-feature',
    description: 'A feature stands twice in the summary, or twice in the details.',
    severity: 'error',
    preset: 'recommended',
    scope: 'feature',
    messages: {
      duplicate: ({ feature, view }: { readonly feature: string; readonly view: FeatureClaim['view'] }) =>
        `${quote(feature)} stands in the ${view} more than once. A reader may change one and miss the other: keep one, or give them different names.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ feature, report }) {
    const byView = new Map<string, FeatureClaim[]>();
    for (const claim of feature.claims) pushTo(byView, claim.view, claim);
    for (const [first, ...again] of byView.values()) {
      for (const claim of again) {
        report({
          messageId: 'duplicate',
          data: { feature: claim.title, view: claim.view },
          range: claim.range,
          feature: feature.key,
          related:
            first === undefined
              ? []
              : [{ range: first.range, message: 'It stands here for the first time.' }],
        });
      }
    }
  },
});
