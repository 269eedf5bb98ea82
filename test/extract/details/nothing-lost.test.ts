// Nothing of a details entry is lost silently: each word is found again in the claims, or among what is unread.
// @module-tag slow
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../../src/source/source.ts';
import { documentOf } from '../../document-of.ts';

/** A part of an entry in one syntax; `word` is the text that has to be found again. */
type Part = (word: string, format: Format) => string;

const PARTS: readonly Part[] = [
  (word) => `Prose about ${word}.`,
  (word) => `**Notes:** ${word} is slow.`,
  (word) => `**API:** ${word}`,
  (word) => `**Colour:** ${word}`,
  (word) => `**Status:** ${word}`,
  (word) => `**Colour:**\n\n${word} below its label.`,
  (word) => `**CLI commands:** use it as ${word} does`,
  (word, format) =>
    `**CLI commands:**\n\n- ${format === 'rst' ? `\`\`lamp ${word}\`\`` : `\`lamp ${word}\``}\n- second`,
  (word) => `**CLI commands:** lamp\n\nProse after commands, ${word}.`,
  (word) => `Driver support: ${word} for all.`,
  (word) => `First line\nStatus: optional\nmore ${word}`,
  (word) => `${word} stands before\nNotes: what stands behind`,
  (word) => `- an item ${word}\n- another item`,
  (word) => `1. first ${word}\n2. second`,
  (word, format) => (format === 'rst' ? `  A quote of ${word}.` : `> A quote of ${word}.`),
  (word, format) => (format === 'rst' ? `::\n\n  code ${word}` : `\`\`\`\ncode ${word}\n\`\`\``),
  (word, format) => (format === 'rst' ? `.. note::\n\n   Mind ${word}.` : `<p>raw ${word}</p>`),
  (word, format) => (format === 'rst' ? `| line ${word}\n| line two` : `Tab ${word}  \nnext line`),
  (word, format) => (format === 'rst' ? `:Colour: ${word}` : `${word}\n: no level at all`),
  (word, format) => (format === 'rst' ? `term\n   ${word} defined` : `term\n: ${word} defined`),
  (word) => `Status, ${word}: Supported`,
  (word) => `**Status:** optional\n\n${word} comes after.`,
  (word) => `**Status:** optional. More of ${word}, and an end.`,
  (word) => `**Status:** choice(lamp) — ${word} knows which`,
  (word) => `Supported on: Red, ${word}`,
];

/** A line of the support list. */
const LINES: readonly Part[] = [
  (word) => `- ${word}: yes`,
  (word) => `- Green: ${word}`,
  (word) => `- Green: partial, ${word}`,
  (word) => `- Green: yes\n  ${word} on the next line`,
  (word) => `- Green: no\n\n  Below it ${word}.`,
  (word) => `- Green: no\n\n  - nested ${word}`,
  (word) => `- Green: no\n\n  **Colour:** ${word}`,
  (word) => `- Green: no\n\n  Notes: ${word}`,
  (word) => `- ${word} alone`,
  (word) => `- [x] ${word}`,
];

interface Entry {
  readonly parts: readonly number[];
  readonly lines: readonly number[];
  readonly after: readonly number[];
}

const indexes = (of: readonly unknown[], maxLength: number) => fc.array(fc.nat(of.length - 1), { maxLength });
const entryArbitrary: fc.Arbitrary<Entry> = fc.record({
  parts: indexes(PARTS, 3),
  lines: indexes(LINES, 3),
  after: indexes(PARTS, 2),
});

/** How entries are led: by a heading, or by a bullet. */
type Layout = 'headings' | 'bullets';

/** A document of entries with the words that stand in it. */
function write(
  entries: readonly Entry[],
  format: Format,
  layout: Layout,
): { readonly text: string; readonly words: readonly string[] } {
  const words: string[] = [];
  const word = (): string => {
    words.push(`w${words.length}x`);
    return words.at(-1) ?? '';
  };
  const heading = (title: string, rule: string, marks: string): string =>
    format === 'rst' ? `${title}\n${rule.repeat(title.length)}` : `${marks} ${title}`;
  const parts = (of: readonly Part[], indexes: readonly number[]): readonly string[] =>
    indexes.map((index) => of[index]?.(word(), format) ?? '');
  const texts = entries.map((entry) => {
    const title = `Feature ${word()}`;
    const blocks = [...parts(PARTS, entry.parts), '**Driver support:**'];
    blocks.push(['- Red: yes', '- Blue: no', ...parts(LINES, entry.lines)].join('\n'));
    // Nothing may run on from the list.
    if (entry.after.length > 0) blocks.push('**Notes:** so far.', ...parts(PARTS, entry.after));
    if (layout === 'headings') return [heading(title, '-', '##'), ...blocks].join('\n\n');
    return `- **${title}**\n\n${blocks.join('\n\n').replace(/^(?=.)/gmu, '  ')}`;
  });
  return { text: `${[heading('Lamps', '=', '#'), ...texts].join('\n\n')}\n`, words };
}

describe.each<Format>(['markdown', 'rst'])('details in %s', (format) => {
  it.each<Layout>(['headings', 'bullets'])('lose no word below %s', (layout) => {
    fc.assert(
      fc.property(fc.array(entryArbitrary, { minLength: 1, maxLength: 3 }), (entries) => {
        const { text, words } = write(entries, format, layout);
        const { matrices, decisions } = documentOf(text, format).claims;
        expect(matrices).toHaveLength(1);
        const said = JSON.stringify([matrices, decisions.map(({ unread }) => unread)]);
        expect(words.filter((word) => !said.includes(word))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
