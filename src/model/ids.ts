// Ids made from titles: readable, stable, unique; and the title that is shown.
import { groupBy } from '../group.ts';

/**
 * A title as an id, much as GitHub makes anchors: lower case, every run of what is neither letter, mark nor
 * digit to one `-`, letters of all scripts kept. `fallback` where nothing is left (`?`, `+`).
 */
export function slugOf(title: string, fallback: string): string {
  const slug = title
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]/u)
    .filter((part) => part !== '')
    .join('-');
  return slug === '' ? fallback : slug;
}

/** Gives each wanted id once: `a`, `a-2`, `a-3`; linear also where thousands want the same. */
export class IdAllocator {
  readonly #taken = new Set<string>();
  readonly #last = new Map<string, number>();

  /** Takes `wanted`, or the first free of `wanted-2`, `wanted-3`, … */
  take(wanted: string): string {
    let id = wanted;
    let count = this.#last.get(wanted) ?? 1;
    while (this.#taken.has(id)) {
      count += 1;
      id = `${wanted}-${count}`;
    }
    this.#last.set(wanted, count);
    this.#taken.add(id);
    return id;
  }
}

interface Named {
  readonly key: string;
  readonly id?: string;
  readonly title: string;
  /** Sub-headers above it, outermost first. */
  readonly group?: readonly string[];
}

/**
 * Ids by key. What has an id of its own keeps it, wherever it stands; the others get the slug of their title, behind
 * that of their group where the title stands in several. Of two with the same id, the first keeps it.
 */
export function assignIds(items: readonly Named[], fallback: string): ReadonlyMap<string, string> {
  const allocator = new IdAllocator();
  const own = items.map((item) => (item.id ? allocator.take(item.id) : undefined));
  const named = items.map(({ title, group = [] }) => ({
    slug: slugOf(title, fallback),
    path: group.map((name) => slugOf(name, 'group')).join('/'),
  }));
  const paths = groupBy(
    named.filter((_, index) => own[index] === undefined),
    ({ slug }) => slug,
  );
  const standsInSeveral = new Map(
    [...paths].map(([slug, all]) => [slug, all.some(({ path }) => path !== all[0]?.path)]),
  );
  return new Map(
    named.map(({ slug, path }, index) => {
      const wanted = path !== '' && standsInSeveral.get(slug) ? `${path}/${slug}` : slug;
      return [items[index]?.key ?? '', own[index] ?? allocator.take(wanted)];
    }),
  );
}

const UNTITLED = 'Feature support matrix';

/** The title to show of a matrix; an INI file leaves it to the page around it. */
export const shownTitle = ({ title }: { readonly title: string }): string =>
  title.trim() === '' ? UNTITLED : title;
