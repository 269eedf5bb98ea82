// conflicting-claims: one view says two things of the same feature.
import type { CellClaim, View } from '../../src/extract/claims.ts';
import { isKnownStatus, isUnderstood, sameStatus } from '../../src/lint/agree.ts';
import { memo } from '../../src/lint/pairing.ts';
import { areOfOneRow, isDitto, repeatsByHabit } from '../../src/lint/repeats.ts';
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';
import type { FeatureView, MatrixView } from '../../src/lint/view.ts';
import { quote } from '../../src/lint/words.ts';
import type { Range } from '../../src/position.ts';

interface Conflict {
  readonly feature: string;
  readonly first: string;
  readonly second: string;
}

export default defineRule({
  meta: {
    id: 'conflicting-claims',
    description: 'The summary, or the details, say two levels for one feature and target, or two statuses.',
    severity: 'error',
    preset: 'recommended',
    scope: 'feature',
    messages: {
      level: ({ feature, target, first, second }: Conflict & { readonly target: string }) =>
        `${quote(feature)} on ${quote(target)} is ${second} here and ${first} before. Keep the right one.`,
      status: ({ feature, first, second }: Conflict) =>
        `${quote(feature)} is ${second} here and ${first} before. Keep the right one.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ feature, matrix, report }) {
    if (repeatsByHabit(matrix) || isDitto(feature.title)) return;
    const columns = doubledColumns(matrix);
    for (const cell of feature.cells) {
      if (!areOfOneView(cell.claims) || columns.has(cell.target) || columns.has(cell.feature)) continue;
      if (isDitto(cell.targetTitle)) continue;
      for (const [first, later] of differing(feature, cell.claims.filter(isUnderstood), sameLevel)) {
        report({
          messageId: 'level',
          data: {
            feature: feature.title,
            target: cell.targetTitle,
            first: first.level,
            second: later.level,
          },
          range: later.range,
          feature: feature.key,
          target: cell.target,
          related: [{ range: first.range, message: `Here it is ${first.level}.` }],
        });
      }
    }
    const known = feature.statuses.filter(isKnownStatus);
    for (const [first, later] of differing(feature, known, (a, b) => sameStatus(a.status, b.status))) {
      report({
        messageId: 'status',
        data: { feature: feature.title, first: first.status.kind, second: later.status.kind },
        range: later.range,
        feature: feature.key,
        related: [{ range: first.range, message: `Here it is ${first.status.kind}.` }],
      });
    }
  },
});

/** Keys that two columns of the table share: their cells are two answers because their headers are one name. */
const doubledColumns = memo(({ claims: { table } }: MatrixView): ReadonlySet<string> => {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const { role, key } of table?.columns ?? []) {
    if (role !== 'target') continue;
    if (seen.has(key)) doubled.add(key);
    seen.add(key);
  }
  return doubled;
});

/** Whether any two claims are of the same view; most cells have one of each at most. */
function areOfOneView(claims: readonly CellClaim[]): boolean {
  return claims.some(
    ({ view }, index) => index > 0 && claims.findIndex((before) => before.view === view) < index,
  );
}

function sameLevel(a: CellClaim, b: CellClaim): boolean {
  return a.level === b.level;
}

/** Claims that differ from the first of their own view, each with that first one; other rows may differ. */
function differing<C extends { readonly view: View; readonly range: Range }>(
  feature: FeatureView,
  claims: readonly C[],
  same: (a: C, b: C) => boolean,
): readonly (readonly [C, C])[] {
  const firsts: { [view in View]?: C } = {};
  const found: (readonly [C, C])[] = [];
  for (const claim of claims) {
    const first = firsts[claim.view];
    if (first === undefined) firsts[claim.view] = claim;
    else if (!same(first, claim) && areOfOneRow(feature, first.range, claim.range))
      found.push([first, claim]);
  }
  return found;
}
