// missing-target: a details list that leaves out a target which the matrix has.
import { compareTargets } from '../../src/lint/compare-targets.ts';
import { defineRule, NO_OPTIONS, type Related } from '../../src/lint/rule.ts';
import type { TargetView } from '../../src/lint/view.ts';
import { count, enumerate, quote } from '../../src/lint/words.ts';

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
      missing: ({ feature, target }: { readonly feature: string; readonly target: string }) =>
        `The details of ${quote(feature)} do not say how ${quote(target)} supports it. A reader cannot tell missing from forgotten: add a line for the target.`,
      several: ({ feature, targets }: { readonly feature: string; readonly targets: readonly string[] }) =>
        `The details of ${quote(feature)} do not say how ${count(targets.length, 'target')} support it: ${enumerate(targets)}. A reader cannot tell missing from forgotten: add a line for each.`,
      none: ({ feature }: { readonly feature: string }) =>
        `The details of ${quote(feature)} name no target at all, those of other features do. A reader cannot tell missing from forgotten: add the list of targets.`,
      nowhere: ({ target }: { readonly target: string }) =>
        `No details entry says how ${quote(target)} supports its feature. Its column stands alone: add a line for it to each entry, or take the column out.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ matrix, report }) {
    const { incomplete, unnamed, without } = compareTargets(matrix);
    for (const column of unnamed) {
      const data = { target: column.title };
      report({ messageId: 'nowhere', data, range: column.range, target: column.key });
    }
    for (const { feature, range } of without) {
      report({ messageId: 'none', data: { feature: feature.title }, range, feature: feature.key });
    }
    for (const { list, missing } of incomplete) {
      const { feature, range } = list;
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
          related: related[index],
        });
      }
    }
  },
});

function declared({ title, declarations }: TargetView): readonly Related[] {
  const [first] = declarations;
  return first === undefined ? [] : [{ range: first.range, message: `${quote(title)} is declared here.` }];
}
