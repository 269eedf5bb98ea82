// footnote-unused: a footnote that nothing refers to.
import type { FootnoteFacts } from '../../src/extract/claims.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { numberedMarks } from '../../src/lint/prose.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { memo } from '../../src/memo.ts';
import type { Format } from '../../src/source/source.ts';

export default defineRule({
  meta: {
    id: 'footnote-unused',
    description: 'A footnote that no cell, header or text refers to.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'document',
    messages: {
      unused: ({ label }: Data<'label'>) =>
        `Nothing refers to the footnote ${quote(label)}. Add its mark where it applies, or remove it.`,
    },
  },
  check({ document, matrices, report }) {
    if (matrices.length === 0) return;
    const known = new Set(document.claims.footnotes.map(({ label }) => label));
    const lost = [...numberedMarks(document)].flatMap(([label, ranges]) => (known.has(label) ? [] : ranges));
    const related = lost.map((range) => ({ range, message: 'This mark leads nowhere.' }));
    for (const footnote of document.claims.footnotes) {
      const { label, definitions, references } = footnote;
      const [first] = definitions;
      if (references.length > 0 || first === undefined || isMarked(footnote, document)) continue;
      // A star also begins a remark on the whole.
      const severity = /^\*+$/u.test(label) ? 'info' : 'warning';
      report({ messageId: 'unused', data: { label }, range: first.range, actual: label, severity, related });
    }
  },
});

/**
 * Whether the mark stands anywhere but where it is defined: in running text, or inside a directive or a component of
 * another tool, which may well make a footnote mark of it.
 */
function isMarked({ label, notation, definitions }: FootnoteFacts, document: MatrixDocument): boolean {
  const counts = marksIn(document);
  const marks = marksOf(label, notation, document.source.format);
  return marks.reduce((sum, mark) => sum + (counts.get(mark) ?? 0), 0) > definitions.length;
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function marksOf(label: string, notation: FootnoteFacts['notation'], format: Format): readonly string[] {
  // docutils numbers what is written `[*]`.
  if (notation === 'reference')
    return format === 'rst' ? [`[${label.replace(/^\*\d+$/u, '*')}]`] : [`[^${label}]`, `[${label}]`];
  if (notation === 'parenthesis') return [/[\p{L}\p{N}]/u.test(label) ? `(${label}` : label];
  if (notation !== 'superscript') return [label];
  return [[...label].map((digit) => SUPERSCRIPT[Number(digit)] ?? digit).join(''), `<sup>${label}</sup>`];
}

/** `[…]`, raised text, a number or word behind a parenthesis or a comma, raised digits, and signs such as †. */
const MARKS = /\[[^[\]\n]+\]|<sup>[^<>\s]+<\/sup>|[(,]\s?[\p{L}\p{N}]+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[*†‡§¶#]+/gu;

/** Whatever looks like a footnote mark, with how often it stands in the text. */
const marksIn = memo(({ source: { text } }: MatrixDocument): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const [found] of text.matchAll(MARKS)) {
    const mark = found.replace(/^[(,]\s?/u, '(').replace('\\]', ']');
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return counts;
});
