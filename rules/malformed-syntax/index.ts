// malformed-syntax: what a reader noticed that belongs to no rule of its own.
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';

export default defineRule({
  meta: {
    id: 'malformed-syntax',
    description: 'Text that cannot be read as its format has it, so that something of it may be lost.',
    severity: 'error',
    preset: 'recommended',
    scope: 'document',
    messages: {},
    options: NO_OPTIONS,
    defaults: {},
  },
  // The engine turns the problems that the readers noticed into findings of this rule.
  check() {},
});
