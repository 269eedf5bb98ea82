// malformed-syntax: what a reader noticed that belongs to no rule of its own.
import { defineRule } from '../../src/lint/rule.ts';
import { type Data, quote } from '../../src/lint/words.ts';

export default defineRule({
  meta: {
    id: 'malformed-syntax',
    description: 'Text that cannot be read as its format has it, so that something of it may be lost.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      backtick: ({ text }: Data<'text'>) =>
        `The code ${quote(text.replaceAll('`', ''))} has a backtick on one side only. Write the other, or remove it.`,
    },
  },
  // The engine turns the problems that the readers noticed into findings of this rule.
  check({ document, matrix, report }) {
    if (document.source.format !== 'markdown') return;
    for (const { title, range } of [...matrix.claims.features, ...matrix.claims.targets])
      if (/^`[^`]{2,}$|^[^`]{2,}`$/u.test(title))
        report({ messageId: 'backtick', data: { text: title }, range, severity: 'warning' });
  },
});
