// What a matrix is called, and the headings that it stands under.
import { anchorId } from '../index/anchors.ts';
import type { Section } from '../index/sections.ts';
import { foldName } from '../text/fold.ts';
import type { Part } from './parts.ts';

const GENERIC_TITLE = /^(?:summary|details)$/u;

/** Whether the document begins with "Summary" and "Details" and has no title above them. */
function isUntitled({ path, parent }: Section): boolean {
  if (path.length !== 1 || parent === undefined) return false;
  return (
    new Set(parent.children.map(({ title }) => foldName(title)).filter((title) => GENERIC_TITLE.test(title)))
      .size > 1
  );
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

/** The title of a matrix; `siblings` are the parts of its section, itself among them. */
export function titleOfPart(part: Part, siblings: readonly Part[]): string {
  const path = sectionPath(part.section, part.details !== undefined);
  const heading = path[path.length - 1] ?? '';
  if (part.table?.caption !== undefined) return part.table.caption;
  const label = part.table?.label ?? '';
  const labels = new Set(siblings.map((other) => foldName(other.table?.label ?? '')));
  const telling = siblings.length > 1 && labels.size === siblings.length && label !== '';
  if (telling) return label;
  return heading === '' && part.section.path.length === 0 ? 'Feature support matrix' : heading;
}
