// choice-unsatisfied: a target without any complete feature of a group of which each target needs one.
import { agreedStatus } from '../../src/lint/agree.ts';
import { type Standing, standings } from '../../src/lint/conditions.ts';
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';
import { type FeatureView, type MatrixView, pushTo } from '../../src/lint/view.ts';
import { enumerate, quote } from '../../src/lint/words.ts';

interface Words {
  readonly group: string;
  readonly target: string;
  readonly members: readonly string[];
}

/** Other members that a finding points at. */
const RELATED = 5;

export default defineRule({
  meta: {
    id: 'choice-unsatisfied',
    description: 'A target has no complete feature of a choice of which each target needs at least one.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      unsatisfied: ({ group, target, members }: Words) =>
        `${quote(target)} has no complete feature of the choice ${quote(group)}, of which each target needs at least one: ${enumerate(members, 8)}. Complete one of them, or make the choice optional.`,
      lone: ({ group, feature }: { readonly group: string; readonly feature: string }) =>
        `The choice ${quote(group)} has one member, ${quote(feature)}: that is no choice, the feature is mandatory in other words. Add the features that are an alternative, or correct the name of the group.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ matrix, report }) {
    for (const [group, members] of groupsOf(matrix)) {
      const [only, ...others] = members;
      if (only !== undefined && others.length === 0) {
        const data = { group, feature: only.title };
        const range = only.claims[0]?.range ?? matrix.claims.range;
        report({ messageId: 'lone', data, range, feature: only.key, severity: 'info' });
      }
      for (const [target, cells] of cellsByTarget(members, matrix)) {
        const applicable = cells.filter(({ level }) => level !== 'not-applicable');
        const [first, ...rest] = applicable;
        if (first === undefined || applicable.some(({ level }) => level === 'complete')) continue;
        const settled =
          cells.length === members.length && applicable.every(({ level }) => level === 'missing');
        report({
          messageId: 'unsatisfied',
          data: { group, target: first.cell.targetTitle, members: members.map(({ title }) => title) },
          range: first.range,
          feature: first.cell.feature,
          target,
          expected: 'complete',
          actual: first.level,
          // Where a level is unknown, partial or not told, the choice may yet be met.
          severity: settled ? 'error' : 'warning',
          related: rest.slice(0, RELATED).map(({ cell, level, range }) => ({
            range,
            message: `${quote(matrix.features.get(cell.feature)?.title ?? cell.feature)} is ${level}.`,
          })),
        });
      }
    }
  },
});

function groupsOf(matrix: MatrixView): ReadonlyMap<string, readonly FeatureView[]> {
  const groups = new Map<string, FeatureView[]>();
  for (const feature of matrix.features.values()) {
    const status = agreedStatus(feature)?.status;
    if (status?.kind === 'choice') pushTo(groups, status.group, feature);
  }
  return groups;
}

function cellsByTarget(
  members: readonly FeatureView[],
  matrix: MatrixView,
): ReadonlyMap<string, readonly Standing[]> {
  const cells = new Map<string, Standing[]>();
  for (const member of members) {
    for (const [target, standing] of standings(matrix, member)) pushTo(cells, target, standing);
  }
  return cells;
}
