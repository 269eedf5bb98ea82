// unlisted-feature: the file of one target speaks of a feature that the list of all features lacks.
import { defineRule } from '../../src/lint/rule.ts';

export default defineRule({
  meta: {
    id: 'unlisted-feature',
    description: 'The file of one target speaks of a feature that the list of all features lacks.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'project',
    messages: {},
  },
  // The engine turns the problems that the readers noticed into findings of this rule.
  check() {},
});
