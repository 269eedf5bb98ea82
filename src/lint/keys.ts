// What was meant by the keys of a data file that nobody knows.
import type { DataKey } from '../extract/claims.ts';
import { NameIndex, nearest } from './nearest.ts';
import { memo } from './pairing.ts';
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

/** Keys that the renderers of these files read, apart from those of targets. */
const FEATURE_KEYS = ['title', 'status', 'notes', 'cli', 'api', 'maturity'];
const TARGET_KEYS = ['title', 'link'];

const featureKeys = memo((matrix: MatrixView): readonly string[] => {
  const prefix = matrix.claims.data?.targetPrefix === 'target.' ? '' : 'driver.';
  const notes = prefix === '' ? 'driver-notes-' : 'driver-notes.';
  const targets = [...matrix.targets.keys()].flatMap((key) => [prefix + key, notes + key]);
  return [...FEATURE_KEYS, ...targets];
});

/** The known key that an unknown one was meant for. */
export function meantKey(matrix: MatrixView, key: DataKey): string | undefined {
  return nearest(key.name, key.feature === undefined ? TARGET_KEYS : featureKeys(matrix));
}
