// Whether a group of entries is read as details of features, and by what.
import type { Clue, Decision, Unread } from '../decision.ts';
import { type ReadingOf, readingsOf, strongest } from '../weighing.ts';
import { GROUP_CLUES, GROUP_TEXTS, type GroupFacts } from './clues.ts';
import type { Details } from './find.ts';
import { GROUP_KINDS, GROUP_WEIGHTS, type GroupKind } from './weights.ts';

type ClueId = keyof typeof GROUP_WEIGHTS;

export const KIND_TEXTS: Readonly<Record<GroupKind, string>> = {
  details: 'details of features',
  parameters: 'a list of parameters',
  prose: 'a list of remarks',
  other: 'something else',
};

const textOf = (clue: Clue | undefined): string | undefined => clue && GROUP_TEXTS[clue.id as ClueId];

function reasonOf(best: ReadingOf<GroupKind>, details: ReadingOf<GroupKind>): string {
  if (best.kind === 'details') return textOf(strongest(best.clues, 1)) ?? 'its lines say levels of support';
  const against = textOf(strongest(details.clues, -1));
  if (best.kind !== 'other')
    return `it reads as ${KIND_TEXTS[best.kind]}: ${textOf(strongest(best.clues, 1)) ?? against ?? ''}`;
  return against ?? 'no label, no status and no table says that it lists support';
}

const NOTHING: ReadingOf<GroupKind> = { kind: 'details', score: 0, clues: [] };

/** Decides on one group. */
export function decideDetails({ root, range, entries, unread }: Details, facts: GroupFacts): Decision {
  const readings = readingsOf(GROUP_KINDS, GROUP_WEIGHTS, (id) => GROUP_CLUES[id](facts));
  const details = readings.find(({ kind }) => kind === 'details') ?? NOTHING;
  const [chosen = details, next] = readings.toSorted((a, b) => b.score - a.score);
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
