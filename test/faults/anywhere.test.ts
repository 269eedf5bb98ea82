// A level changed in one view, wherever it stands and in whatever notation: one finding, there, and no other.
// @module-tag slow

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { emitMarkdown } from '../../src/emit/markdown/index.ts';
import { emitRst } from '../../src/emit/rst/index.ts';
import type { CellClaim } from '../../src/extract/claims.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import type { Format } from '../../src/source/source.ts';
import { documentOf } from '../document-of.ts';
import { FEATURES } from './faults.ts';
import { onlyFeatures } from './mutate.ts';

const { settings } = resolveSettings(RULES);

const FIXTURE = onlyFeatures(FEATURES)(
  readFileSync(new URL('../../fixtures/nova/support-matrix.md', import.meta.url), 'utf8'),
);
const MODELS = documentOf(FIXTURE).matrices.map(({ model }) => model);

/** The fixture in each notation that holds a fact twice. */
const NOTATIONS: readonly (readonly [name: string, format: Format, text: string])[] = [
  ['Markdown', 'markdown', FIXTURE],
  ['aligned Markdown', 'markdown', emitMarkdown(MODELS, { table: 'aligned' }).text],
  ['an RST list-table', 'rst', emitRst(MODELS, { table: 'list-table' }).text],
  ['an RST grid', 'rst', emitRst(MODELS, { table: 'grid' }).text],
  ['an RST simple table', 'rst', emitRst(MODELS, { table: 'simple' }).text],
];

/** The same place with the opposite said: a sign for a sign, a word for a word. */
const OPPOSITE: Readonly<Record<string, string>> = {
  '✔': '✖',
  '✖': '✔',
  complete: 'missing',
  missing: 'complete',
};

function faultsOf(text: string, format: Format): readonly string[] {
  const [linted] = lintDocuments([documentOf(text, format, `matrix.${format}`)], RULES, settings);
  return (linted?.diagnostics ?? []).map(
    ({ ruleId, range: { start, end }, featureTitle, targetTitle }) =>
      `${ruleId} ${start.offset}-${end.offset} ${featureTitle} / ${targetTitle}`,
  );
}

describe.each(NOTATIONS)('a level changed in one view of %s', (_, format, text) => {
  const claims = documentOf(text, format).matrices[0]?.claims;
  const titles = new Map(
    [...(claims?.features ?? []), ...(claims?.targets ?? [])].map((c) => [c.key, c.title]),
  );
  const changeable = (claims?.cells ?? []).filter(({ symbol }) => OPPOSITE[symbol] !== undefined);
  const usual = faultsOf(text, format).filter((fault) => !fault.startsWith('partial-needs-notes'));

  it('says nothing unchanged, and has cells to change in both views', () => {
    expect(usual).toEqual([]);
    expect(new Set(changeable.map(({ view }) => view))).toEqual(new Set(['summary', 'details']));
  });

  it('is the one finding, and has the names of the feature and the target', () => {
    fc.assert(
      fc.property(fc.constantFrom(...changeable), ({ symbolRange, symbol, feature, target }: CellClaim) => {
        const { start, end } = symbolRange;
        expect(text.slice(start.offset, end.offset)).toBe(symbol);
        const changed = `${text.slice(0, start.offset)}${OPPOSITE[symbol]}${text.slice(end.offset)}`;
        const found = faultsOf(changed, format).filter((fault) => !fault.startsWith('partial-needs-notes'));
        const judged = found.filter((fault) => !fault.startsWith('mandatory-not-complete'));
        expect(judged).toHaveLength(1);
        expect(judged[0]).toMatch(/^summary-detail-mismatch /u);
        expect(judged[0]?.endsWith(` ${titles.get(feature)} / ${titles.get(target)}`)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
