// empty-target: a target that supports nothing, or of which nothing is said.
import { foldName } from '../../src/extract/text/fold.ts';
import { standings } from '../../src/lint/conditions.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { type MatrixView, pushTo, type TargetView } from '../../src/lint/view.ts';
import { count, type Data, quote } from '../../src/lint/words.ts';

export default defineRule({
  meta: {
    id: 'empty-target',
    description: 'A target that supports no feature, or of which nothing is said.',
    severity: 'warning',
    preset: 'strict',
    scope: 'document',
    messages: {
      silent: ({ target }: Data<'target'>) =>
        `No cell gives ${quote(target)} a level. Fill the cells in, or remove the target.`,
      nothing: ({ target, features }: Data<'target', 'features'>) =>
        `${quote(target)} supports none of ${count(features, 'feature')}. Check the cells, or remove the target.`,
    },
  },
  check({ matrices, report }) {
    const byName = new Map<string, TargetCells[]>();
    for (const matrix of matrices) {
      const counts = countsByTarget(matrix);
      // A matrix in which nobody has anything is a plan.
      if (![...counts.values()].some((cells) => cells.includes('supported'))) continue;
      for (const target of matrix.targets.values()) {
        pushTo(byName, foldName(target.title), { matrix, target, cells: counts.get(target.key) ?? [] });
      }
    }
    for (const places of byName.values()) {
      const cells = places.flatMap((place) => place.cells);
      const features = places.reduce((sum, { matrix }) => sum + matrix.features.size, 0);
      // A name that few features have is one misspelt there.
      if (cells.length * 2 < features) continue;
      const [first] = places;
      const claim = first?.target.declarations[0] ?? first?.target.claims[0];
      // One row is no column, and a cell in dispute may be the one that has something.
      if (first === undefined || claim === undefined || first.matrix.features.size < 2) continue;
      if (cells.includes('supported') || cells.includes('disputed')) continue;
      const about = { range: claim.range, matrix: first.matrix, target: first.target.key };
      const target = first.target.title;
      if (cells.every((cell) => cell === 'blank'))
        report({ messageId: 'silent', data: { target }, ...about });
      else report({ messageId: 'nothing', data: { target, features: cells.length }, ...about });
    }
  },
});

interface TargetCells {
  readonly matrix: MatrixView;
  readonly target: TargetView;
  readonly cells: readonly Said[];
}

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
