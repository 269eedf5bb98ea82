// Entries that are sections: a heading, or a strong line in its place, and what stands below.
import type { RootContent } from 'mdast';
import { anchorId } from '../index/anchors.ts';
import { headingAttributes } from '../index/heading-attributes.ts';
import type { Section } from '../index/sections.ts';
import { flatten, offsetsOf, rangeOf } from '../text/flat.ts';
import { foldName } from '../text/fold.ts';
import { type DetailsEntry, readEntry } from './entry.ts';
import { titleText } from './entry-title.ts';
import { type Block, type FieldKind, fieldKind, fieldsOf } from './fields.ts';
import { type Context, readableBlocks } from './list-entries.ts';

const DETAILS_TITLE =
  /^(?:(?:feature |support )?details|(?:feature|detailed) (?:descriptions?|support)|features in detail)$/u;

/** Whether a section is titled as details are. */
export const isDetails = ({ title }: Section): boolean => DETAILS_TITLE.test(foldName(title));

/** What only a feature's entry has: a label in its text is no label's content. */
const OWN_FIELDS: ReadonlySet<FieldKind> = new Set(['status', 'commands', 'api', 'support', 'target']);

/**
 * Whether a heading such as "Driver Support" is the label of a part of `section`: a feature may be called so
 * too ("Config drive support"), and then the summary names it or it has labels of its own.
 */
function isLabelHeading(child: Section, section: Section, context: Context): boolean {
  const { features, place } = context;
  if (child.heading === undefined || fieldKind(child.title) === undefined || isDetails(section)) return false;
  if (features.has(foldName(child.title)) && !features.has(foldName(section.title))) return false;
  const { fields } = fieldsOf(readableBlocks(child, context), place);
  return !fields.some(({ kind }) => OWN_FIELDS.has(kind));
}

/** The blocks of a section; headings such as "Driver Support" below it serve as labels, and are put into `used`. */
function blocksOf(section: Section, used: Set<Section>, context: Context): readonly Block[] {
  const blocks: Block[] = readableBlocks(section, context);
  for (const child of section.children) {
    const { heading } = child;
    if (heading === undefined || !isLabelHeading(child, section, context)) continue;
    used.add(child);
    const at = heading.position && { position: heading.position };
    const label = { type: 'text' as const, value: `${child.title}:`, ...at };
    blocks.push({ type: 'paragraph', children: [label], ...at }, ...readableBlocks(child, context));
  }
  return blocks;
}

/** Reads a section as an entry; `isSure`: it has support that stands elsewhere, and is one however little it says. */
export function sectionEntry(
  section: Section,
  used: Set<Section>,
  context: Context,
  isSure: boolean,
): DetailsEntry | undefined {
  const { heading } = section;
  const { words, place, features } = context;
  if (heading === undefined || section.title === '') return undefined;
  const blocks = blocksOf(section, used, context);
  const isSilent = blocks.every((block) => onlyAnchor(block) !== undefined);
  // A heading that says nothing may head a group; a feature that the summary names has its id and link there.
  if (isSilent && (section.children.length > 0 || !features.has(foldName(section.title)))) return undefined;
  const flat = flatten(heading.children, place);
  const attributes = headingAttributes(flat.text);
  const title = titleText(flat, attributes?.end ?? flat.text.length, context);
  if (title === undefined) return undefined;
  const last = blocks[blocks.length - 1];
  const end = last === undefined ? rangeOf(heading, place).end.offset : offsetsOf(last)[1];
  const id = attributes?.id ?? anchorId(heading.children) ?? precedingAnchor(section);
  const head = {
    title,
    group: [],
    block: place.locator.range(offsetsOf(heading)[0], end),
    ...(flat.link !== undefined && { link: flat.link }),
    ...(id !== undefined && { id }),
  };
  // Of a feature that the summary names, prose is the notes.
  const { entry, isTelling } = readEntry(head, blocks, words, place);
  return isTelling || isSure || features.has(foldName(title.text)) ? entry : undefined;
}

/** An anchor that is the last block before the heading: of the sibling above, or of the parent. */
function precedingAnchor({ previous, parent }: Section): string | undefined {
  const last = previous === undefined ? parent?.blocks.at(-1) : lastBlock(previous);
  return last === undefined ? undefined : onlyAnchor(last);
}

function lastBlock(section: Section): RootContent | undefined {
  const child = section.children.at(-1);
  return child === undefined ? section.blocks.at(-1) : lastBlock(child);
}

function onlyAnchor(node: RootContent): string | undefined {
  if (node.type === 'html') return anchorId([node]);
  if (node.type === 'target') return node.label;
  if (node.type !== 'paragraph') return undefined;
  const isAnchor = node.children.every(
    (child) => child.type === 'html' || (child.type === 'text' && child.value.trim() === ''),
  );
  return isAnchor ? anchorId(node.children) : undefined;
}
