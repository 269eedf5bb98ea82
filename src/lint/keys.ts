// What was meant by the keys of a data file that nobody knows.
import type { DataKey, MatrixClaims } from '../extract/claims.ts';
import { memo } from '../memo.ts';
import { NameIndex, nearest } from './nearest.ts';
import type { MatrixView } from './view.ts';

const targetIndex = memo(({ targets }: MatrixView) => new NameIndex(targets.keys()));

/** The declared target that a name was meant for: the nearest, or the only one that it is the end of. */
export const meantTarget = (matrix: MatrixView, name: string): string | undefined => {
  const index = targetIndex(matrix);
  const [near] = index.near(name);
  if (near !== undefined) return near.name;
  const [longer, ...others] = index.endingIn(name);
  return others.length === 0 ? longer : undefined;
};

/** What stands before a target's name in a key, in the convention of the file's own sections. */
export function keyPrefix({ data }: MatrixClaims, role: 'support' | 'support-notes'): string {
  const isTarget = data?.targetPrefix === 'target.';
  if (role === 'support') return isTarget ? '' : 'driver.';
  return isTarget ? 'driver-notes-' : 'driver-notes.';
}

/** Keys that the renderers of these files read, apart from those of targets. */
const FEATURE_KEYS = ['title', 'status', 'notes', 'cli', 'api', 'maturity'];
const TARGET_KEYS = ['title', 'link'];

const featureKeys = memo((matrix: MatrixView): readonly string[] => {
  const prefix = keyPrefix(matrix.claims, 'support');
  const notes = keyPrefix(matrix.claims, 'support-notes');
  const targets = [...matrix.targets.keys()].flatMap((key) => [prefix + key, notes + key]);
  return [...FEATURE_KEYS, ...targets];
});

/** What the keys that nobody knows were meant for, by section: that a section lacks it is no second finding. */
const meantKeys = memo(
  (matrix: MatrixView): ReadonlySet<string> =>
    new Set(
      (matrix.claims.data?.keys ?? []).flatMap((key) => {
        const { role, names, target, section } = key;
        if (role !== 'unknown' && (names === undefined || target !== undefined)) return [];
        const meant = role === 'support-notes' ? meantTarget(matrix, names ?? '') : meantKey(matrix, key);
        return meant === undefined ? [] : [`${section}\n${meant}`];
      }),
    ),
);

/** The name of each section by that name and by the feature that it is of; of several, the first. */
const sectionNames = memo(
  ({ claims }: MatrixView): ReadonlyMap<string, string> =>
    new Map(
      (claims.data?.sections ?? [])
        .flatMap(({ name, key }): [string, string][] => [
          [name, name],
          [key, name],
        ])
        .toReversed(),
    ),
);

/** Whether the section of a feature, or of that name, has a key that was meant for one of those. */
export function isMisspelt(matrix: MatrixView, name: string, keys: readonly string[]): boolean {
  const meant = meantKeys(matrix);
  return meant.size > 0 && keys.some((key) => meant.has(`${sectionNames(matrix).get(name)}\n${key}`));
}

/** The known key that an unknown one was meant for. */
export function meantKey(matrix: MatrixView, key: DataKey): string | undefined {
  return nearest(key.name, key.feature === undefined ? TARGET_KEYS : featureKeys(matrix));
}
