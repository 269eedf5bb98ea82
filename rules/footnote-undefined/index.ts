// footnote-undefined: a footnote mark that leads nowhere.
import type { FootnoteFacts } from '../../src/extract/claims.ts';
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';
import { pushTo } from '../../src/lint/view.ts';
import { count, enumerate, quote } from '../../src/lint/words.ts';

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
      all: ({ labels }: { readonly labels: readonly string[] }) =>
        `None of the footnotes ${enumerate(labels, 3)} exists. Write them, or remove the marks.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ document, matrices, report }) {
    if (matrices.length === 0) return;
    const told = new Set<FootnoteFacts>();
    for (const all of nowhereDefined(document.claims.footnotes)) {
      const [first, ...others] = all.flatMap(({ references }) => references.slice(0, 1));
      const labels = all.map(({ label }) => label);
      if (first === undefined) continue;
      for (const footnote of all) told.add(footnote);
      const related = others.slice(0, RELATED).map((range) => ({ range, message: 'Also here.' }));
      report({ messageId: 'all', data: { labels }, range: first, actual: labels.join(' '), related });
    }
    for (const footnote of document.claims.footnotes) {
      const { label, definitions, references } = footnote;
      const [first, ...others] = references;
      if (definitions.length > 0 || first === undefined || told.has(footnote)) continue;
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

/** So many footnotes of one notation without any that is defined are one slip: their list is missing, or elsewhere. */
const LIST = 4;

function nowhereDefined(footnotes: readonly FootnoteFacts[]): readonly (readonly FootnoteFacts[])[] {
  const byNotation = new Map<string, FootnoteFacts[]>();
  for (const footnote of footnotes) pushTo(byNotation, footnote.notation, footnote);
  return [...byNotation.values()].filter(
    (all) => all.length >= LIST && all.every(({ definitions }) => definitions.length === 0),
  );
}
