// What was meant by the keys of a data file that nobody knows.
import type { DataKey, MatrixClaims } from '../extract/claims.ts';
import { nearest } from './nearest.ts';
import { COMPARISONS, memo } from './pairing.ts';
import type { MatrixView } from './view.ts';

/** Remembers what is looked up by name, and looks up no more than `COMPARISONS` allow. */
function lookup(names: readonly string[], find: (name: string) => string | undefined) {
  const known = new Map<string, string | undefined>();
  return (name: string): string | undefined => {
    if (!known.has(name) && known.size * names.length <= COMPARISONS) known.set(name, find(name));
    return known.get(name);
  };
}

/** The only one of `names` that ends in `tail` behind a mark: `libvirt-vz-vm` for `vz-vm`. */
function onlyEndingIn(tail: string, names: readonly string[]): string | undefined {
  const longer = names.filter((name) => {
    const lower = name.toLowerCase();
    return lower.endsWith(tail) && /[^\p{L}\p{N}]$/u.test(lower.slice(0, lower.length - tail.length));
  });
  return longer.length === 1 ? longer[0] : undefined;
}

const targetLookup = memo((matrix: MatrixView) => {
  const names = [...matrix.targets.keys()];
  return lookup(names, (name) => {
    const equal = names.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    return equal ?? nearest(name, names) ?? onlyEndingIn(name.toLowerCase(), names);
  });
});

/** The declared target that a name was meant for: the nearest, or the only one that it is the end of. */
export function meantTarget(matrix: MatrixView, name: string): string | undefined {
  return targetLookup(matrix)(name);
}

/** What stands before a target's name in a key, in the convention of the file's own sections. */
export function keyPrefix({ data }: MatrixClaims, role: 'support' | 'support-notes'): string {
  const isTarget = data?.targetPrefix === 'target.';
  if (role === 'support') return isTarget ? '' : 'driver.';
  return isTarget ? 'driver-notes-' : 'driver-notes.';
}

/** Keys that the renderers of these files read, apart from those of targets. */
const FEATURE_KEYS = ['title', 'status', 'notes', 'cli', 'api', 'maturity'];
const TARGET_KEYS = ['title', 'link'];

const featureKeyLookup = memo((matrix: MatrixView) => {
  const prefix = keyPrefix(matrix.claims, 'support');
  const notes = keyPrefix(matrix.claims, 'support-notes');
  const targets = [...matrix.targets.keys()].flatMap((key) => [prefix + key, notes + key]);
  const names = [...FEATURE_KEYS, ...targets];
  return lookup(names, (name) => nearest(name, names));
});

/** The known key that an unknown one was meant for. */
export function meantKey(matrix: MatrixView, key: DataKey): string | undefined {
  return key.feature === undefined ? nearest(key.name, TARGET_KEYS) : featureKeyLookup(matrix)(key.name);
}
