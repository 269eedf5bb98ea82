// unused-definition: a link definition that nothing uses, or that an earlier one of its label hides.
import type { DefinitionFacts } from '../../src/extract/claims.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { isNearlyTold } from '../../src/lint/told.ts';
import { alsoHere, type Data, enumerate, quote } from '../../src/lint/words.ts';
import type { Range } from '../../src/position.ts';

export default defineRule({
  meta: {
    id: 'unused-definition',
    description: 'A link definition that nothing uses, or that an earlier one of the same label hides.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'document',
    messages: {
      unused: ({ labels }: { readonly labels: readonly string[] }) =>
        labels.length === 1
          ? `Nothing uses the link ${enumerate(labels)}. Remove it, or link to it.`
          : `Nothing uses the links ${enumerate(labels)}. Remove them, or link to them.`,
      hidden: ({ label }: Data<'label'>) =>
        `The link ${quote(label)} is defined above already, so this definition has no effect. Remove it, or rename it.`,
    },
  },
  check({ document, matrices, report }) {
    if (matrices.length === 0) return;
    const seen = new Map<string, Range>();
    const unused: DefinitionFacts[] = [];
    for (const definition of document.claims.definitions) {
      const { label, range, uses } = definition;
      const key = label.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
      const above = seen.get(key);
      if (isComment(key) || isAnonymous(key)) continue;
      if (above !== undefined) {
        const related = [{ range: above, message: 'It is defined here.' }];
        report({ messageId: 'hidden', data: { label }, range, actual: label, related });
      } else if (uses === 0 && !isNearlyTold(label, document)) {
        unused.push(definition);
      }
      if (above === undefined) seen.set(key, range);
    }
    // Many have one cause: what used them is gone, or is not read as it was meant.
    const [first] = unused;
    if (first === undefined) return;
    const labels = unused.map(({ label }) => label);
    const { range } = first;
    const related = alsoHere(range, unused);
    report({ messageId: 'unused', data: { labels }, range, actual: first.label, related });
  },
});

/** `__ https://…` in reStructuredText: each reference without a name takes the next of them. */
const isAnonymous = (label: string): boolean => label === '';

/** `[//]: # (text)` and its like are how Markdown writes a comment that no reader sees. */
function isComment(label: string): boolean {
  return /^(?:\/\/|#|_|comment|-+)$/u.test(label);
}
