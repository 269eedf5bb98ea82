// Which things of a document need an id of their own: a reader would not find it from their titles.
import { isAttributeHeader, isStatusHeader } from '../../extract/lexicon/headers.ts';
import { assignIds, slugOf } from '../../model/ids.ts';
import type { Target } from '../../model/schema.ts';

interface Identified {
  readonly id: string;
  readonly title: string;
  readonly group?: readonly string[];
}

/** The items whose id a reader would not find by itself from the titles, so that it must be written. */
export function needOwnId<T extends Identified>(items: readonly T[], fallback: string): ReadonlySet<T> {
  const misread = (own: ReadonlySet<T>): ReadonlySet<T> => {
    const keyed = items.map((item, index) => ({
      key: String(index),
      title: item.title,
      group: item.group ?? [],
      ...(own.has(item) && { id: item.id }),
    }));
    const ids = assignIds(keyed, fallback);
    return new Set(items.filter((item, index) => ids.get(String(index)) !== item.id));
  };
  const few = misread(new Set());
  if (few.size === 0 || misread(few).size === 0) return few;
  return new Set(items.filter(({ id, title }) => id !== slugOf(title, fallback)));
}

/** The targets whose column must show an id: their title does not tell it, or is one of other columns' titles. */
export function needColumnId(targets: readonly Target[]): ReadonlySet<Target> {
  const needy = needOwnId(targets, 'target');
  return new Set(
    targets.filter(
      (target) => needy.has(target) || isAttributeHeader(target.title) || isStatusHeader(target.title),
    ),
  );
}
