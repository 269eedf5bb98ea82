// invalid-suppression: a suppression that cannot work: misspelt, or past its date.
import { defineRule } from '../../src/lint/rule.ts';

export default defineRule({
  meta: {
    id: 'invalid-suppression',
    description:
      'A suppression that cannot work: a misspelt directive or rule, or an exception past its date.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'document',
    messages: {},
  },
  // The engine makes these findings: only it knows what was suppressed.
  check() {},
});
