// footnote-unused: a footnote that nothing refers to.
import type { FootnoteFacts } from '../../src/extract/claims.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';
import { quote } from '../../src/lint/words.ts';

export default defineRule({
  meta: {
    id: 'footnote-unused',
    description: 'A footnote that no cell, header or text refers to.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'document',
    messages: {
      unused: ({ label }: { readonly label: string }) =>
        `Nothing refers to the footnote ${quote(label)}. Add its mark where it applies, or remove it.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ document, matrices, report }) {
    if (matrices.length === 0) return;
    for (const footnote of document.claims.footnotes) {
      const { label, definitions, references } = footnote;
      const [first] = definitions;
      if (references.length > 0 || first === undefined || isMarked(footnote, document)) continue;
      report({ messageId: 'unused', data: { label }, range: first.range, actual: label });
    }
  },
});

/**
 * Whether the mark stands anywhere but where it is defined. Only a syntax with footnotes of its own can tell a mark
 * in running text from any other text; elsewhere whatever looks like one counts.
 */
function isMarked({ label, notation }: FootnoteFacts, { source, claims }: MatrixDocument): boolean {
  if (notation === 'reference') return false;
  const mark = markOf(label, notation);
  const defined = claims.footnotes
    .filter((other) => other.label === label && other.notation === notation)
    .reduce((sum, { definitions }) => sum + definitions.length, 0);
  return source.text.split(mark).length - 1 > defined;
}

function markOf(label: string, notation: FootnoteFacts['notation']): string {
  if (notation === 'parenthesis') return `(${label}`;
  return notation === 'superscript'
    ? [...label].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit).join('')
    : label;
}
