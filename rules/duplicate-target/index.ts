// duplicate-target: the same target is declared twice, or named twice in the details of one feature.
import type { TargetClaim } from '../../src/extract/claims.ts';
import { groupBy } from '../../src/group.ts';
import { conflictsOf } from '../../src/lint/conflicts.ts';
import { isDitto, repeatsByHabit, targetRowOf } from '../../src/lint/repeats.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { sameTitles } from '../../src/lint/same-titles.ts';
import type { FeatureView, MatrixView, TargetView } from '../../src/lint/view.ts';
import { featureTitle, pushTo, rowAt } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { memo } from '../../src/memo.ts';
import type { Range } from '../../src/position.ts';
import { findAt } from '../../src/search.ts';

export default defineRule({
  meta: {
    id: 'duplicate-target',
    description: 'A target is declared twice, or named twice in the details of one feature.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      declared: ({ target }: Data<'target'>) =>
        `The target ${quote(target)} is declared more than once. Keep one, or rename one.`,
      title: ({ target, section }: Data<'target' | 'section'>) =>
        `The section ${quote(section)} has the title ${quote(target)} too. Give the two targets different titles.`,
      listed: ({ target, feature }: Data<'target' | 'feature'>) =>
        `The details of ${quote(feature)} name ${quote(target)} more than once. Keep one line.`,
    },
  },
  check({ matrix, report }) {
    for (const { first, again } of sameTitles(matrix.claims, 'targets')) {
      report({
        messageId: 'title',
        data: { target: again.value.text, section: first.section },
        range: again.value.range,
        related: [{ range: first.value.range, message: 'It is named here for the first time.' }],
      });
    }
    if (repeatsByHabit(matrix)) return;
    const conflicts = conflictPlaces(matrix);
    for (const target of matrix.targets.values()) {
      if (isDitto(target.title)) continue;
      for (const [first, ...again] of samePlace(target, matrix)) {
        for (const claim of again) {
          // One header that spans two columns.
          if (claim.range.start.offset === first?.range.start.offset) continue;
          // Places that differ are the business of `conflicting-claims`, which names the level.
          if (conflicts.has(placeOf(claim, matrix))) continue;
          const related =
            first === undefined
              ? []
              : [{ range: first.range, message: 'It is named here for the first time.' }];
          const about = { range: claim.range, target: target.key, related };
          if (claim.feature === undefined) {
            report({ messageId: 'declared', data: { target: claim.title }, ...about });
          } else {
            const data = { target: claim.title, feature: featureTitle(matrix, claim.feature) };
            report({ messageId: 'listed', data, ...about, feature: claim.feature });
          }
        }
      }
    }
  },
});

const entriesByView = memo(({ claims }: FeatureView) => groupBy(claims, ({ view }) => view));

/** Claims of a target by the header, the row or the very entry they stand in. */
function samePlace(target: TargetView, matrix: MatrixView): Iterable<readonly TargetClaim[]> {
  const places = new Map<string, TargetClaim[]>();
  for (const claim of target.claims) {
    const feature = matrix.features.get(claim.feature ?? '');
    const entries = feature === undefined ? [] : (entriesByView(feature).get(claim.view) ?? []);
    const entry = findAt(entries, ({ block }) => block, claim.range)?.range.start.offset;
    const place =
      claim.feature === undefined ? targetRowOf(claim, matrix) : `${entry ?? ''} ${claim.feature}`;
    pushTo(places, `${claim.view} ${place}`, claim);
  }
  return places.values();
}

/** Where levels of a target conflict: the row that declares it, or the feature whose list names it. */
const conflictPlaces = memo(
  (matrix: MatrixView): ReadonlySet<string> =>
    new Set(
      conflictsOf(matrix).flatMap(({ feature, cell: { target }, later: { view, range } }) => [
        `${target} ${view} ${rowOf(range, matrix)}`,
        `${target} ${view} ${feature.key}`,
      ]),
    ),
);

const placeOf = ({ key, view, feature, range }: TargetClaim, matrix: MatrixView): string =>
  `${key} ${view} ${feature ?? rowOf(range, matrix)}`;

/** The line that the row around a place begins on. */
const rowOf = (range: Range, { claims: { table } }: MatrixView): number =>
  (rowAt(table?.rows ?? [], range)?.range ?? range).start.line;
