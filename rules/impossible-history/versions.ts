// Versions of cells that end before they begin, and rows that lack in one version what those beside it have.
import { agreedCell, levelsWithSigns } from '../../src/lint/agree.ts';
import type { Finding } from '../../src/lint/rule.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { lookup } from '../../src/lookup.ts';
import { isBehind } from '../../src/model/compare-versions.ts';

import { gapIn, versionColumns } from './columns.ts';

export type Bounds = Data<'feature' | 'target' | 'since' | 'until'>;
export type Gap = Data<'feature' | 'before' | 'at' | 'after'>;

type Fault = Finding &
  (
    | { readonly messageId: 'backwards'; readonly data: Bounds }
    | { readonly messageId: 'again' | 'gap'; readonly data: Gap }
  );

export function* findFaults(matrix: MatrixView): Generator<Fault> {
  yield* backwards(matrix);
  yield* gaps(matrix);
}

/** Cells whose support ends before it begins. */
function* backwards({ model, features, targets }: MatrixView): Generator<Fault> {
  const models = new Map(model.features.map((feature) => [feature.id, feature.support]));
  for (const feature of features.values()) {
    const support = models.get(feature.id) ?? {};
    for (const { target, targetTitle: title, claims } of feature.cells) {
      const { since, until } = lookup(support, targets.get(target)?.id ?? target) ?? {};
      if (since === undefined || until === undefined || isBehind(since, until) !== true) continue;
      const told = claims.find(({ text, notes }) => text !== undefined || notes.length > 0) ?? claims[0];
      if (told === undefined) continue;
      const words = until.startsWith('<') ? `before ${until.slice(1)}` : `until ${until}`;
      yield {
        messageId: 'backwards',
        data: { feature: feature.title, target: title, since, until: words },
        range: told.range,
        feature: feature.key,
        target,
        expected: since,
        actual: until,
      };
    }
  }
}

/** Rows that lack in one version what those before and behind it have. */
function* gaps(matrix: MatrixView): Generator<Fault> {
  const groups = versionColumns(matrix);
  if (groups.length === 0) return;
  const signs = levelsWithSigns(matrix.claims);
  for (const feature of matrix.features.values()) {
    const cells = new Map(feature.cells.map((cell) => [cell.target, agreedCell(cell, signs)]));
    for (const columns of groups) {
      const gap = gapIn(columns.map((column) => ({ ...column, claim: cells.get(column.key) })));
      if (gap === undefined) continue;
      const { before, at, after } = gap;
      yield {
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
      };
    }
  }
}
