// unused-suppression: a suppression that nothing needs.
import { defineRule } from '../../src/lint/rule.ts';

export default defineRule({
  meta: {
    id: 'unused-suppression',
    description: 'A suppression that nothing needs.',
    severity: 'warning',
    preset: 'all',
    scope: 'document',
    messages: {},
  },
  // The engine makes these findings: only it knows what was suppressed.
  check() {},
});
