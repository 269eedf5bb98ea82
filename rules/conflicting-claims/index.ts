// conflicting-claims: one view says two things of the same feature.
import { groupBy } from '../../src/group.ts';
import { isKnownStatus, sameStatus } from '../../src/lint/agree.ts';
import { type Conflict, conflictsOf, differing } from '../../src/lint/conflicts.ts';
import { repeatsByHabit } from '../../src/lint/repeats.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { miscoloured } from './roles.ts';

type Words = Data<'feature' | 'first' | 'second'>;

export default defineRule({
  meta: {
    id: 'conflicting-claims',
    description: 'The summary, or the details, say two levels for one feature and target, or two statuses.',
    severity: 'error',
    preset: 'recommended',
    scope: 'document',
    messages: {
      level: ({ feature, target, first, second }: Words & { readonly target: string }) =>
        `${quote(feature)} on ${quote(target)} is ${second} here and ${first} before. Keep the right one.`,
      status: ({ feature, first, second }: Words) =>
        `${quote(feature)} is ${second} here and ${first} before. Keep the right one.`,
      role: ({ symbol, role, level, usual }: Data<'symbol' | 'role' | 'level' | 'usual'>) =>
        `${quote(symbol)} is ${level}, and its role ${quote(role)} stands for ${usual} in other cells. Correct the one or the other.`,
    },
  },
  check({ document, matrices, report }) {
    for (const { matrix, claim, role, usual } of miscoloured(document, matrices)) {
      const { feature, target, range, symbol, level } = claim;
      const data = { symbol, role, level, usual };
      report({ messageId: 'role', data, range, matrix, feature, target, severity: 'warning' });
    }
    for (const matrix of matrices) {
      for (const { feature, cell, first, later, others } of conflictingRows(matrix)) {
        report({
          messageId: 'level',
          data: { feature: feature.title, target: cell.targetTitle, first: first.level, second: later.level },
          range: later.range,
          matrix,
          feature: feature.key,
          target: cell.target,
          related: [
            { range: first.range, message: `Here it is ${first.level}.` },
            ...others
              .slice(0, RELATED)
              .map(({ later: { range } }) => ({ range, message: 'This differs too.' })),
          ],
        });
      }
      if (repeatsByHabit(matrix)) continue;
      for (const feature of matrix.features.values()) {
        const known = feature.statuses.filter(isKnownStatus);
        for (const [first, later] of differing(feature, known, (a, b) => sameStatus(a.status, b.status))) {
          report({
            messageId: 'status',
            data: { feature: feature.title, first: first.status.kind, second: later.status.kind },
            range: later.range,
            matrix,
            feature: feature.key,
            related: [{ range: first.range, message: `Here it is ${first.status.kind}.` }],
          });
        }
      }
    }
  },
});

/** The first conflict of each pair of rows, with the others: they have one cause. */
function conflictingRows(
  matrix: MatrixView,
): readonly (Conflict & { readonly others: readonly Conflict[] })[] {
  const byRow = groupBy(conflictsOf(matrix), (conflict) => rowOf(conflict, matrix));
  return [...byRow.values()].flatMap(([one, ...others]) => (one === undefined ? [] : { ...one, others }));
}

const RELATED = 3;

/** Equal for conflicts of one pair of rows. */
function rowOf({ feature, cell, later }: Conflict, { claims: { table } }: MatrixView): string {
  const line = table?.orientation === 'targets-in-rows' ? cell.target : feature.key;
  return later.view === 'summary' ? `${line} ${later.range.start.line}` : String(later.range.start.offset);
}
