// unknown-budget: more than a set share of a matrix, or of one of its targets, is unknown.
import * as v from 'valibot';
import type { Level } from '../../src/extract/support.ts';
import { standings } from '../../src/lint/conditions.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { type MatrixView, pushTo } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { positive, share } from '../../src/schema-parts.ts';

type Shares = Data<never, 'unknown' | 'cells' | 'limit'>;

const percent = (part: number): string => `${Math.round(part * 100)} %`;

const told = ({ unknown, cells, limit }: Shares): string =>
  `${unknown} of ${cells} cells are unknown, more than the limit of ${percent(limit)}`;

export default defineRule({
  meta: {
    id: 'unknown-budget',
    description: 'More than a set share of the cells of a matrix, or of a target, is unknown.',
    severity: 'info',
    preset: 'strict',
    scope: 'matrix',
    messages: {
      matrix: (shares: Shares) => `${told(shares)}. Find out, or remove what nobody maintains.`,
      target: ({ target, ...shares }: Shares & Data<'target'>) =>
        `For ${quote(target)}, ${told(shares)}. Find out, or remove the target.`,
    },
    options: v.strictObject({
      matrix: share('The share of all cells that may be unknown, 0 to 1.'),
      target: share('The share of the cells of one target that may be unknown, 0 to 1.'),
      from: positive('With fewer cells than this, a share says nothing.'),
    }),
    defaults: { matrix: 0.25, target: 0.5, from: 8 },
  },
  check({ matrix, options, report }) {
    if (matrix.claims.cells.length < options.from) return;
    const byTarget = levelsByTarget(matrix);
    const all = [...byTarget.values()].flat();
    const exceeds = (levels: readonly Level[], limit: number): Shares | undefined => {
      const unknown = levels.filter((level) => level === 'unknown').length;
      if (levels.length < options.from || unknown <= levels.length * limit) return undefined;
      return { unknown, cells: levels.length, limit };
    };
    const whole = exceeds(all, options.matrix);
    const about = ({ unknown, cells, limit }: Shares) => ({
      expected: `at most ${percent(limit)}`,
      actual: percent(unknown / cells),
    });
    if (whole !== undefined) {
      report({ messageId: 'matrix', data: whole, range: matrix.claims.range, ...about(whole) });
    }
    for (const [key, levels] of byTarget) {
      const shares = exceeds(levels, options.target);
      const view = matrix.targets.get(key);
      const claim = view?.declarations[0] ?? view?.claims[0];
      if (shares === undefined || view === undefined || claim === undefined) continue;
      const data = { ...shares, target: view.title };
      report({ messageId: 'target', data, range: claim.range, target: key, ...about(shares) });
    }
  },
});

/** The levels that the views agree on; signs that nobody understands and idle blanks are not among them. */
function levelsByTarget(matrix: MatrixView): ReadonlyMap<string, readonly Level[]> {
  const byTarget = new Map<string, Level[]>();
  for (const feature of matrix.features.values()) {
    for (const [target, { level }] of standings(matrix, feature)) pushTo(byTarget, target, level);
  }
  return byTarget;
}
