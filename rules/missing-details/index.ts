// missing-details: a row of the summary that no details entry is about.
import * as v from 'valibot';
import type { FeatureClaim } from '../../src/extract/claims.ts';
import { foldName } from '../../src/extract/text/fold.ts';
import { anchorOf } from '../../src/heading-anchors.ts';
import { compareFeatures } from '../../src/lint/compare-features.ts';
import { copyName } from '../../src/lint/edits.ts';
import { rangeIn } from '../../src/lint/phrases.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { memo } from '../../src/memo.ts';
import { share } from '../../src/schema-parts.ts';
import type { Source } from '../../src/source/source.ts';
import { type FencedBlock, fencedBlocks } from './fences.ts';

interface Swallowed {
  readonly names: readonly string[];
  readonly more: number;
  readonly isOpen: boolean;
}

/** So many names are shown in full. */
const SHOWN = 3;

export default defineRule({
  meta: {
    id: 'missing-details',
    description: 'A feature of the summary has no entry in the details.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    fixable: 'unsafe',
    messages: {
      missing: ({ feature }: Data<'feature'>) =>
        `${quote(feature)} has a row in the summary and no details. Add the details, or remove the row.`,
      misspelt: ({ feature, meant }: Data<'feature' | 'meant'>) =>
        `${quote(feature)} has no details. Did you mean ${quote(meant)}, which has no row?`,
      renamed: ({ feature, other }: Data<'feature' | 'other'>) =>
        `${quote(feature)} has no details, and ${quote(other)} in its place has no row. Use one name if they are the same.`,
      swallowed: ({ names, more, isOpen }: Swallowed) =>
        `This code block holds the details of ${names.map(quote).join(', ')}${more > 0 ? ` and ${more} more` : ''}. ${isOpen ? 'Close the fence where the code ends' : 'End the code before them'}.`,
    },
    options: v.strictObject({
      coverage: share('The share of rows that must have details before a row without them is a finding.'),
    }),
    defaults: { coverage: 0.5 },
  },
  check({ document, matrix, options, report }) {
    const { misspelt, renamed, onlySummary, rowsWithEntry } = compareFeatures(matrix);
    for (const { left: row, right: entry } of misspelt) {
      const edit = copyName(document.source, entry.range, row.range);
      report({
        messageId: 'misspelt',
        data: { feature: row.title, meant: entry.title },
        range: row.range,
        feature: row.key,
        expected: entry.title,
        actual: row.title,
        related: [{ range: entry.range, message: `The details call it ${quote(entry.title)}.` }],
        fix: edit && {
          safe: false,
          edits: [edit],
          description: `Replace by ${quote(entry.title)}, as the details have it`,
        },
      });
    }
    for (const { left: row, right: entry } of renamed) {
      report({
        messageId: 'renamed',
        data: { feature: row.title, other: entry.title },
        range: row.range,
        feature: row.key,
        actual: row.title,
        related: [{ range: entry.range, message: `The details of ${quote(entry.title)}.` }],
      });
    }
    const swallowed = inCode(document.source, matrix, onlySummary);
    for (const [block, rows] of swallowed) {
      const names = rows.slice(0, SHOWN).map(({ title }) => title);
      report({
        messageId: 'swallowed',
        data: { names, more: rows.length - names.length, isOpen: block.isOpen },
        range: rangeIn(document.source, block.start, block.end),
        related: rows.slice(0, SHOWN).map(({ range }) => ({ range, message: 'A row without details.' })),
      });
    }
    if (rowsWithEntry < options.coverage) return;
    const told = new Set([...swallowed.values()].flat());
    // Details that give no levels are remarks, which a row need not have.
    const { cells, statuses } = matrix.claims;
    const severity = [...cells, ...statuses].some(({ view }) => view === 'details')
      ? undefined
      : ('info' as const);
    for (const row of onlySummary) {
      const starts = headingStarts(document.source);
      if (told.has(row) || starts.has(foldName(row.title)) || starts.has(row.link ?? '')) continue;
      const about = { range: row.range, feature: row.key, severity };
      report({ messageId: 'missing', data: { feature: row.title }, ...about });
    }
  },
});

/** Words of a heading that are looked at from its start. */
const WORDS = 8;

/** How headings begin, "Completion" of "Completion & Streaming", and their anchors: rows have their details there. */
const headingStarts = memo(({ text }: Source): ReadonlySet<string> => {
  const starts = new Set<string>();
  for (const [, heading = ''] of text.matchAll(/^#{1,6} +(\S.{0,200})$/gmu)) {
    starts.add(`#${anchorOf(heading)}`);
    const words = heading.split(' ');
    for (let end = 1; end < Math.min(words.length, WORDS); end += 1)
      starts.add(foldName(words.slice(0, end).join(' ')));
  }
  return starts;
});

/** Rows whose details stand in a code block, by that block. */
function inCode(
  source: Source,
  matrix: MatrixView,
  onlySummary: readonly FeatureClaim[],
): ReadonlyMap<FencedBlock, readonly FeatureClaim[]> {
  const found = new Map<FencedBlock, FeatureClaim[]>();
  const hasDetails = matrix.claims.features.some(({ view }) => view === 'details');
  // Without any details, an example in a code block is no slip; a fence that is never closed is.
  const rows = hasDetails ? onlySummary : matrix.claims.features.filter(({ view }) => view === 'summary');
  if (rows.length === 0) return found;
  const byName = new Map(rows.map((row) => [foldName(row.title), row]));
  for (const block of fencedBlocks(source)) {
    if (!hasDetails && !block.isOpen) continue;
    const inside = [...block.names].flatMap((name) => {
      const row = byName.get(name);
      return row === undefined ? [] : [{ name, row }];
    });
    if (inside.length === 0 || (!hasDetails && inside.length * 2 < rows.length)) continue;
    found.set(
      block,
      inside.map(({ row }) => row),
    );
    for (const { name } of inside) byName.delete(name);
  }
  return found;
}
