// condition-unsatisfied: a target for which the condition holds and which lacks the feature.
import { type Conditional, conditionals, featureNamed, standings } from '../../src/lint/conditions.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { holds } from '../../src/model/condition.ts';

type Words = Data<'feature' | 'target' | 'level' | 'expression'>;

export default defineRule({
  meta: {
    id: 'condition-unsatisfied',
    description:
      'A target meets the condition under which a feature is required, and does not fully support it.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      unsatisfied: ({ feature, target, level, expression }: Words) =>
        `${quote(feature)} is ${level} on ${quote(target)}, which meets its condition ${quote(expression)}. Correct the level, or the condition.`,
    },
  },
  check({ matrix, report }) {
    for (const conditional of conditionals(matrix)) {
      const { feature, status, expression } = conditional;
      const met = targetsThatMeet(conditional, matrix);
      for (const [target, { cell, level, range }] of standings(matrix, feature)) {
        const grounds = met(target);
        if (grounds === undefined || level === 'complete' || level === 'not-applicable') continue;
        report({
          messageId: 'unsatisfied',
          data: { feature: feature.title, target: cell.targetTitle, level, expression },
          range,
          feature: feature.key,
          target,
          expected: 'complete',
          actual: level,
          severity: level === 'missing' ? 'error' : 'warning',
          related: [...grounds, { range: status.range, message: 'The condition.' }],
        });
      }
    }
  },
});

/** For a target that meets the condition, the cells that make it so. */
function targetsThatMeet({ parsed }: Conditional, matrix: MatrixView) {
  const names = parsed.ok ? [...new Set(parsed.comparisons.map(({ feature }) => feature))] : [];
  const named = new Map(
    names.flatMap((name) => {
      const feature = featureNamed(matrix, name);
      return feature === undefined ? [] : [[name, { feature, cells: standings(matrix, feature) }] as const];
    }),
  );
  return (target: string) => {
    const cellOf = (name: string) => named.get(name)?.cells.get(target);
    if (!parsed.ok || holds(parsed.condition, (name) => cellOf(name)?.level) !== true) return undefined;
    return names.flatMap((name) => {
      const found = cellOf(name);
      const title = named.get(name)?.feature.title ?? name;
      return found === undefined
        ? []
        : [{ range: found.range, message: `${quote(title)} is ${found.level}.` }];
    });
  };
}
