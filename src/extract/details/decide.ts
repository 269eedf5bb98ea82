// Whether a group of entries is read as details of features, and by what.
import type { Decision, Unread } from '../claims.ts';
import { GROUP_CLUES, GROUP_TEXTS, type GroupFacts, weigh } from './clues.ts';
import type { Details } from './find.ts';
import { GROUP_KINDS, GROUP_WEIGHTS, type GroupKind } from './weights.ts';

type ClueId = keyof typeof GROUP_WEIGHTS;

export const KIND_TEXTS: Readonly<Record<GroupKind, string>> = {
  details: 'details of features',
  parameters: 'a list of parameters',
  prose: 'a list of remarks',
  other: 'something else',
};

function scoreOf(kind: GroupKind, facts: GroupFacts) {
  const weights = Object.fromEntries(
    Object.entries(GROUP_WEIGHTS).flatMap(([id, kinds]: [string, Partial<Record<GroupKind, number>>]) =>
      kinds[kind] === undefined ? [] : [[id, kinds[kind]]],
    ),
  );
  return { kind, ...weigh(GROUP_CLUES, weights, facts) };
}

type Scored = ReturnType<typeof scoreOf>;

/** What adds most to a reading, or takes most from it. */
function strongest({ clues }: Scored, sign: 1 | -1): string | undefined {
  const [first] = clues
    .filter(({ id, points }) => points * sign > 0 && id !== 'always')
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return first && GROUP_TEXTS[first.id as ClueId];
}

function reasonOf(best: Scored, details: Scored): string {
  if (best.kind === 'details') return strongest(best, 1) ?? 'its lines say levels of support';
  const against = strongest(details, -1);
  if (best.kind !== 'other')
    return `it reads as ${KIND_TEXTS[best.kind]}: ${strongest(best, 1) ?? against ?? ''}`;
  return against ?? 'no label, no status and no table says that it lists support';
}

/** Decides on one group. */
export function decideDetails({ root, range, entries, unread }: Details, facts: GroupFacts): Decision {
  const [best, next] = GROUP_KINDS.map((kind) => scoreOf(kind, facts)).sort((a, b) => b.score - a.score);
  const details = scoreOf('details', facts);
  const chosen = best ?? details;
  const taken = chosen.kind === 'details';
  const runnerUp = taken ? next : details;
  const lost: readonly Unread[] = [...unread, ...entries.flatMap((entry) => entry.unread)];
  return {
    block: 'details',
    range,
    section: root.path,
    taken,
    reason: reasonOf(chosen, details),
    chosen,
    ...(runnerUp === undefined ? {} : { runnerUp }),
    ...(taken && lost.length > 0 ? { unread: lost } : {}),
  };
}
