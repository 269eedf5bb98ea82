// unsupported-everywhere: a feature that no target has.
import { standings } from '../../src/lint/conditions.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { count, type Data, quote } from '../../src/lint/words.ts';

export default defineRule({
  meta: {
    id: 'unsupported-everywhere',
    description: 'A feature that no target supports.',
    severity: 'info',
    preset: 'strict',
    scope: 'feature',
    messages: {
      nobody: ({ feature, targets }: Data<'feature', 'targets'>) =>
        `None of ${count(targets, 'target')} supports ${quote(feature)}. Remove the row, or say in its notes why it is listed.`,
    },
  },
  check({ matrix, feature, report }) {
    const [claim] = feature.claims;
    if (feature.cells.length < 2) return;
    const levels = [...standings(matrix, feature).values()].map(({ level }) => level);
    // One cell that nobody understands or that is in dispute may be the one that has it.
    if (claim === undefined || levels.length < 2 || levels.length < feature.cells.length) return;
    if (!levels.includes('missing')) return;
    if (levels.some((level) => level !== 'missing' && level !== 'not-applicable')) return;
    report({
      messageId: 'nobody',
      data: { feature: feature.title, targets: levels.length },
      range: claim.range,
      feature: feature.key,
    });
  },
});
