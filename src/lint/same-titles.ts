// Sections of a data file that bear one title: two features, or two targets, that no reader can tell apart.
import type { DataKey, MatrixClaims } from '../extract/claims.ts';
import { foldName } from '../extract/text/fold.ts';
import { pushTo } from './view.ts';

/** A title that stood in another section before. */
export interface SameTitle {
  readonly first: DataKey;
  readonly again: DataKey;
}

/** Titles of features, or of targets, that come back in another section of the same group, in order. */
export function sameTitles(
  { data, features }: MatrixClaims,
  of: 'features' | 'targets',
): readonly SameTitle[] {
  if (data === undefined) return [];
  const groups = new Map(features.map(({ key, group }) => [key, group.join('\n')]));
  const byTitle = new Map<string, DataKey[]>();
  for (const key of data.keys) {
    if (key.role !== 'title' || key.value.text === '') continue;
    const isTarget = key.feature === undefined && key.section.startsWith(data.targetPrefix);
    if (of === 'targets' ? !isTarget : key.feature === undefined) continue;
    pushTo(byTitle, `${groups.get(key.feature ?? '') ?? ''}\n${foldName(key.value.text)}`, key);
  }
  return [...byTitle.values()].flatMap(([first, ...more]) =>
    more.flatMap((again) => (first === undefined || again.section === first.section ? [] : { first, again })),
  );
}
