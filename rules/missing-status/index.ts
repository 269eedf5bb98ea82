// missing-status: a feature without a status among features that have one.
import type { View } from '../../src/extract/support.ts';
import { isMisspelt } from '../../src/lint/keys.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { type FeatureView, rowAt } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import type { Range } from '../../src/position.ts';

/** Where a status is looked for first. */
const VIEWS: readonly View[] = ['data', 'details', 'summary'];

export default defineRule({
  meta: {
    id: 'missing-status',
    description: 'A feature has no status, and most others have one.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      missing: ({ feature }: Data<'feature'>) =>
        `${quote(feature)} has no status, unlike most features. Write its status.`,
      unrepeated: ({ feature }: Data<'feature'>) =>
        `The details of ${quote(feature)} give no status, unlike the other details. Repeat it here.`,
    },
  },
  check({ matrix, report }) {
    const features = [...matrix.features.values()];
    for (const view of VIEWS) {
      const named = features.filter(({ claims }) => claims.some((claim) => claim.view === view));
      const told = named.filter(({ statuses }) => statuses.some((claim) => claim.view === view));
      if (told.length === 0 || told.length * 2 < named.length) continue;
      for (const feature of named) {
        if (feature.statuses.length > 0) continue;
        const claim = feature.claims.find((candidate) => candidate.view === view);
        // The cells of a ragged row have no columns to stand in: its status may be there.
        if (claim === undefined || rowAt(matrix.ragged, claim.range) !== undefined) continue;
        if (isMisspelt(matrix, feature.key, ['status', 'maturity'])) continue;
        const data = { feature: feature.title };
        report({ messageId: 'missing', data, range: claim.range, feature: feature.key });
      }
      break;
    }
    for (const { feature, range } of unrepeated(features)) {
      const data = { feature: feature.title };
      report({ messageId: 'unrepeated', data, range, feature: feature.key, severity: 'info' });
    }
  },
});

/** Entries of the details without the status that the summary gives, where two in three entries have theirs. */
function unrepeated(features: readonly FeatureView[]): readonly { feature: FeatureView; range: Range }[] {
  const entries = features.flatMap((feature) => {
    const range = feature.claims.find(({ view }) => view === 'details')?.range;
    return range === undefined ? [] : [{ feature, range }];
  });
  const without = entries.filter(({ feature }) => feature.statuses.every(({ view }) => view !== 'details'));
  if (without.length * 3 > entries.length) return [];
  return without.filter(({ feature }) => feature.statuses.length > 0);
}
