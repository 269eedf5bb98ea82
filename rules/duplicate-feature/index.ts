// duplicate-feature: the same feature stands twice in one view, or two features bear one title.
import type { FeatureClaim } from '../../src/extract/claims.ts';
import { conflictingEntries } from '../../src/lint/conflicts.ts';
import { areNamesLast, isSideBySide } from '../../src/lint/layout.ts';
import { repeatsByHabit, repeatsOf } from '../../src/lint/repeats.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { sameTitles } from '../../src/lint/same-titles.ts';
import { nameOfView } from '../../src/lint/view.ts';
import { count, type Data, quote } from '../../src/lint/words.ts';

const FIRST = 'First here.';

export default defineRule({
  meta: {
    id: 'duplicate-feature',
    description: 'A feature stands twice in the summary, or twice in the details.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      duplicate: ({ feature, view }: Data<'feature' | 'view'>) =>
        `${quote(feature)} stands in the ${view} more than once. Keep one, or rename one.`,
      habit: ({ features }: Data<never, 'features'>) =>
        `${count(features, 'name')} stand here more than once, so they do not name features alone. Put them under sub-headers, or make the names longer.`,
      title: ({ feature, section }: Data<'feature' | 'section'>) =>
        `The section ${quote(section)} has the title ${quote(feature)} too. Give the two features different titles.`,
    },
  },
  check({ matrix, report }) {
    if (areNamesLast(matrix) || isSideBySide(matrix)) return;
    const conflicts = conflictingEntries(matrix);
    const repeats = [...matrix.features.values()].flatMap((feature) =>
      repeatsOf(feature)
        // Rows that differ are the business of `conflicting-claims`, which names the cell.
        .filter(({ again }) => !conflicts.has(again))
        .map((repeat) => ({ feature, ...repeat })),
    );
    const related = (range: FeatureClaim['range']) => [{ range, message: FIRST }];
    const [one] = repeats;
    if (one !== undefined && repeatsByHabit(matrix)) {
      const data = { features: new Set(repeats.map(({ feature }) => feature)).size };
      const { first, again } = one;
      report({
        messageId: 'habit',
        data,
        range: again.range,
        severity: 'info',
        related: related(first.range),
      });
      return;
    }
    for (const { feature, first, again } of repeats) {
      report({
        messageId: 'duplicate',
        data: { feature: again.title, view: nameOfView(again.view, matrix) },
        range: again.range,
        feature: feature.key,
        related: related(first.range),
      });
    }
    for (const { first, again } of sameTitles(matrix.claims, 'features')) {
      report({
        messageId: 'title',
        data: { feature: again.value.text, section: first.section },
        range: again.value.range,
        ...(again.feature !== undefined && { feature: again.feature }),
        related: related(first.value.range),
      });
    }
  },
});
