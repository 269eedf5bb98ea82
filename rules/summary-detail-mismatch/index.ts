// summary-detail-mismatch: a summary cell says another level than the details of its feature.
import type { Fix } from '../../src/diagnostic.ts';
import type { CellClaim } from '../../src/extract/claims.ts';
import { isUnderstood, levelsWithSigns, sayTheSame } from '../../src/lint/agree.ts';
import { replaceSign, signFor } from '../../src/lint/edits.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { type CellView, firstIn, type MatrixView } from '../../src/lint/view.ts';
import { count, type Data, quote } from '../../src/lint/words.ts';

type Levels = Data<'feature' | 'target' | 'sign' | 'summary' | 'details'>;

export default defineRule({
  meta: {
    id: 'summary-detail-mismatch',
    description: 'A summary cell says another level than the details of its feature.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    fixable: 'unsafe',
    messages: {
      level: ({ feature, target, sign, summary, details }: Levels) =>
        `${quote(feature)} on ${quote(target)} is ${summary}${sign} in the summary and ${details} in the details. Make both say the same.`,
      unknowns: ({ feature, summary, details }: Data<'feature', 'summary' | 'details'>) =>
        `The row of ${quote(feature)} has ${count(summary, 'question mark')}, and its details say unknown for ${count(details, 'target')}. Make both say the same.`,
    },
  },
  check({ matrix, report }) {
    const signs = levelsWithSigns(matrix.claims);
    for (const feature of matrix.features.values()) {
      for (const cell of feature.cells) {
        const both = comparable(cell);
        if (both === undefined || sayTheSame(both.summary, both.details, signs)) continue;
        const { summary, details } = both;
        report({
          messageId: 'level',
          data: {
            feature: feature.title,
            target: cell.targetTitle,
            sign: summary.symbol === '' ? ' (a blank cell)' : ` (${quote(summary.symbol)})`,
            summary: summary.level,
            details: details.level,
          },
          range: summary.range,
          feature: feature.key,
          target: cell.target,
          expected: details.level,
          actual: summary.level,
          related: [{ range: details.range, message: `The details say ${details.level}.` }],
          fix: believeDetails(summary, details, matrix),
        });
      }
    }
    for (const { row, unknowns, summary, details } of miscounted(matrix)) {
      report({
        messageId: 'unknowns',
        data: { feature: row.title, summary, details },
        range: row.range,
        feature: row.key,
        expected: String(details),
        actual: String(summary),
        related: unknowns.slice(0, 3).map(({ range }) => ({ range, message: 'The details say unknown.' })),
      });
    }
  },
});

/** The claim of each view, where both speak, are understood and do not contradict themselves. */
function comparable({ claims }: CellView): { summary: CellClaim; details: CellClaim } | undefined {
  const summary = firstIn(claims, 'summary');
  const details = firstIn(claims, 'details');
  if (summary === undefined || details === undefined || !claims.every(isUnderstood)) return undefined;
  const consistent = claims.every((claim) => {
    if (claim.view === 'summary') return claim.level === summary.level;
    return claim.view !== 'details' || claim.level === details.level;
  });
  return consistent ? { summary, details } : undefined;
}

function believeDetails(summary: CellClaim, details: CellClaim, { claims }: MatrixView): Fix | undefined {
  const sign = claims.table === undefined ? undefined : signFor(details.level, claims.table);
  if (sign === undefined) return undefined;
  const description = `Replace by ${quote(sign)}, as the details have it`;
  return { safe: false, edits: [replaceSign(summary, sign)], description };
}

/** Rows of a copied summary, whose signs have no columns: question marks are counted, not placed. */
function* miscounted(matrix: MatrixView) {
  for (const { feature, signs } of matrix.claims.table?.unplaced ?? []) {
    const view = matrix.features.get(feature);
    const row = view === undefined ? undefined : firstIn(view.claims, 'summary');
    const details = view?.cells.flatMap((cell) => firstIn(cell.claims, 'details') ?? []) ?? [];
    if (row === undefined || details.length === 0 || !details.every(isUnderstood)) continue;
    const unknowns = details.filter((claim) => claim.level === 'unknown');
    const marks = signs.filter((sign) => sign.text === '?').length;
    if (marks !== unknowns.length) yield { row, unknowns, summary: marks, details: unknowns.length };
  }
}
