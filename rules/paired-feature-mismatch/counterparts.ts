// Features that undo each other, found by the words of their titles, commands and ids: attach and detach, pause and unpause.
import { commandsOf } from '../../src/lint/commands.ts';
import { featureNamed } from '../../src/lint/conditions.ts';
import { stem, tellingWords } from '../../src/lint/title-words.ts';
import type { FeatureView, MatrixView } from '../../src/lint/view.ts';

export type WordPair = readonly [doing: string, undoing: string];

/** What is done and what undoes it; one without the other leaves users in a state that they cannot leave. */
const WORD_PAIRS: readonly WordPair[] = [
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

const stemsOf = ([doing, undoing]: WordPair): WordPair => [
  stem(doing.toLowerCase()),
  stem(undoing.toLowerCase()),
];
const WORD_STEMS = WORD_PAIRS.map(stemsOf);
const KNOWN_STEMS = new Set(WORD_STEMS.flat());

export interface Counterparts {
  readonly doing: FeatureView;
  readonly undoing: FeatureView;
}

/**
 * Pairs of features of one group whose titles differ in such words alone, prepositions aside; else whose commands do,
 * else their ids. `own` are pairs beside those that are known; they may also name two features, by title or id. Linear
 * in the features: only those with the same other words are held against each other.
 */
export function counterparts(matrix: MatrixView, own: readonly WordPair[]): readonly Counterparts[] {
  const found = new Found();
  for (const [one, other] of own) {
    const [doing, undoing] = [featureNamed(matrix, one), featureNamed(matrix, other)];
    if (doing !== undefined && undoing !== undefined) found.add(doing, undoing);
  }
  const stemmed = own.length === 0 ? WORD_STEMS : [...WORD_STEMS, ...own.map(stemsOf)];
  const stems = own.length === 0 ? KNOWN_STEMS : new Set(stemmed.flat());
  for (const namesOf of [titleOf, commandNames, idsOf]) {
    const free = [...matrix.features.values()].filter((feature) => !found.has(feature));
    for (const family of familiesBy(namesOf, free, stems)) pairUp(family, stemmed, found);
  }
  return found.pairs;
}

/** Each feature is done or undone by one other, the first that is found. */
class Found {
  readonly pairs: Counterparts[] = [];
  readonly #doings = new Set<FeatureView>();
  readonly #undoings = new Set<FeatureView>();

  has(feature: FeatureView): boolean {
    return this.#doings.has(feature) || this.#undoings.has(feature);
  }

  add(doing: FeatureView, undoing: FeatureView): void {
    if (doing === undoing || this.#doings.has(doing) || this.#undoings.has(undoing)) return;
    this.#doings.add(doing);
    this.#undoings.add(undoing);
    this.pairs.push({ doing, undoing });
  }
}

/** By what is done, the features that do it. */
type Family = ReadonlyMap<string, ReadonlySet<FeatureView>>;

/** Features by the words of their names that say what they are about; inside, by the words that do or undo. */
function familiesBy(
  namesOf: (feature: FeatureView) => readonly string[],
  features: readonly FeatureView[],
  stems: ReadonlySet<string>,
): Iterable<Family> {
  const families = new Map<string, Map<string, Set<FeatureView>>>();
  for (const feature of features) {
    for (const name of namesOf(feature)) {
      const words = tellingWords(name).map(stem);
      const acts = words.filter((word) => stems.has(word));
      if (acts.length === 0) continue;
      const rest = JSON.stringify([feature.claims[0]?.group ?? [], words.filter((word) => !stems.has(word))]);
      const family = families.get(rest) ?? new Map<string, Set<FeatureView>>();
      for (const act of acts) family.set(act, (family.get(act) ?? new Set()).add(feature));
      families.set(rest, family);
    }
  }
  return families.values();
}

/** What does both is a pair by itself. */
function pairUp(family: Family, pairs: readonly WordPair[], found: Found): void {
  if (family.size < 2) return;
  for (const [act, other] of pairs) {
    const [doings, undoings] = [family.get(act), family.get(other)];
    if (doings === undefined || undoings === undefined) continue;
    const doing = firstWithout(doings, undoings);
    const undoing = firstWithout(undoings, doings);
    if (doing !== undefined && undoing !== undefined) found.add(doing, undoing);
  }
}

function firstWithout(
  these: ReadonlySet<FeatureView>,
  those: ReadonlySet<FeatureView>,
): FeatureView | undefined {
  for (const feature of these) if (!those.has(feature)) return feature;
  return undefined;
}

const titleOf = ({ title }: FeatureView): readonly string[] => [title];

const idsOf = ({ claims }: FeatureView): readonly string[] => claims.flatMap(({ id }) => id ?? []);

/** Commands without options and without what the user is to fill in: `server pause` of `server pause --wait <server>`. */
function commandNames(feature: FeatureView): readonly string[] {
  return commandsOf(feature).map(({ text }) => {
    const words = text.split(/\s+/u);
    const end = words.findIndex((word) => /^[-<[{($]/u.test(word));
    return (end === -1 ? words : words.slice(0, end)).join(' ');
  });
}
