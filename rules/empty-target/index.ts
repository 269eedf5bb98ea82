// empty-target: a target that supports nothing, or of which nothing is said.
import { standings } from '../../src/lint/conditions.ts';
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';
import { type MatrixView, pushTo } from '../../src/lint/view.ts';
import { count, quote } from '../../src/lint/words.ts';

interface Counts {
  readonly target: string;
  readonly features: number;
}

export default defineRule({
  meta: {
    id: 'empty-target',
    description: 'A target that supports no feature, or of which nothing is said.',
    severity: 'warning',
    preset: 'strict',
    scope: 'matrix',
    messages: {
      silent: ({ target }: { readonly target: string }) =>
        `Nothing is said of ${quote(target)}: no cell of it says a level. Its users learn nothing here: fill it in, or take it out.`,
      nothing: ({ target, features }: Counts) =>
        `${quote(target)} supports none of ${count(features, 'feature')}. Either it is on its way out, or nobody keeps its cells: fill them in, or take it out.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ matrix, report }) {
    // A matrix in which nobody has anything is a plan, and one row is no column.
    if (matrix.features.size < 2 || matrix.targets.size < 2) return;
    const counts = countsByTarget(matrix);
    if (![...counts.values()].some((cells) => cells.some((cell) => cell === 'supported'))) return;
    for (const { key, title, declarations, claims } of matrix.targets.values()) {
      const claim = declarations[0] ?? claims[0];
      const cells = counts.get(key) ?? [];
      if (claim === undefined || cells.some((cell) => cell === 'supported' || cell === 'disputed')) continue;
      const about = { range: claim.range, target: key };
      const said = cells.filter((cell) => cell !== 'blank').length;
      // In a table whose blank means "no", a blank column says so.
      if (said === 0) report({ messageId: 'silent', data: { target: title }, ...about });
      else report({ messageId: 'nothing', data: { target: title, features: cells.length }, ...about });
    }
  },
});

type Said = 'supported' | 'unsupported' | 'blank' | 'disputed';

function countsByTarget(matrix: MatrixView): ReadonlyMap<string, readonly Said[]> {
  const byTarget = new Map<string, Said[]>();
  for (const feature of matrix.features.values()) {
    const agreed = standings(matrix, feature);
    for (const { target, claims } of feature.cells) {
      const level = agreed.get(target)?.level;
      if (claims.every(({ symbol }) => symbol === '')) pushTo(byTarget, target, 'blank');
      else if (level === undefined) pushTo(byTarget, target, 'disputed');
      else
        pushTo(byTarget, target, level === 'complete' || level === 'partial' ? 'supported' : 'unsupported');
    }
  }
  return byTarget;
}
