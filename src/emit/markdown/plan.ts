// Which headings the document has, before a line of it is written: the Summary links to what comes later.
import type { Heading } from 'mdast';
import { GROUP_SEPARATOR } from '../../extract/index/sections.ts';
import type { Feature, Matrix } from '../../model/schema.ts';
import type { EmitView } from '../emitter.ts';
import { Anchors, needOwnId } from './anchors.ts';

const DEPTHS = [1, 2, 3, 4, 5, 6] as const;
const MAX_DEPTH = DEPTHS.length;

/** A heading that is to be written. */
export interface Title {
  readonly depth: Heading['depth'];
  readonly text: string;
  readonly anchor: string;
}

export interface Entry {
  readonly feature: Feature;
  /** Headings of the groups that begin here. */
  readonly groups: readonly Title[];
  readonly heading: Title;
  /** Where the heading needs an anchor of its own. */
  readonly ownId: string | undefined;
  /** What the Summary links to. */
  readonly anchor: string;
}

export interface MatrixPlan {
  readonly matrix: Matrix;
  /** Headings of the section that no matrix before has printed; the last is always printed. */
  readonly headings: readonly Title[];
  readonly ownId: string | undefined;
  readonly summary: Title | undefined;
  readonly details: Title | undefined;
  readonly entries: readonly Entry[];
  readonly notes: Title | undefined;
}

/** The heading path of a matrix, its title last; too deep a path has its end joined on one line. */
export function pathOf(matrix: Matrix): readonly string[] {
  const named = [...matrix.section, ...(matrix.section.at(-1) === matrix.title ? [] : [matrix.title])];
  const path = named.filter((heading) => heading !== '');
  const isGrouped = matrix.features.some(({ group }) => group.length > 0);
  return joinEnd(path, MAX_DEPTH - (isGrouped ? 3 : 2), ' / ');
}

/** How many levels of groups can have headings of their own under a path of `length` headings. */
export function groupLevels(length: number): number {
  return MAX_DEPTH - 2 - length;
}

/** A path of at most so many steps, the last of which are joined. */
export function joinEnd(path: readonly string[], most: number, separator: string): readonly string[] {
  if (path.length <= most) return path;
  return most < 1 ? [] : [...path.slice(0, most - 1), path.slice(most - 1).join(separator)];
}

export function commonLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

class Planner {
  readonly #anchors = new Anchors();
  readonly #view: EmitView;
  #printed: readonly string[] = [];

  constructor(view: EmitView) {
    this.#view = view;
  }

  #heading(depth: number, text: string): Title {
    return { depth: DEPTHS[depth - 1] ?? MAX_DEPTH, text, anchor: this.#anchors.ofHeading(text) };
  }

  #sectionHeadings(path: readonly string[]): readonly Title[] {
    const shared = Math.min(commonLength(this.#printed, path), path.length - 1);
    this.#printed = path;
    return path
      .slice(Math.max(0, shared))
      .map((text, index) => this.#heading(Math.max(0, shared) + index + 1, text));
  }

  #entry(feature: Feature, groups: readonly Title[], depth: number, needsId: boolean): Entry {
    const heading = this.#heading(depth, feature.title);
    const ownsId = needsId || heading.anchor === '';
    const anchor = ownsId && this.#anchors.claim(feature.id) ? feature.id : heading.anchor;
    return { feature, groups, heading, anchor, ownId: ownsId ? feature.id : undefined };
  }

  #entries(matrix: Matrix, depth: number): readonly Entry[] {
    const needy = needOwnId(matrix.features, 'feature');
    const levels = groupLevels(depth - 2);
    let current: readonly string[] = [];
    return matrix.features.map((feature) => {
      const group = joinEnd(feature.group, levels, GROUP_SEPARATOR);
      const shared = commonLength(current, group);
      const groups = group.slice(shared).map((text, index) => this.#heading(depth + shared + index, text));
      current = group;
      return this.#entry(feature, groups, depth + group.length, needy.has(feature));
    });
  }

  plan(matrix: Matrix, needsId: boolean): MatrixPlan {
    const path = pathOf(matrix);
    const depth = path.length + 1;
    const headings = this.#sectionHeadings(path);
    const summary = this.#view === 'details' ? undefined : this.#heading(depth, 'Summary');
    const hasDetails = this.#view !== 'summary' && matrix.features.length > 0;
    const details = hasDetails ? this.#heading(depth, 'Details') : undefined;
    const entries = hasDetails ? this.#entries(matrix, depth + 1) : [];
    const notes = matrix.notes && this.#view === 'all' ? this.#heading(depth, 'Notes') : undefined;
    return {
      matrix,
      headings,
      ownId: needsId ? matrix.id : undefined,
      summary,
      details,
      entries,
      notes,
    };
  }
}

export function planDocument(matrices: readonly Matrix[], view: EmitView): readonly MatrixPlan[] {
  const planner = new Planner(view);
  const needy = needOwnId(matrices, 'matrix');
  return matrices.map((matrix) => planner.plan(matrix, needy.has(matrix)));
}
