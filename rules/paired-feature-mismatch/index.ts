// paired-feature-mismatch: a target that has a feature and lacks the one that undoes it, or the reverse.
import * as v from 'valibot';
import { type Standing, standings } from '../../src/lint/conditions.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { FeatureView } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { counterparts } from './counterparts.ts';

export default defineRule({
  meta: {
    id: 'paired-feature-mismatch',
    description: 'A target has a feature and lacks its counterpart, such as attach without detach.',
    severity: 'warning',
    preset: 'strict',
    scope: 'matrix',
    messages: {
      half: ({ target, lacked, has, level }: Data<'target' | 'lacked' | 'has' | 'level'>) =>
        `${quote(has)} is ${level} on ${quote(target)}, and its counterpart ${quote(lacked)} is missing. Check both.`,
    },
    options: v.strictObject({
      pairs: v.pipe(
        v.array(v.tuple([v.pipe(v.string(), v.minLength(1)), v.pipe(v.string(), v.minLength(1))])),
        v.description(
          'More pairs, each what does and what undoes: words of titles and commands, or two features by title or id.',
        ),
      ),
    }),
    defaults: { pairs: [] },
  },
  check({ matrix, options, report }) {
    if (matrix.features.size < 2) return;
    for (const { doing, undoing } of counterparts(matrix, options.pairs)) {
      const [one, other] = [standings(matrix, doing), standings(matrix, undoing)];
      for (const [target, first] of one) {
        const second = other.get(target);
        if (second === undefined) continue;
        const half = halfOf({ feature: doing, ...first }, { feature: undoing, ...second });
        if (half === undefined) continue;
        const { has, lacks } = half;
        report({
          messageId: 'half',
          data: {
            target: first.cell.targetTitle,
            lacked: lacks.feature.title,
            has: has.feature.title,
            level: has.level,
          },
          range: lacks.range,
          feature: lacks.feature.key,
          target,
          expected: has.level,
          actual: lacks.level,
          related: [{ range: has.range, message: `${quote(has.feature.title)} is ${has.level} here.` }],
        });
      }
    }
  },
});

type Half = Standing & { readonly feature: FeatureView };

/** Which of two is there and which is missing; what nobody knows is no contradiction. */
function halfOf(one: Half, other: Half): { readonly has: Half; readonly lacks: Half } | undefined {
  const isThere = ({ level }: Half): boolean => level === 'complete' || level === 'partial';
  if (isThere(one) && other.level === 'missing') return { has: one, lacks: other };
  if (isThere(other) && one.level === 'missing') return { has: other, lacks: one };
  return undefined;
}
