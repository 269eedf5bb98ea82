// Finds the details of a document: a list with one item a feature, or one section a feature.
import type { List, ListItem, Nodes, RootContent } from 'mdast';
import type { Range } from '../../position.ts';
import type { Text } from '../claims.ts';
import { anchorId } from '../index/anchors.ts';
import { headingAttributes } from '../index/heading-attributes.ts';
import { GROUP_SEPARATOR, type Section, walkSections } from '../index/sections.ts';
import { flatten, offsetsOf, type Place, rangeOf } from '../text/flat.ts';
import { foldName, withoutNumber } from '../text/fold.ts';
import { type DetailsEntry, entryOf } from './entry.ts';
import { tellsLevels, tellsSupport } from './evidence.ts';
import { type Block, type FieldKind, fieldKind, fieldsOf } from './fields.ts';
import type { Wording } from './led.ts';
import { type TabledSupport, withTabled } from './tabled.ts';
import { ledStatus, type Naming, namedAt, titleText } from './title.ts';
import { titledParts } from './titled.ts';

/** The entries that belong together, and the section that they all stand in. */
export interface Details {
  readonly root: Section;
  readonly entries: readonly DetailsEntry[];
  readonly range: Range;
  /** Sections that are entries or parts of them. */
  readonly sections: ReadonlySet<Section>;
  readonly lists: ReadonlySet<List>;
}

/** What the sections of a document are read with, and which of them were read as parts of another. */
interface Reading extends Naming {
  readonly legends: ReadonlySet<Nodes>;
  readonly vocabulary: Wording;
  readonly used: Set<Section>;
}

const DETAILS_TITLE =
  /^(?:(?:feature |support )?details|(?:feature|detailed) (?:descriptions?|support)|features in detail)$/u;

function isBlock(node: RootContent): node is Block & RootContent {
  return ![
    'heading',
    'tableRow',
    'tableCell',
    'listItem',
    'yaml',
    'text',
    'strong',
    'emphasis',
    'inlineCode',
  ].includes(node.type);
}

function listEntry(item: ListItem, reading: Reading): DetailsEntry | undefined {
  const { vocabulary, place } = reading;
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return undefined;
  const flat = flatten(first.children, place);
  const lineEnd = flat.text.indexOf('\n');
  const end = lineEnd < 0 ? flat.text.length : lineEnd;
  const led = ledStatus(flat, end, place);
  const whole = led?.title ?? titleText(flat, end, reading);
  if (whole === undefined) return undefined;
  const title = led?.title ?? namedAt(flat, vocabulary, place) ?? whole;
  const id = anchorId(first.children);
  const head = {
    title: { ...title, text: title.text.replace(/(?<!\s)\s*:$/u, '') },
    group: [],
    block: rangeOf(item, place),
    ...(flat.link === undefined ? {} : { link: flat.link }),
    ...(id === undefined ? {} : { id }),
  };
  // The first line is the title, and no label; what follows it in the paragraph may be fields.
  const entry = entryOf(head, lineEnd < 0 ? rest : item.children, vocabulary, place);
  return led === undefined ? entry : { status: led.status, ...entry };
}

function isEntry(entry: DetailsEntry | undefined): boolean {
  if (entry === undefined || entry.support.length === 0) return false;
  if (entry.status !== undefined) return true;
  return (entry.support.length > 1 || entry.supportLabel !== undefined) && tellsLevels(entry.support);
}

/** Entries that no table names and no status marks are entries where they say that anything is supported. */
function isEvident(entries: readonly DetailsEntry[], features: ReadonlySet<string>): boolean {
  return (
    entries.some(({ status, title }) => status !== undefined || features.has(foldName(title.text))) ||
    tellsSupport(entries.flatMap(({ support }) => support))
  );
}

/** `- Driver support:` with a list below it is a part of an entry, unless a table has a feature of that name. */
function isPart({ title, status }: DetailsEntry, features: ReadonlySet<string>): boolean {
  return status === undefined && fieldKind(title.text) !== undefined && !features.has(foldName(title.text));
}

/** A list is a details list when at least half of its items hold support lines. */
function detailsList(list: List, reading: Reading): readonly DetailsEntry[] {
  const { features } = reading;
  const nested = list.children.some((item) => item.children.some((child) => child.type === 'list'));
  if (!nested) return [];
  const entries = list.children.flatMap((item) => listEntry(item, reading) ?? []);
  const whole = entries.filter((entry) => isEntry(entry) && !isPart(entry, features));
  const isMost = whole.length > 0 && whole.length * 2 >= list.children.length;
  return isMost && isEvident(entries, features) ? entries : [];
}

const SUMMARY = /<summary\b[^<>]*>([^<>]{1,120})<\/summary>/iu;

