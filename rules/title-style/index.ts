// title-style: a feature whose title is in another case than the rest.
import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.ts';
import type { FeatureView, MatrixView } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { beginningOf, caseOf } from './title-case.ts';

export default defineRule({
  meta: {
    id: 'title-style',
    description: 'A feature has its title in another case than the rest.',
    severity: 'info',
    preset: 'all',
    scope: 'matrix',
    messages: {
      odd: ({ title, odd, usual, others }: Data<'title' | 'odd' | 'usual', 'others'>) =>
        `${quote(title)} is written in ${odd}, and ${others} other titles in ${usual}. Use one style.`,
    },
    options: v.strictObject({
      from: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(2),
        v.description('So many titles in one case make it the usual one.'),
      ),
    }),
    defaults: { from: 5 },
  },
  check({ matrix, options, report }) {
    if (matrix.features.size <= options.from) return;
    for (const { usual, style, others, odd } of styles(matrix)) {
      // More than one in five is no slip but a second habit.
      if (others < options.from || odd.length * 5 > others) continue;
      for (const feature of odd) {
        const [claim] = feature.claims;
        if (claim === undefined) continue;
        const data = { title: feature.title, odd: style, usual, others };
        report({
          messageId: 'odd',
          data,
          range: claim.range,
          feature: feature.key,
          expected: usual,
          actual: style,
        });
      }
    }
  },
});

interface Styles {
  readonly usual: string;
  readonly style: string;
  readonly others: number;
  readonly odd: readonly FeatureView[];
}

/** First whether titles begin with a capital; then, among those that do, how their other words begin. */
function* styles(matrix: MatrixView): Generator<Styles> {
  const features = [...matrix.features.values()];
  const capital = features.filter(({ title }) => beginningOf(title) === 'capital');
  const small = features.filter(({ title }) => beginningOf(title) === 'small');
  yield { usual: 'capitals', style: 'small letters', others: capital.length, odd: small };
  yield { usual: 'small letters', style: 'capitals', others: small.length, odd: capital };
  const sentence = features.filter(({ title }) => caseOf(title)?.style === 'sentence case');
  const title = features.filter((feature) => caseOf(feature.title)?.style === 'title case');
  // One capital inside a sentence is as likely a name.
  const surely = title.filter((feature) => (caseOf(feature.title)?.words ?? 0) > 1);
  yield { usual: 'sentence case', style: 'title case', others: sentence.length, odd: surely };
  yield { usual: 'title case', style: 'sentence case', others: title.length, odd: sentence };
}
