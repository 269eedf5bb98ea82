// footnote-undefined: a footnote mark that leads nowhere.
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';
import { count, quote } from '../../src/lint/words.ts';

const RELATED = 3;

export default defineRule({
  meta: {
    id: 'footnote-undefined',
    description: 'A footnote mark that no footnote defines.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'document',
    messages: {
      undefined: ({ label, places }: { readonly label: string; readonly places: number }) =>
        `There is no footnote ${quote(label)}${places === 1 ? '' : ` (${count(places, 'mark')})`}. Write it, or remove the mark.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ document, matrices, report }) {
    if (matrices.length === 0) return;
    for (const { label, definitions, references } of document.claims.footnotes) {
      const [first, ...others] = references;
      if (definitions.length > 0 || first === undefined) continue;
      report({
        messageId: 'undefined',
        data: { label, places: references.length },
        range: first,
        actual: label,
        related: others.slice(0, RELATED).map((range) => ({ range, message: 'Also here.' })),
      });
    }
  },
});
