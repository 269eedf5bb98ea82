// unused-suppression: a suppression that nothing needs.
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';

export default defineRule({
  meta: {
    id: 'unused-suppression',
    description: 'A suppression that nothing needs.',
    severity: 'warning',
    preset: 'all',
    scope: 'document',
    messages: {},
    options: NO_OPTIONS,
    defaults: {},
  },
  // The engine makes these findings: only it knows what was suppressed.
  check() {},
});
