// choice-unsatisfied: a target without any complete feature of a group of which each target needs one.
import { agreedStatus, type KnownStatus } from '../../src/lint/agree.ts';
import { type Standing, standings } from '../../src/lint/conditions.ts';
import { nearest } from '../../src/lint/nearest.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { type FeatureView, type MatrixView, pushTo } from '../../src/lint/view.ts';
import { type Data, enumerate, quote } from '../../src/lint/words.ts';

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
    description: 'A target supports no feature of a choice completely, and each target needs one.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      unsatisfied: ({ group, target, members }: Words) =>
        `${quote(target)} needs one complete feature of the choice ${quote(group)}, and has none of ${enumerate(members, 1)}. Correct a level, or a status.`,
      misspelt: ({ group, meant }: Data<'group' | 'meant'>) =>
        `The choice ${quote(group)} has one member. Did you mean ${quote(meant)}?`,
      lone: ({ group, feature }: Data<'group' | 'feature'>) =>
        `${quote(feature)} is the only member of the choice ${quote(group)}. Add the alternatives, or correct the name of the choice.`,
    },
  },
  check({ matrix, report }) {
    const { groups, misspelt } = groupsOf(matrix);
    for (const { status, feature, group, meant } of misspelt) {
      report({
        messageId: 'misspelt',
        data: { group, meant },
        range: status.range,
        feature: feature.key,
        expected: meant,
        actual: group,
      });
    }
    if (isUncertain(matrix)) return;
    for (const [group, members] of groups) {
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

interface Misspelt {
  readonly status: KnownStatus;
  readonly feature: FeatureView;
  readonly group: string;
  readonly meant: string;
}

interface Groups {
  readonly groups: ReadonlyMap<string, readonly FeatureView[]>;
  /** Members of a group of their own, whose name is nearly that of a larger one; counted as members of that. */
  readonly misspelt: readonly Misspelt[];
}

function groupsOf(matrix: MatrixView): Groups {
  const written = new Map<string, { feature: FeatureView; status: KnownStatus }[]>();
  for (const feature of matrix.features.values()) {
    const status = agreedStatus(feature);
    if (status?.status.kind === 'choice') pushTo(written, status.status.group, { feature, status });
  }
  const large = [...written].flatMap(([group, members]) => (members.length > 1 ? [group] : []));
  const groups = new Map<string, FeatureView[]>();
  const misspelt: Misspelt[] = [];
  for (const [group, members] of written) {
    const [lone, ...others] = members;
    const meant = others.length === 0 ? nearest(group, large) : undefined;
    for (const { feature } of members) pushTo(groups, meant ?? group, feature);
    if (lone !== undefined && meant !== undefined) misspelt.push({ ...lone, group, meant });
  }
  return { groups, misspelt };
}

/** Whether a status is lost to another fault, a word that is none or a ragged row: its feature may be of any group. */
function isUncertain({ features, ragged, claims }: MatrixView): boolean {
  if (ragged.length > 0 && claims.table?.columns.some(({ role }) => role === 'status')) return true;
  return [...features.values()].some(({ statuses }) =>
    statuses.some(({ status, text }) => status === undefined && text !== ''),
  );
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