/** Entries that are folded up: `<details><summary>Attach</summary>`, what stands in it, `</details>`. */
function foldedEntries(section: Section, { vocabulary, place, legends }: Reading): readonly DetailsEntry[] {
  const entries: DetailsEntry[] = [];
  let open: { readonly title: Text; readonly start: number; readonly blocks: Block[] } | undefined;
  for (const block of section.blocks) {
    if (block.type !== 'html') {
      if (open !== undefined && isBlock(block) && !legends.has(block)) open.blocks.push(block);
      continue;
    }
    const [start, end] = offsetsOf(block);
    if (open !== undefined && /<\/details\s*>/iu.test(block.value)) {
      const head = { title: open.title, group: [], block: place.locator.range(open.start, end) };
      entries.push(entryOf(head, open.blocks, vocabulary, place));
      open = undefined;
    }
    const name = SUMMARY.exec(block.value)?.[1]?.trim() ?? '';
    const from = place.text.indexOf(name, start);
    if (name !== '' && from >= start && from + name.length <= end)
      open = {
        title: { text: name, range: place.locator.range(from, from + name.length) },
        start,
        blocks: [],
      };
  }
  const named = entries.filter(({ title }) => vocabulary.isFeature(title.text));
  return named.filter(isEntry).length * 2 >= entries.length ? named : [];
}

const isDetails = ({ title }: Section): boolean => DETAILS_TITLE.test(foldName(title));

/** What only a feature's entry has: a label in its text is no label's content. */
const OWN_FIELDS: ReadonlySet<FieldKind> = new Set(['status', 'commands', 'api', 'support']);

/**
 * Whether a heading such as "Driver Support" is the label of a part of `section`: a feature may be called so
 * too ("Config drive support"), and then the summary names it or it has labels of its own.
 */
function isLabelHeading(child: Section, section: Section, { place, features }: Reading): boolean {
  if (child.heading === undefined || fieldKind(child.title) === undefined || isDetails(section)) return false;
  if (features.has(foldName(child.title)) && !features.has(foldName(section.title))) return false;
  const { fields } = fieldsOf(child.blocks.filter(isBlock), place);
  return !fields.some(({ kind }) => OWN_FIELDS.has(kind));
}

/** Headings such as "Driver Support" under a feature's heading serve as labels. */
function blocksOf(section: Section, reading: Reading): readonly Block[] {
  const { used, legends } = reading;
  const blocks: Block[] = section.blocks.filter(isBlock).filter((block) => !legends.has(block));
  for (const child of section.children) {
    if (child.heading === undefined || !isLabelHeading(child, section, reading)) continue;
    used.add(child);
    const { position } = child.heading;
    const text = {
      type: 'text' as const,
      value: `${child.title}:`,
      ...(position === undefined ? {} : { position }),
    };
    blocks.push(
      { type: 'paragraph', children: [text], ...(position === undefined ? {} : { position }) },
      ...child.blocks.filter(isBlock).filter((block) => !legends.has(block)),
    );
  }
  return blocks;
}

function sectionEntry(section: Section, reading: Reading): DetailsEntry | undefined {
  const { heading } = section;
  const { vocabulary, place } = reading;
  if (heading === undefined || section.title === '') return undefined;
  const blocks = blocksOf(section, reading);
  const isSilent = blocks.every((block) => onlyAnchor(block) !== undefined);
  // A heading that says nothing may head a group; a feature that the summary names has its id and link there.
  if (isSilent && (section.children.length > 0 || !reading.features.has(foldName(section.title))))
    return undefined;
  const flat = flatten(heading.children, place);
  const attributes = headingAttributes(flat.text);
  const title = titleText(flat, attributes?.end ?? flat.text.length, reading);
  if (title === undefined) return undefined;
  const last = blocks[blocks.length - 1];
  const end = last === undefined ? rangeOf(heading, place).end.offset : offsetsOf(last)[1];
  const id = attributes?.id ?? anchorId(heading.children) ?? precedingAnchor(section);
  const head = {
    title,
    group: [],
    block: place.locator.range(offsetsOf(heading)[0], end),
    ...(flat.link === undefined ? {} : { link: flat.link }),
    ...(id === undefined ? {} : { id }),
  };
  return entryOf(head, blocks, vocabulary, place);
}

/** An anchor that is the last block before the heading: of the sibling above, or of the parent. */
function precedingAnchor(section: Section): string | undefined {
  const { previous } = section;
  const last = previous === undefined ? section.parent?.blocks.at(-1) : lastBlock(previous);
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
  return node.children.every(
    (child) => child.type === 'html' || (child.type === 'text' && child.value.trim() === ''),
  )
    ? anchorId(node.children)
    : undefined;
}

interface Candidate {
  readonly section: Section;
  readonly entry: DetailsEntry;
  readonly sure: boolean;
}

/**
 * The section that entries are grouped below: one titled "Details", the nearest that holds a matrix table,
 * or `common`, the innermost that holds all entries.
 */
function rootOf(section: Section, holdsTable: (section: Section) => boolean, common: Section): Section {
  const at = section.parent ?? section;
  for (let up: Section | undefined = at; up !== undefined; up = up.parent) {
    if (isDetails(up)) return up;
  }
  for (let up: Section | undefined = at; up !== undefined; up = up.parent) {
    if (holdsTable(up)) return up;
  }
  return common;
}

