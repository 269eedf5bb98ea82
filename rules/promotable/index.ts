// promotable: an optional feature that every target has, so that it could be mandatory.
import { agreedStatus } from '../../src/lint/agree.ts';
import { standings } from '../../src/lint/conditions.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { count, type Data, quote } from '../../src/lint/words.ts';

export default defineRule({
  meta: {
    id: 'promotable',
    description: 'An optional feature that every target supports completely.',
    severity: 'info',
    preset: 'strict',
    scope: 'feature',
    messages: {
      everywhere: ({ feature, targets }: Data<'feature', 'targets'>) =>
        `${quote(feature)} is optional, and all ${count(targets, 'target')} support it completely. Make it mandatory, or say in its notes why not.`,
    },
  },
  check({ matrix, feature, report }) {
    const status = agreedStatus(feature);
    if (status?.status.kind !== 'optional') return;
    const levels = [...standings(matrix, feature).values()].map(({ level }) => level);
    if (levels.length < 2 || levels.length < matrix.targets.size) return;
    if (levels.some((level) => level !== 'complete')) return;
    report({
      messageId: 'everywhere',
      data: { feature: feature.title, targets: levels.length },
      range: status.range,
      feature: feature.key,
      expected: 'mandatory',
      actual: 'optional',
    });
  },
});
