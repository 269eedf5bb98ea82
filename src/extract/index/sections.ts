// The heading tree of a document: every block with the headings above it.
import type { Heading, Nodes, RootContent } from 'mdast';
import { memo } from '../../memo.ts';
import { flatten, type Place } from '../text/flat.ts';
import { foldName, foldSpace, withoutNumber } from '../text/fold.ts';
import { headingAttributes } from './heading-attributes.ts';
import type { Contents, TreeIndex } from './walk.ts';

/** Parts the labels of nested groups that share a row or a heading. */
export const GROUP_SEPARATOR = ' › ';

/** A heading and what stands under it, up to the next heading of its depth or above. */
export interface Section {
  /** Absent for what stands before the first heading. */
  readonly heading?: Heading;
  readonly title: string;
  /** Titles from the document's own down to this one. */
  readonly path: readonly string[];
  readonly parent?: Section;
  /** The section before it under the same parent. */
  readonly previous?: Section;
  readonly depth: number;
  /** Blocks directly under the heading. */
  readonly blocks: RootContent[];
  /** What stands anywhere in these. */
  readonly contents: Contents;
  readonly children: Section[];
  /** How often each title, folded, stands in the document. */
  readonly titles: ReadonlyMap<string, number>;
}

/** The text of a heading, footnotes, markup and attributes taken off. */
export function headingTitle(heading: Heading, place: Place): string {
  const { text } = flatten(heading.children, place);
  return foldSpace(text.slice(0, headingAttributes(text)?.end));
}

/** The section tree of a document; the outermost section has no heading, and the title of the front matter. */
export function sectionsOf({ title: front, segments: [first, ...headed] }: TreeIndex, place: Place): Section {
  const path = front === undefined ? [] : [front];
  const titles = new Map<string, number>();
  const top: Section = { title: front ?? '', path, depth: 0, ...first, children: [], titles };
  let current = top;
  for (const { heading, ...own } of headed) {
    if (heading === undefined) continue;
    const depth = heading.data?.level ?? heading.depth;
    while (current.parent !== undefined && current.depth >= depth) current = current.parent;
    const title = headingTitle(heading, place);
    const above = current === top ? [] : current.path;
    const path = title === '' ? above : [...above, title];
    const name = foldName(title);
    titles.set(name, (titles.get(name) ?? 0) + 1);
    const previous = current.children[current.children.length - 1];
    const section: Section = {
      heading,
      title,
      path,
      parent: current,
      depth,
      ...own,
      children: [],
      titles,
      ...(previous && { previous }),
    };
    current.children.push(section);
    current = section;
  }
  return top;
}

/** Sections from `section` to the outermost. */
export function* outwards(section: Section): Generator<Section> {
  for (let at: Section | undefined = section; at !== undefined; at = at.parent) yield at;
}

/** The nearest section outwards whose title no other section has, or the section itself. */
export function namedSection(section: Section): Section {
  for (const one of outwards(section)) if (section.titles.get(foldName(one.title)) === 1) return one;
  return section;
}

/** All sections in document order. */
export function* walkSections(section: Section): Generator<Section> {
  yield section;
  for (const child of section.children) yield* walkSections(child);
}

/** All nodes under `nodes` that `wanted` accepts, in order, not looking inside those found. */
export function findNodes<T extends Nodes>(nodes: readonly Nodes[], wanted: (node: Nodes) => node is T): T[] {
  const found: T[] = [];
  const stack = nodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (wanted(node)) found.push(node);
    else if ('children' in node) for (const child of node.children.toReversed()) stack.push(child);
  }
  return found;
}

/**
 * Whether a section stands for one of the things that `names` (folded) are: it is called so, or at least half of the
 * sections beside it are, as where its own title is misspelt.
 */
export function standsFor(names: ReadonlySet<string>): (section: Section) => boolean {
  const named = ({ title }: Section): boolean => names.has(foldName(withoutNumber(title)));
  const isFamily = memo(
    ({ children }: Section) => children.filter(named).length * 2 >= Math.max(2, children.length),
  );
  return (section) => named(section) || (section.parent !== undefined && isFamily(section.parent));
}
