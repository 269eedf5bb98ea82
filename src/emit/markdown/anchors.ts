// Where links of the document lead: the anchors that GitHub gives headings, and ids that need one of their own.
import { isAttributeHeader, isStatusHeader } from '../../extract/lexicon/headers.ts';
import { assignIds, slugOf } from '../../model/ids.ts';
import type { Target } from '../../model/schema.ts';

function githubSlug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** Gives the headings of one document their anchors, in order. */
export class Anchors {
  readonly #counts = new Map<string, number>();
  readonly #own = new Set<string>();

  /** The anchor of the next heading: repeats are counted as GitHub counts them. */
  ofHeading(heading: string): string {
    const slug = githubSlug(heading);
    let anchor = slug;
    while (this.#counts.has(anchor)) {
      const count = (this.#counts.get(slug) ?? 0) + 1;
      this.#counts.set(slug, count);
      anchor = `${slug}-${count}`;
    }
    this.#counts.set(anchor, 0);
    return anchor;
  }

  /** Takes an id for an anchor of its own; false where an earlier matrix of the document has it. */
  claim(id: string): boolean {
    const isFree = !this.#own.has(id);
    this.#own.add(id);
    return isFree;
  }
}

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
