// unused-definition: a link definition that nothing uses, or that an earlier one of its label hides.
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';
import { quote } from '../../src/lint/words.ts';
import type { Range } from '../../src/position.ts';

export default defineRule({
  meta: {
    id: 'unused-definition',
    description: 'A link definition that nothing uses, or that an earlier one of the same label hides.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'document',
    messages: {
      unused: ({ label }: { readonly label: string }) =>
        `Nothing uses the link ${quote(label)}. Remove it, or link to it.`,
      hidden: ({ label }: { readonly label: string }) =>
        `The link ${quote(label)} is defined above already, so this definition has no effect. Remove it, or rename it.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ document, matrices, report }) {
    if (matrices.length === 0) return;
    const seen = new Map<string, Range>();
    for (const { label, range, uses } of document.claims.definitions) {
      const key = label.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
      const above = seen.get(key);
      if (isComment(key) || isAnonymous(key)) continue;
      if (above !== undefined) {
        const related = [{ range: above, message: 'It is defined here.' }];
        report({ messageId: 'hidden', data: { label }, range, actual: label, related });
      } else if (uses === 0) {
        report({ messageId: 'unused', data: { label }, range, actual: label });
      }
      if (above === undefined) seen.set(key, range);
    }
  },
});

/** `__ https://…` in reStructuredText: each reference without a name takes the next of them. */
const isAnonymous = (label: string): boolean => label === '';

/** `[//]: # (text)` and its like are how Markdown writes a comment that no reader sees. */
function isComment(label: string): boolean {
  return /^(?:\/\/|#|_|comment|-+)$/u.test(label);
}
