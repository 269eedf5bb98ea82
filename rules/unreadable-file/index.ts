// unreadable-file: a file that a document is made from, and that is not read.
import { defineRule } from '../../src/lint/rule.ts';

export default defineRule({
  meta: {
    id: 'unreadable-file',
    description: 'A document names a file for its matrix, and the file cannot be read.',
    severity: 'error',
    preset: 'recommended',
    scope: 'document',
    messages: {},
  },
  // The engine turns the problems that the readers noticed into findings of this rule.
  check() {},
});
