// blank-cell: a cell that was left blank where the table does not use blanks to say something.
import * as v from 'valibot';
import type { CellClaim } from '../../src/extract/claims.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { FeatureView, MatrixView } from '../../src/lint/view.ts';
import { quote } from '../../src/lint/words.ts';

export default defineRule({
  meta: {
    id: 'blank-cell',
    description: 'A cell is blank in a table whose other cells say something.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      cell: ({ feature, target }: { readonly feature: string; readonly target: string }) =>
        `The cell for ${quote(feature)} on ${quote(target)} is blank. A reader cannot tell missing from forgotten: write the level.`,
      row: ({ feature }: { readonly feature: string }) =>
        `Every cell in the row of ${quote(feature)} is blank. A reader cannot tell missing from forgotten: write the levels, or take the row out.`,
    },
    options: v.strictObject({
      commonFrom: v.pipe(
        v.number(),
        v.minValue(0),
        v.maxValue(1),
        v.description('From this share of blank cells on, blanks are taken for part of the notation.'),
      ),
    }),
    defaults: { commonFrom: 0.1 },
  },
  check({ matrix, options, report }) {
    const placed = [...matrix.features.values()].flatMap((feature) => summaryCells(feature));
    const blanks = placed.filter(isBlank);
    if (blanks.length === 0 || isExplained(blanks, matrix)) return;
    const rows = [...matrix.features.values()].filter((feature) => isBlankRow(summaryCells(feature)));
    const rowsAreOdd = rows.length * 4 < matrix.features.size;
    const cellsAreOdd = blanks.length <= Math.max(1, placed.length * options.commonFrom);
    for (const feature of matrix.features.values()) {
      const cells = summaryCells(feature);
      const [row] = feature.claims.filter((claim) => claim.view === 'summary');
      if (row !== undefined && isBlankRow(cells)) {
        if (rowsAreOdd) {
          const data = { feature: feature.title };
          report({ messageId: 'row', data, range: row.range, feature: feature.key });
        }
        continue;
      }
      if (!cellsAreOdd) continue;
      for (const { target, range } of cells.filter(isBlank)) {
        const data = { feature: feature.title, target: matrix.targets.get(target)?.title ?? target };
        report({ messageId: 'cell', data, range, feature: feature.key, target });
      }
    }
  },
});

function summaryCells(feature: FeatureView): readonly CellClaim[] {
  return feature.cells.flatMap((cell) => cell.claims.filter((claim) => claim.view === 'summary'));
}

function isBlank(claim: CellClaim): boolean {
  return claim.symbol === '';
}

function isBlankRow(cells: readonly CellClaim[]): boolean {
  return cells.length > 1 && cells.every(isBlank);
}

/** A legend or the configuration says what blank means, or nothing but blanks says that level. */
function isExplained(blanks: readonly CellClaim[], { claims }: MatrixView): boolean {
  const [first] = blanks;
  if (first === undefined || first.basis === 'config' || first.basis === 'legend') return true;
  if (first.basis === 'none') return false;
  const signs = claims.table?.vocabulary ?? [];
  return !signs.some((sign) => sign.symbol !== '' && sign.level === first.level);
}
