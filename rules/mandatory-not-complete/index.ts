// mandatory-not-complete: a target that does not fully support what every target must.
import { agreedCell, agreedStatus, levelsWithSigns } from '../../src/lint/agree.ts';
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';
import { quote } from '../../src/lint/words.ts';

export default defineRule({
  meta: {
    id: 'mandatory-not-complete',
    description: 'A target does not fully support a mandatory feature.',
    severity: 'error',
    preset: 'recommended',
    scope: 'feature',
    messages: {
      incomplete: ({ feature, target, level }: Readonly<Record<'feature' | 'target' | 'level', string>>) =>
        `${quote(feature)} is mandatory, ${quote(target)} has it as ${level}. Users rely on a mandatory feature everywhere: complete the support, or make the feature optional.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ matrix, feature, report }) {
    const status = agreedStatus(feature);
    // A blank in a column "Optional" makes a feature mandatory, yet nobody has said so in words.
    if (status?.status.kind !== 'mandatory' || status.text === '') return;
    const signs = levelsWithSigns(matrix.claims);
    for (const cell of feature.cells) {
      const claim = agreedCell(cell, signs);
      if (claim === undefined || claim.level === 'complete' || claim.level === 'not-applicable') continue;
      report({
        messageId: 'incomplete',
        data: { feature: feature.title, target: cell.targetTitle, level: claim.level },
        range: claim.range,
        feature: feature.key,
        target: cell.target,
        expected: 'complete',
        actual: claim.level,
        severity: claim.level === 'missing' ? 'error' : 'warning',
        related: [{ range: status.range, message: 'The status that requires it.' }],
      });
    }
  },
});
