// footnote-unused: a footnote that nothing refers to.
import type { FootnoteFacts } from '../../src/extract/claims.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { countTexts } from '../../src/lint/phrases.ts';
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
        `Nothing refers to the footnote ${quote(label)}. Readers cannot tell what it limits: mark the cell that it belongs to, or take it out.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ document, matrices, report }) {
    if (matrices.length === 0) return;
    const isMarked = markFinder(document);
    for (const footnote of document.claims.footnotes) {
      const { label, definitions, references } = footnote;
      const [first] = definitions;
      if (references.length > 0 || first === undefined || isMarked(footnote)) continue;
      report({ messageId: 'unused', data: { label }, range: first.range, actual: label });
    }
  },
});

/**
 * Tells whether the mark stands anywhere but where it is defined. Only a syntax with footnotes of its own can tell a mark
 * in running text from any other text; elsewhere whatever looks like one counts.
 */
function markFinder({ source, claims }: MatrixDocument): (footnote: FootnoteFacts) => boolean {
  const defined = new Map<string, number>();
  for (const { label, notation, definitions } of claims.footnotes) {
    if (notation === 'reference') continue;
    const mark = markOf(label, notation);
    defined.set(mark, (defined.get(mark) ?? 0) + definitions.length);
  }
  const written = countTexts(source.text, [...defined.keys()]);
  return ({ label, notation }) => {
    const mark = markOf(label, notation);
    return notation !== 'reference' && (written.get(mark) ?? 0) > (defined.get(mark) ?? 0);
  };
}

function markOf(label: string, notation: FootnoteFacts['notation']): string {
  if (notation === 'parenthesis') return `(${label}`;
  return notation === 'superscript'
    ? [...label].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit).join('')
    : label;
}
