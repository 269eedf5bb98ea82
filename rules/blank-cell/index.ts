// blank-cell: a cell that was left blank where the table does not use blanks to say something.
import * as v from 'valibot';
import type { CellClaim } from '../../src/extract/claims.ts';
import { groupBy, tally } from '../../src/group.ts';
import { isIdleBlank, isUnderstood } from '../../src/lint/agree.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { isSideBySide } from '../../src/lint/layout.ts';
import { isDescription } from '../../src/lint/own-scale.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { signGroups } from '../../src/lint/sign-groups.ts';
import { type FeatureView, featureTitle, type MatrixView, targetTitle } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import type { Range } from '../../src/position.ts';
import { share } from '../../src/schema-parts.ts';
import { gapsOf } from './attributes.ts';

/** So many blank cells are never a notation. */
const FEW = 2;

export default defineRule({
  meta: {
    id: 'blank-cell',
    description: 'A cell is blank in a table whose other cells say something.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      cell: ({ feature, target }: Data<'feature' | 'target'>) =>
        `The cell for ${quote(feature)} on ${quote(target)} is blank. Write the level.`,
      line: ({ feature, target }: Data<'feature' | 'target'>) =>
        `The details of ${quote(feature)} give ${quote(target)} no level. Write the level.`,
      row: ({ feature, blanks, cells }: Data<'feature', 'blanks' | 'cells'>) =>
        `${blanks === cells ? 'Every cell' : `${blanks} of ${cells} cells`} in the row of ${quote(feature)} ${blanks === cells ? 'is' : 'are'} blank. Write the levels, or remove the row.`,
      attribute: ({ feature, name, filled }: Data<'feature' | 'name', 'filled'>) =>
        `${quote(feature)} has nothing under ${quote(name)}, where ${filled} other rows have something. Fill it in.`,
    },
    options: v.strictObject({
      commonAbove: share(
        'More than two blank cells, and more than this share of all, are taken for part of the notation.',
      ),
    }),
    defaults: { commonAbove: 0.02 },
  },
  check({ document, matrix, options, report }) {
    for (const { name, feature, filled } of gapsOf(document).get(matrix.claims) ?? []) {
      report({
        messageId: 'attribute',
        data: { feature: feature.title, name, filled },
        range: feature.range,
        feature: feature.key,
        severity: 'info',
      });
    }
    const blankGroups = signGroups(matrix.claims).filter(isBlank);
    if (blankGroups.length === 0) return;
    for (const claim of matrix.claims.cells) {
      if (claim.view !== 'details' || claim.basis !== 'none' || !isBlank(claim)) continue;
      const { feature, target, range } = claim;
      const data = { feature: featureTitle(matrix, feature), target: targetTitle(matrix, target) };
      report({ messageId: 'line', data, range, feature, target });
    }
    // Of tables side by side, the shorter ones end in blanks.
    if (!blankGroups.some(({ view }) => view === 'summary') || isSideBySide(matrix)) return;
    const lines = linesOf(matrix);
    const count = lines.reduce((sum, { cells }) => sum + cells.length, 0);
    const blanks = lines.flatMap(({ cells }) => cells.filter(isBlank));
    if (blanks.length === 0) return;
    const forgotten = blanks.some((claim) => isForgotten(claim, matrix));
    if (!forgotten && !blanks.every(({ level }) => level === 'unknown')) return;
    const isNotation = (cells: readonly CellClaim[]): boolean =>
      cells.length > Math.max(FEW, count * options.commonAbove);
    const rows = lines.filter(({ cells }) => isBlankRow(cells));
    const rowsAreOdd = rows.length * 4 < lines.length;
    const elsewhere = lines.flatMap(({ cells }) => (isBlankRow(cells) ? [] : cells.filter(isBlank)));
    const across = matrix.claims.table?.orientation === 'targets-in-rows' ? 'feature' : 'target';
    const graded = gradedLines(
      lines.flatMap(({ cells }) => cells),
      across,
    );
    const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    for (const { name, range, about, cells } of lines) {
      if (isBlankRow(cells)) {
        // Of a row with fewer cells, some hold what was not read.
        if (cells.length < width) continue;
        const blank = cells.filter(isBlank).length;
        if (!rowsAreOdd) continue;
        // Where blanks say something, or several rows are so, a row of hardly anything else may still be forgotten.
        const severity = forgotten && !isNotation(elsewhere) && rows.length <= FEW ? 'warning' : 'info';
        report({
          messageId: 'row',
          data: { feature: name, blanks: blank, cells: cells.length },
          range,
          ...about,
          severity,
        });
        continue;
      }
      if (isNotation(blanks) || !forgotten) continue;
      for (const claim of cells.filter(isBlank)) {
        if (isDescription(claim, matrix) || isDrawnBlank(claim, document) || !graded.has(claim[across]))
          continue;
        const { feature, target, range } = claim;
        const data = { feature: featureTitle(matrix, feature), target: targetTitle(matrix, target) };
        report({ messageId: 'cell', data, range, feature, target });
      }
    }
  },
});

interface Line {
  readonly name: string;
  readonly range: Range;
  readonly about: { readonly feature: string } | { readonly target: string };
  readonly cells: readonly CellClaim[];
}

/** The rows of the summary as they are drawn: of features, or of targets. */
function linesOf({ claims, features, targets }: MatrixView): readonly Line[] {
  const cells = [...features.values()].flatMap(summaryCells);
  const line = claims.table?.orientation === 'targets-in-rows' ? 'target' : 'feature';
  const byKey = groupBy(cells, (cell) => cell[line]);
  const views = line === 'target' ? targets : features;
  return [...byKey].flatMap(([key, cells]) => {
    const view = views.get(key);
    const claim = view?.claims.find(({ view }) => view === 'summary');
    if (view === undefined || claim === undefined) return [];
    const about = line === 'target' ? { target: key } : { feature: key };
    return [{ name: view.title, range: claim.range, about, cells }];
  });
}

function summaryCells(feature: FeatureView): readonly CellClaim[] {
  return feature.cells.flatMap((cell) => cell.claims.filter((claim) => claim.view === 'summary'));
}

function isBlank({ symbol }: Pick<CellClaim, 'symbol'>): boolean {
  return symbol === '';
}

/** The columns that hold more than one level: a column of remarks may well be blank. */
function gradedLines(cells: readonly CellClaim[], across: 'feature' | 'target'): ReadonlySet<string> {
  const levels = tally(cells.flatMap((cell) => (isUnderstood(cell) && !isBlank(cell) ? cell[across] : [])));
  return new Set([...levels].flatMap(([key, number]) => (number > 1 ? key : [])));
}

/** A blank that somebody wrote, `&nbsp;`: the cell is meant to be empty, mostly because the one above goes on. */
function isDrawnBlank({ range }: CellClaim, { source: { text } }: MatrixDocument): boolean {
  return /&(?:nbsp|#160|#xa0);/iu.test(text.slice(range.start.offset, range.end.offset));
}

/** More than four cells in five are blank, and more than one. */
function isBlankRow(cells: readonly CellClaim[]): boolean {
  const blanks = cells.filter(isBlank).length;
  return blanks > 1 && blanks * 5 > cells.length * 4;
}

/** Whether a blank says nothing, or says what the table has a sign for: then it was rather forgotten. */
function isForgotten(claim: CellClaim, { claims }: MatrixView): boolean {
  if (claim.basis === 'config' || claim.basis === 'legend') return false;
  const signs = claims.table?.vocabulary ?? [];
  return isIdleBlank(claim) || signs.some(({ symbol, level }) => symbol !== '' && level === claim.level);
}
