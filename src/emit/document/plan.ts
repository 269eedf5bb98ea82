// Which headings the document has, before a line of it is written: the Summary links to what comes later.
import { GROUP_SEPARATOR } from '../../extract/index/sections.ts';
import { foldSpace } from '../../extract/text/fold.ts';
import type { Feature, Matrix } from '../../model/schema.ts';
import type { EmitOptions } from '../emitter.ts';
import { type Part, sign, type Title } from './blocks.ts';
import { needOwnId } from './ids.ts';

/** How a format gives places of the document names. */
export interface Anchors {
  /** Hears of each heading, in order. */
  heading(text: string): string;
  /** Of the entry of a feature: what its heading gives it, and what leads there; `slug` is what the heading gave. */
  ofEntry(
    feature: Feature,
    slug: string,
    needsId: boolean,
  ): { readonly id?: string | undefined; readonly anchor?: string | undefined };
  /** Whether the header of a column can have an id of its own. */
  ofColumn(id: string): boolean;
  /** Headings of matrices, and rows without entries, have ids of their own where they need them. */
  readonly areEverywhere: boolean;
}

/** What documents of a format differ by, beside their markup. */
export interface Style {
  readonly anchors: Anchors;
  /** How deep headings can be told apart. */
  readonly maxDepth: number;
  /** Cells of tables can hold code. */
  readonly hasCodeInTables: boolean;
}

export interface Entry {
  readonly feature: Feature;
  /** Headings of the groups that begin here. */
  readonly groups: readonly Title[];
  readonly heading: Title;
  /** What the Summary links to. */
  readonly anchor: string | undefined;
}

export interface MatrixPlan {
  readonly matrix: Matrix;
  /** Headings of the section that no matrix before has printed; the last is always printed. */
  readonly headings: readonly Title[];
  readonly summary: Title | undefined;
  readonly details: Title | undefined;
  readonly entries: readonly Entry[];
  readonly notes: Title | undefined;
}

/** The heading path of a matrix, its title last; too deep a path has its end joined on one line. */
export function pathOf({ section, title, features }: Matrix, maxDepth: number): readonly string[] {
  const named = [...section, ...(section.at(-1) === title ? [] : [title])];
  const path = named.filter((heading) => heading !== '');
  const isGrouped = features.some(({ group }) => group.length > 0);
  return joinEnd(path, maxDepth - (isGrouped ? 3 : 2), ' / ');
}

/** How many levels of groups can have headings of their own under a path of `length` headings. */
export const groupLevels = (length: number, maxDepth: number): number => maxDepth - 2 - length;

/** A path of at most so many steps, the last of which are joined. */
function joinEnd(path: readonly string[], most: number, separator: string): readonly string[] {
  if (path.length <= most) return path;
  return most < 1 ? [] : [...path.slice(0, most - 1), path.slice(most - 1).join(separator)];
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** Makes the function that plans the matrices of a document, one after the other. */
export function createPlanner(
  { anchors, maxDepth }: Style,
  { view = 'all' }: EmitOptions,
): (matrix: Matrix, needsId: boolean) => MatrixPlan {
  let printed: readonly string[] = [];
  const heading = (depth: number, text: string, part: Part = foldSpace(text)) => ({
    kind: 'heading' as const,
    depth,
    parts: [part],
    slug: anchors.heading(text),
  });
  const sectionHeadings = (path: readonly string[]): readonly Title[] => {
    const shared = Math.max(0, Math.min(commonLength(printed, path), path.length - 1));
    printed = path;
    return path.slice(shared).map((text, index) => heading(shared + index + 1, text));
  };
  const entriesOf = ({ features }: Matrix, depth: number): readonly Entry[] => {
    const needy = needOwnId(features, 'feature');
    const levels = groupLevels(depth - 2, maxDepth);
    let current: readonly string[] = [];
    return features.map((feature) => {
      const group = joinEnd(feature.group, levels, GROUP_SEPARATOR);
      const shared = commonLength(current, group);
      const groups = group.slice(shared).map((text, index) => heading(depth + shared + index, text));
      current = group;
      const { slug, ...title } = heading(depth + group.length, feature.title);
      const { id, anchor } = anchors.ofEntry(feature, slug, needy.has(feature));
      return { feature, groups, heading: { ...title, id }, anchor };
    });
  };
  return (matrix, needsId) => {
    const path = pathOf(matrix, maxDepth);
    const depth = path.length + 1;
    const headings = sectionHeadings(path);
    const own = (text: string): Title => heading(depth, text, sign(text));
    const summary = view === 'details' ? undefined : own('Summary');
    const hasDetails = view !== 'summary' && matrix.features.length > 0;
    const details = hasDetails ? own('Details') : undefined;
    const entries = hasDetails ? entriesOf(matrix, depth + 1) : [];
    const notes = matrix.notes && view === 'all' ? own('Notes') : undefined;
    const id = needsId && anchors.areEverywhere ? matrix.id : undefined;
    const last = headings.length - 1;
    const named = headings.map((title, index) => (index === last ? { ...title, id } : title));
    return { matrix, headings: named, summary, details, entries, notes };
  };
}
