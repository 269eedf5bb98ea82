// impossible-history: versions that cannot be: an end before the beginning, support that comes back or has a gap.
import { agreedCell, levelsWithSigns } from '../../src/lint/agree.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { cellOf, type FeatureView, type MatrixView } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { lookup } from '../../src/lookup.ts';
import { isBehind } from '../../src/model/compare-versions.ts';
import { gapIn, versionColumns } from './columns.ts';

type Gap = Data<'feature' | 'before' | 'at' | 'after'>;

export default defineRule({
  meta: {
    id: 'impossible-history',
    description: 'The versions of a cell or of a row contradict each other.',
    severity: 'error',
    preset: 'strict',
    scope: 'matrix',
    messages: {
      backwards: ({ feature, target, since, until }: Data<'feature' | 'target' | 'since' | 'until'>) =>
        `${quote(feature)} on ${quote(target)} is supported since ${since}, and only ${until}. Correct one of the two versions.`,
      again: ({ feature, at, after }: Gap) =>
        `${quote(feature)} is removed in ${quote(at)} and supported again in ${quote(after)}. Correct the level of one of them.`,
      gap: ({ feature, before, at, after }: Gap) =>
        `${quote(feature)} is supported in ${quote(before)} and ${quote(after)}, and missing in ${quote(at)} between them. Check the level there.`,
    },
  },
  check({ matrix, report }) {
    for (const { feature, target, title, since, until } of backwards(matrix)) {
      const cell = cellOf(feature, target);
      const claim = cell?.claims.find(({ text, notes }) => text !== undefined || notes.length > 0);
      const range = (claim ?? cell?.claims[0])?.range;
      if (range === undefined) continue;
      const words = until.startsWith('<') ? `before ${until.slice(1)}` : `until ${until}`;
      report({
        messageId: 'backwards',
        data: { feature: feature.title, target: title, since, until: words },
        range,
        feature: feature.key,
        target,
        expected: since,
        actual: until,
      });
    }
    const groups = versionColumns(matrix);
    if (groups.length === 0) return;
    const signs = levelsWithSigns(matrix.claims);
    for (const feature of matrix.features.values()) {
      const cells = new Map(feature.cells.map((cell) => [cell.target, agreedCell(cell, signs)]));
      for (const columns of groups) {
        const gap = gapIn(columns.map((column) => ({ ...column, claim: cells.get(column.key) })));
        if (gap === undefined) continue;
        const { before, at, after } = gap;
        report({
          messageId: gap.isRemoved ? 'again' : 'gap',
          data: { feature: feature.title, before: before.title, at: at.title, after: after.title },
          range: at.claim.range,
          feature: feature.key,
          target: at.key,
          severity: gap.isRemoved ? 'warning' : 'info',
          related: [
            { range: before.claim.range, message: `Supported in ${quote(before.title)}.` },
            { range: after.claim.range, message: `Supported in ${quote(after.title)}.` },
          ],
        });
      }
    }
  },
});

interface Backwards {
  readonly feature: FeatureView;
  readonly target: string;
  readonly title: string;
  readonly since: string;
  readonly until: string;
}

/** Cells whose support ends before it begins. */
function* backwards({ model, features, targets }: MatrixView): Generator<Backwards> {
  const models = new Map(model.features.map((feature) => [feature.id, feature.support]));
  for (const feature of features.values()) {
    const support = models.get(feature.id) ?? {};
    for (const { target, targetTitle: title } of feature.cells) {
      const { since, until } = lookup(support, targets.get(target)?.id ?? target) ?? {};
      if (since !== undefined && until !== undefined && isBehind(since, until) === true)
        yield { feature, target, title, since, until };
    }
  }
}
