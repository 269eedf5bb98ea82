// Strong lines that stand where others have a heading: `**Attach**` above the details of a feature.
import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Section } from '../index/sections.ts';
import { flatten, type Place } from '../text/flat.ts';
import { foldName, foldSpace, withoutNumber } from '../text/fold.ts';
import { fieldKind } from './fields.ts';

/** A section whose blocks are parted by strong lines, as if each were a heading. */
export interface BoldTitles {
  /** What stands before the first title. */
  readonly own: Section;
  readonly parts: readonly Section[];
}

interface Title {
  readonly name: string;
  readonly children: readonly PhrasingContent[];
  /** What follows the title in its paragraph. */
  readonly rest: readonly PhrasingContent[];
}

/** A paragraph whose first line is strong, and no more than that. */
function titleOf(node: RootContent, place: Place): Title | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [first, second, ...others] = node.children;
  if (first?.type !== 'strong') return undefined;
  const name = foldSpace(flatten(first.children, place).text);
  if (name === '' || name.length > 200) return undefined;
  if (second === undefined) return { name, children: first.children, rest: [] };
  const follows = second.type === 'break' || (second.type === 'text' && /^:?[ \t]*\n/u.test(second.value));
  const isColon = second.type === 'text' && second.value.trim() === ':' && others.length === 0;
  if (!follows && !isColon) return undefined;
  return { name, children: first.children, rest: isColon ? [] : [second, ...others] };
}

function withoutColon(name: string): string {
  return name.endsWith(':') ? name.slice(0, -1).trimEnd() : name;
}

/** The content of a title without the colon at its end. */
function childrenWithoutColon(children: readonly PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type !== 'text' || !last.value.endsWith(':')) return [...children];
  return [...children.slice(0, -1), { ...last, value: last.value.slice(0, -1) }];
}

function partOf(section: Section, node: Paragraph, { name, children, rest }: Title): Section {
  const title = withoutColon(name);
  const heading: Heading = {
    type: 'heading',
    depth: 6,
    children: childrenWithoutColon(children),
    ...(node.position === undefined ? {} : { position: node.position }),
  };
  const said: Paragraph = { ...node, children: [...rest] };
  return {
    heading,
    title,
    path: [...section.path, title],
    parent: section,
    depth: section.depth + 1,
    contents: section.contents,
    blocks: rest.length === 0 ? [] : [said],
    children: [],
    titles: section.titles,
  };
}

/** Whether the section is nothing but strong lines, each with a list below it. */
function areAboveLists({ blocks }: Section, titles: ReadonlyMap<RootContent, Title>): boolean {
  if (titles.size < 2) return false;
  const first = blocks.findIndex((block) => titles.has(block));
  return blocks.slice(first).every((block, index, rest) => {
    const title = titles.get(block);
    if (title === undefined) return block.type === 'list';
    return title.rest.length === 0 && rest[index + 1]?.type === 'list';
  });
}

/**
 * Parts the blocks of a section at its strong lines, where at least half of these are names of features that a table
 * has, or, without tables, a list stands below each; `undefined` elsewhere.
 */
export function partAtBoldTitles(
  section: Section,
  features: ReadonlySet<string>,
  place: Place,
): BoldTitles | undefined {
  const isFeature = (name: string): boolean => {
    const title = withoutColon(name);
    return features.has(foldName(title)) || features.has(foldName(withoutNumber(title)));
  };
  const titles = new Map<RootContent, Title>();
  let known = 0;
  for (const block of section.blocks) {
    const title = titleOf(block, place);
    if (title === undefined) continue;
    const named = isFeature(title.name);
    if (!named && (title.name.endsWith(':') || fieldKind(title.name) !== undefined)) continue;
    titles.set(block, title);
    if (named) known += 1;
  }
  const isNamed = known > 1 && known * 2 >= titles.size;
  if (!isNamed && !(features.size === 0 && areAboveLists(section, titles))) return undefined;
  const before: RootContent[] = [];
  const parts: Section[] = [];
  for (const block of section.blocks) {
    const title = titles.get(block);
    if (title !== undefined && block.type === 'paragraph') parts.push(partOf(section, block, title));
    else (parts.at(-1)?.blocks ?? before).push(block);
  }
  return { own: { ...section, blocks: before }, parts };
}
