// missing-target: a details list that leaves out a target which the matrix has.
import { compareTargets } from '../../src/lint/compare-targets.ts';
import { defineRule, type Related, type Severity } from '../../src/lint/rule.ts';
import { isTold } from '../../src/lint/told.ts';
import type { MatrixView, TargetView } from '../../src/lint/view.ts';
import { count, type Data, enumerate, quote } from '../../src/lint/words.ts';

/** A list that lacks more targets than this gets one finding for all of them. */
const SINGLE_FINDINGS = 3;

export default defineRule({
  meta: {
    id: 'missing-target',
    description: 'The details of a feature leave out a target that the matrix has.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      missing: ({ feature, target }: Data<'feature' | 'target'>) =>
        `The details of ${quote(feature)} leave out ${quote(target)}. Add a line for it.`,
      several: ({ feature, targets }: { readonly feature: string; readonly targets: readonly string[] }) =>
        `The details of ${quote(feature)} leave out ${count(targets.length, 'target')}: ${enumerate(targets)}. Add a line for each.`,
      none: ({ feature }: Data<'feature'>) =>
        `The details of ${quote(feature)} name no target, unlike those of other features. Add the list of targets.`,
      nowhere: ({ target }: Data<'target'>) =>
        `${quote(target)} has a column, and no details name it. Add a line for it to each entry, or remove the column.`,
    },
  },
  check({ document, matrix, report }) {
    const { incomplete, unnamed, without } = compareTargets(matrix);
    for (const column of unnamed) {
      const data = { target: column.title };
      report({ messageId: 'nowhere', data, range: column.range, target: column.key });
    }
    for (const { feature, range } of without) {
      // Without a table, an entry of another kind may stand among those of features.
      const severity = matrix.claims.table === undefined ? 'info' : undefined;
      report({ messageId: 'none', data: { feature: feature.title }, range, feature: feature.key, severity });
    }
    for (const { list, missing } of incomplete) {
      const { feature, range, block } = list;
      // A line that cannot be read is told, and most likely the one.
      const within = { from: block.start.line, to: block.end.line + 1, by: 'line' } as const;
      if (missing.length === 1 && isTold(document, within)) continue;
      const related = missing.slice(0, SINGLE_FINDINGS).map(declared);
      if (missing.length > SINGLE_FINDINGS) {
        const data = { feature: feature.title, targets: missing.map((target) => target.title) };
        const expected = data.targets.join(', ');
        report({
          messageId: 'several',
          data,
          range,
          feature: feature.key,
          expected,
          severity: severityOf(missing, matrix),
          related: related.flat(),
        });
        continue;
      }
      for (const [index, target] of missing.entries()) {
        const data = { feature: feature.title, target: target.title };
        report({
          messageId: 'missing',
          data,
          range,
          feature: feature.key,
          target: target.key,
          severity: severityOf([target], matrix),
          related: related[index],
        });
      }
    }
  },
});

/** Declared targets are missed for certain; others by how many lists have them. */
function severityOf(missing: readonly TargetView[], { claims: { details } }: MatrixView): Severity {
  if (missing.some(({ declarations }) => declarations.length > 0)) return 'error';
  const lists = details?.order.length ?? 0;
  const isUsual = missing.some(({ claims }) => claims.length >= lists * USUAL_SHARE);
  return isUsual ? 'warning' : 'info';
}

/** Where nothing declares targets, one that this share of the lists has is expected in all. */
const USUAL_SHARE = 0.8;

function declared({ title, declarations }: TargetView): readonly Related[] {
  const [first] = declarations;
  return first === undefined ? [] : [{ range: first.range, message: `${quote(title)} is declared here.` }];
}
