// footnote-duplicate: two footnotes of one label, of which only one is found.
import type { FootnoteFacts, Text } from '../../src/extract/claims.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { type Data, quote } from '../../src/lint/words.ts';

export default defineRule({
  meta: {
    id: 'footnote-duplicate',
    description: 'Two footnotes have one label.',
    severity: 'error',
    preset: 'recommended',
    scope: 'document',
    messages: {
      duplicate: ({ label }: Data<'label'>) =>
        `The footnote ${quote(label)} is defined more than once, and marks lead to the first. Rename or remove the other.`,
    },
  },
  check({ document, matrices, report }) {
    if (matrices.length === 0) return;
    const tables = document.claims.decisions
      .flatMap(({ block, range }) => (block === 'table' ? [range.start.offset] : []))
      .sort((a, b) => a - b);
    for (const footnote of document.claims.footnotes) {
      const [first] = footnote.definitions;
      for (const again of repeated(footnote, tables)) {
        // Asciidoctor takes the same note again, as an attribute repeats it, for another mark of it.
        if (document.source.format === 'asciidoc' && again.text === first?.text) continue;
        report({
          messageId: 'duplicate',
          data: { label: footnote.label },
          range: again.range,
          actual: footnote.label,
          related: first === undefined ? [] : [{ range: first.range, message: 'It is defined here first.' }],
        });
      }
    }
  },
});

/** Numbers below another table start anew; labels of the syntax's own footnotes hold for the whole document. */
function repeated(
  { definitions, notation, label }: FootnoteFacts,
  tables: readonly number[],
): readonly Text[] {
  // Stars begin remarks that belong together.
  if (/^\*+$/u.test(label)) return [];
  return definitions.slice(1).filter(({ range }, index) => {
    const before = definitions[index]?.range.end.offset ?? 0;
    return notation === 'reference' || !tables.some((at) => at >= before && at < range.start.offset);
  });
}