/** The innermost section that holds the parents of all candidates. */
function commonAncestor(candidates: readonly Candidate[], top: Section): Section {
  let common: Section | undefined;
  for (const { section } of candidates) {
    const parent = section.parent ?? section;
    if (common === undefined) common = parent;
    while (common.parent !== undefined && !isBelow(parent, common)) common = common.parent;
  }
  return common ?? top;
}

function isBelow(section: Section, ancestor: Section): boolean {
  let at: Section | undefined = section;
  while (at !== undefined && at !== ancestor && at.depth > ancestor.depth) at = at.parent;
  return at === ancestor;
}

function groupBelow(root: Section, section: Section): readonly string[] {
  const group: string[] = [];
  for (let up = section.parent; up !== undefined && up !== root; up = up.parent)
    group.unshift(...up.title.split(GROUP_SEPARATOR));
  return group;
}

/** Whether a section above is titled as details are: there, the name of a feature is an entry. */
function isInDetails(section: Section): boolean {
  for (let up = section.parent; up !== undefined; up = up.parent) {
    if (isDetails(up)) return true;
  }
  return false;
}

/** Sibling sections of sure entries that have fields of their own are entries too, though they lack support. */
function accepted(candidates: readonly Candidate[], features: ReadonlySet<string>): readonly Candidate[] {
  const parents = new Map<Section | undefined, number>();
  for (const { section, sure } of candidates)
    if (sure) parents.set(section.parent, (parents.get(section.parent) ?? 0) + 1);
  const chosen = candidates.filter(({ section, entry, sure }) => {
    const isNamed = features.has(foldName(entry.title.text));
    if (isNamed && (sure || isInDetails(section))) return true;
    const siblings = parents.get(section.parent) ?? 0;
    if (sure) return siblings > 1 || entry.status !== undefined || entry.supportLabel !== undefined;
    return (
      siblings > 0 &&
      (entry.status !== undefined || entry.commands.length > 0 || entry.supportLabel !== undefined)
    );
  });
  const entries = chosen.map(({ entry }) => entry);
  return isEvident(entries, features) ? chosen : [];
}

function rangeOfEntries(entries: readonly DetailsEntry[], place: Place): Range {
  const start = entries[0]?.block.start.offset ?? 0;
  return place.locator.range(start, entries[entries.length - 1]?.block.end.offset ?? start);
}

/** Finds all details below `top`; `features` are the folded names that tables give their features. */
export function findDetails(
  top: Section,
  holdsTable: (section: Section) => boolean,
  legends: ReadonlySet<Nodes>,
  vocabulary: Wording,
  place: Place,
  features: ReadonlySet<string> = new Set(),
  tabled: ReadonlyMap<Section, TabledSupport> = new Map(),
): readonly Details[] {
  const found: Details[] = [];
  const candidates: Candidate[] = [];
  const used = new Set<Section>();
  const numbered = [...features].some((name) => withoutNumber(name) !== name);
  const reading: Reading = { legends, vocabulary, place, features, numbered, used };
  const addEntry = (section: Section): void => {
    const entry = withTabled(sectionEntry(section, reading), tabled.get(section));
    if (entry !== undefined) candidates.push({ section, entry, sure: isEntry(entry) });
  };
  for (const section of walkSections(top)) {
    const titled = titledParts(section, features, place);
    if (titled !== undefined) {
      for (const part of [titled.own, ...titled.parts]) if (!used.has(section)) addEntry(part);
      continue;
    }
    const lists = section.blocks.filter(
      (block): block is List => block.type === 'list' && !legends.has(block),
    );
    const taken = lists
      .map((list) => ({ list, entries: detailsList(list, reading) }))
      .filter(({ entries }) => entries.length > 0);
    const folded = foldedEntries(section, reading);
    if (taken.length === 0 && folded.length > 0) {
      found.push({
        root: section,
        entries: folded,
        range: rangeOfEntries(folded, place),
        sections: new Set(),
        lists: new Set(),
      });
    } else if (taken.length > 0) {
      const entries = taken.flatMap((one) => one.entries);
      found.push({
        root: section,
        entries,
        range: rangeOfEntries(entries, place),
        sections: new Set(),
        lists: new Set(taken.map(({ list }) => list)),
      });
    } else if (!used.has(section)) addEntry(section);
  }
  const roots = new Map<Section, Candidate[]>();
  const chosen = accepted(candidates, features);
  const common = commonAncestor(chosen, top);
  for (const candidate of chosen) {
    const root = rootOf(candidate.section, holdsTable, common);
    const members = roots.get(root);
    if (members === undefined) roots.set(root, [candidate]);
    else members.push(candidate);
  }
  for (const [root, members] of roots) {
    const entries = members.map(({ section, entry }) => ({ ...entry, group: groupBelow(root, section) }));
    found.push({
      root,
      entries,
      range: rangeOfEntries(entries, place),
      sections: new Set(members.map(({ section }) => section)),
      lists: new Set(),
    });
  }
  return found.sort((a, b) => a.range.start.offset - b.range.start.offset);
}
