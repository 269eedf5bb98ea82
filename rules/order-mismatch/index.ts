// order-mismatch: a details entry that stands elsewhere than its row in the summary.
import { longestRising } from '../../src/lint/order.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { type FeatureView, firstIn, type MatrixView } from '../../src/lint/view.ts';
import { quote } from '../../src/lint/words.ts';
import type { Source } from '../../src/source/source.ts';
import { moveBlocks } from './blocks.ts';
import { targetsOutOfOrder } from './targets.ts';

type Place = { readonly feature: string; readonly before: string | undefined };

interface TargetPlace extends Place {
  readonly target: string;
  /** How many others of the same list are out of order. */
  readonly others: number;
}

export default defineRule({
  meta: {
    id: 'order-mismatch',
    description: 'A details entry, or a target in it, stands elsewhere than in the summary.',
    severity: 'info',
    preset: 'recommended',
    scope: 'matrix',
    fixable: 'safe',
    messages: {
      order: ({ feature, before }: Place) =>
        `The details of ${quote(feature)} are out of order: its row ${before === undefined ? 'comes first' : `follows ${quote(before)}`}. Move the details, or the row.`,
      target: ({ feature, target, before, others }: TargetPlace) =>
        `${quote(target)}${others > 0 ? ` and ${others} more are` : ' is'} out of order in the details of ${quote(feature)}: the column ${before === undefined ? 'comes first' : `follows ${quote(before)}`}. Move the line.`,
    },
  },
  check({ document, matrix, report }) {
    if (matrix.claims.details === undefined) return;
    for (const { feature, target, before, others, range } of targetsOutOfOrder(matrix)) {
      report({
        messageId: 'target',
        data: { feature: feature.title, target: target.title, before: before?.title, others },
        range,
        feature: feature.key,
        target: target.key,
        related: target.declarations
          .slice(0, 1)
          .map((header) => ({ range: header.range, message: 'Its column.' })),
      });
    }
    const rows = inBoth(matrix, 'summary');
    const rank = new Map(rows.map((feature, index) => [feature, index]));
    const entries = inBoth(matrix, 'details');
    const kept = longestRising(entries.map((feature) => rank.get(feature) ?? 0));
    // Fewer than half in the same order: the details follow an order of their own, such as the alphabet.
    if (kept.size * 2 < entries.length) return;
    const fix = reorder(document.source, matrix, rank);
    for (const [index, feature] of entries.entries()) {
      const entry = firstIn(feature.claims, 'details');
      const row = firstIn(feature.claims, 'summary');
      if (kept.has(index) || entry === undefined || row === undefined) continue;
      const before = rows[(rank.get(feature) ?? 0) - 1];
      report({
        messageId: 'order',
        data: { feature: feature.title, before: before?.title },
        range: entry.range,
        feature: feature.key,
        related: [{ range: row.range, message: 'Its row in the summary.' }],
        fix,
      });
    }
  },
});

/** Puts the entries into the order of the rows; one without a row, or with two, stays behind the one before it. */
function reorder(
  source: Source,
  { claims }: MatrixView,
  rank: ReadonlyMap<FeatureView, number>,
): Fix | undefined {
  const byKey = new Map([...rank].map(([{ key }, place]) => [key, place]));
  const entries = claims.features.filter(({ view }) => view === 'details');
  let last = -1;
  const places = entries.map(({ key }) => {
    last = byKey.get(key) ?? last;
    return last;
  });
  const edit =
    claims.origin === undefined
      ? moveBlocks(
          source,
          entries.map(({ block }) => block),
          places,
        )
      : undefined;
  if (edit === undefined) return undefined;
  return {
    safe: true,
    moves: true,
    edits: [edit],
    description: 'Put the details in the order of the summary',
  };
}

/** Features that stand once in each view, in the order of one of them. */
function inBoth(matrix: MatrixView, view: 'summary' | 'details'): readonly FeatureView[] {
  const offset = (feature: FeatureView) => firstIn(feature.claims, view)?.range.start.offset ?? 0;
  return [...matrix.features.values()]
    .filter((feature) => isOnce(feature, 'summary') && isOnce(feature, 'details'))
    .sort((a, b) => offset(a) - offset(b));
}

function isOnce(feature: FeatureView, view: 'summary' | 'details'): boolean {
  return feature.claims.filter((claim) => claim.view === view).length === 1;
}
