// Features that undo each other, found by the words of their titles: attach and detach, pause and unpause.
import { stem, tellingWords } from './title-words.ts';
import type { FeatureView, MatrixView } from './view.ts';

export type WordPair = readonly [doing: string, undoing: string];

/** What is done and what undoes it; one without the other leaves users in a state that they cannot leave. */
export const WORD_PAIRS: readonly WordPair[] = [
  ['attach', 'detach'],
  ['pause', 'unpause'],
  ['suspend', 'resume'],
  ['quiesce', 'unquiesce'],
  ['create', 'delete'],
  ['start', 'stop'],
  ['enable', 'disable'],
  ['lock', 'unlock'],
  ['mount', 'unmount'],
  ['shelve', 'unshelve'],
  ['rescue', 'unrescue'],
  ['add', 'remove'],
  ['install', 'uninstall'],
  ['register', 'unregister'],
  ['activate', 'deactivate'],
  ['connect', 'disconnect'],
  ['associate', 'disassociate'],
  ['subscribe', 'unsubscribe'],
  ['publish', 'unpublish'],
  ['stage', 'unstage'],
  ['allocate', 'deallocate'],
  ['acquire', 'release'],
  ['open', 'close'],
  ['bind', 'unbind'],
  ['load', 'unload'],
  ['freeze', 'thaw'],
  ['grant', 'revoke'],
  ['encrypt', 'decrypt'],
  ['compress', 'decompress'],
  // Second names, for matrices that do not use the first.
  ['pause', 'resume'],
  ['create', 'destroy'],
  ['mount', 'umount'],
  ['register', 'deregister'],
  ['allocate', 'release'],
  ['freeze', 'unfreeze'],
];

export interface Counterparts {
  readonly doing: FeatureView;
  readonly undoing: FeatureView;
}

/**
 * Pairs of features of one group whose titles differ in such words alone, prepositions aside. Linear in the
 * features: only those with the same other words are held against each other.
 */
export function counterparts(matrix: MatrixView, pairs: readonly WordPair[]): readonly Counterparts[] {
  const stemmed = pairs.map(
    ([doing, undoing]) => [stem(doing.toLowerCase()), stem(undoing.toLowerCase())] as const,
  );
  const stems = new Set(stemmed.flat());
  const families = new Map<string, Map<string, FeatureView>>();
  for (const feature of matrix.features.values()) {
    const words = tellingWords(feature.title).map(stem);
    const acts = words.filter((word) => stems.has(word));
    if (acts.length === 0) continue;
    const rest = JSON.stringify([feature.claims[0]?.group ?? [], words.filter((word) => !stems.has(word))]);
    const family = families.get(rest) ?? new Map<string, FeatureView>();
    for (const act of acts) if (!family.has(act)) family.set(act, feature);
    families.set(rest, family);
  }
  return [...families.values()].flatMap((family) => pairUp(family, stemmed));
}

/** Each feature is done or undone by one other, the first that the list of pairs names. */
function pairUp(
  family: ReadonlyMap<string, FeatureView>,
  pairs: readonly (readonly [string, string])[],
): readonly Counterparts[] {
  if (family.size < 2) return [];
  const doings = new Set<FeatureView>();
  const undoings = new Set<FeatureView>();
  return pairs.flatMap(([act, other]) => {
    const [doing, undoing] = [family.get(act), family.get(other)];
    if (doing === undefined || undoing === undefined) return [];
    // A title with both words is a pair by itself.
    if (doing === undoing || doings.has(doing) || undoings.has(undoing)) return [];
    doings.add(doing);
    undoings.add(undoing);
    return [{ doing, undoing }];
  });
}
