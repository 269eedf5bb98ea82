// What a matrix is called, and the headings that it stands under.
import { anchorId } from '../index/anchors.ts';
import type { Section } from '../index/sections.ts';
import { foldName } from '../text/fold.ts';
import type { Part } from './parts.ts';

const GENERIC_TITLE = /^(?:summary|details)$/u;

const untitled = new WeakMap<Section, boolean>();

/** Whether the document begins with "Summary" and "Details" and has no title above them. */
function isUntitled({ path, parent }: Section): boolean {
  if (path.length !== 1 || parent === undefined) return false;
  const titles = (): readonly string[] => parent.children.map(({ title }) => foldName(title));
  const known = untitled.get(parent) ?? new Set(titles().filter((one) => GENERIC_TITLE.test(one))).size > 1;
  untitled.set(parent, known);
  return known;
}

/** Headings that name one view of a matrix where its details stand beside it. */
const VIEW_TITLE = /^(?:overview|tables?|matrix|at a glance|quick overview)$/u;

/** The heading path without a last "Summary" or "Details"; with details, without "Overview" and its like too. */
export function sectionPath(section: Section, detailed = false): readonly string[] {
  const { path } = section;
  const last = path[path.length - 1];
  const name = foldName(last ?? '');
  const isGeneric = GENERIC_TITLE.test(name) || (detailed && VIEW_TITLE.test(name));
  return isGeneric && (path.length > 1 || isUntitled(section)) ? path.slice(0, -1) : path;
}

/** The id of an anchor in the heading that names the matrix. */
export function idOf({ section, details }: Part): string | undefined {
  const named = sectionPath(section, details !== undefined) === section.path ? section : section.parent;
  return named?.heading === undefined ? undefined : anchorId(named.heading.children);
}

/** The sections whose matrices are told apart by the labels of their tables. */
export function labelledSections(parts: readonly Part[]): ReadonlySet<Section> {
  const counts = new Map<Section, { parts: number; labels: Set<string> }>();
  for (const { section, table } of parts) {
    const count = counts.get(section) ?? { parts: 0, labels: new Set() };
    count.parts += 1;
    count.labels.add(foldName(table?.label ?? ''));
    counts.set(section, count);
  }
  const telling = [...counts].filter(([, { parts, labels }]) => parts > 1 && labels.size === parts);
  return new Set(telling.map(([section]) => section));
}

/** The title of a matrix. */
export function titleOfPart(part: Part, labelled: ReadonlySet<Section>): string {
  const path = sectionPath(part.section, part.details !== undefined);
  const heading = path[path.length - 1] ?? '';
  if (part.table?.caption !== undefined) return part.table.caption;
  const label = part.table?.label ?? '';
  if (labelled.has(part.section) && label !== '') return label;
  return heading === '' && part.section.path.length === 0 ? 'Feature support matrix' : heading;
}
