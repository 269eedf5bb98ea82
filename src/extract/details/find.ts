// Finds what may be details: a list with one item a feature, or one section a feature.
import type { List } from 'mdast';
import { groupBy } from '../../group.ts';
import type { Range } from '../../position.ts';
import type { Decision, Unread } from '../decision.ts';
import { itemsOf } from '../index/items.ts';
import { GROUP_SEPARATOR, outwards, type Section, walkSections } from '../index/sections.ts';
import { leadingStatus } from '../lexicon/status.ts';
import { type Place, rangeOf } from '../text/flat.ts';
import { foldName } from '../text/fold.ts';
import { partAtBoldTitles } from './bold-titles.ts';
import { ENTRY_CLUES, type EntryFacts, LINES_CLUES, weigh } from './clues.ts';
import type { DetailsEntry } from './entry.ts';
import { fieldKind } from './fields.ts';
import type { Wording } from './grammar.ts';
import { type Context, entriesOfList, foldedEntries, type ListEntries, listsOf } from './list-entries.ts';
import { isDetails, sectionEntry } from './section-entries.ts';
import { type TableSupport, withTable } from './small-tables.ts';
import { ENTRY_WEIGHTS, LEAST_ENTRIES, LINES_WEIGHTS } from './weights.ts';

/** The entries that belong together, and the section that they all stand in. */
export interface Details {
  readonly root: Section;
  readonly entries: readonly DetailsEntry[];
  readonly range: Range;
  /** Sections that are entries or parts of them. */
  readonly sections: ReadonlySet<Section>;
  readonly lists: ReadonlySet<List>;
  /** Texts among the entries that belong to none. */
  readonly unread: readonly Unread[];
}

/** What may be details, and sections that look like entries but are none. */
export interface FoundDetails {
  readonly groups: readonly Details[];
  readonly rejected: readonly Decision[];
}

/** Whether the lines of an entry are lines of support. */
function tellsSupport(entry: DetailsEntry): boolean {
  return entry.support.length > 0 && weigh(LINES_CLUES, LINES_WEIGHTS, entry).score > 0;
}

/** `- Driver support:` with a list below it is a part of an entry, unless a table has a feature of that name. */
function isPart({ title, status }: DetailsEntry, { features }: Context): boolean {
  return status === undefined && fieldKind(title.text) !== undefined && !features.has(foldName(title.text));
}

function isListOfEntries({ list, entries }: ListEntries, context: Context): boolean {
  const telling = entries.filter((entry) => tellsSupport(entry) && !isPart(entry, context));
  return telling.length > 0 && telling.length >= itemsOf(list).length * LEAST_ENTRIES;
}

const NO_SECTIONS: ReadonlySet<Section> = new Set();
const NO_LISTS: ReadonlySet<List> = new Set();

function rangeOfEntries(entries: readonly DetailsEntry[], place: Place): Range {
  const start = entries[0]?.block.start.offset ?? 0;
  return place.locator.range(start, entries[entries.length - 1]?.block.end.offset ?? start);
}

/** The entries of a section that are no sections themselves; undefined where there are none. */
function entriesWithin(section: Section, context: Context): Details | undefined {
  const { place } = context;
  const lists = listsOf(section, context)
    .map((list) => entriesOfList(list, context))
    .filter((one) => isListOfEntries(one, context));
  const folded = lists.length > 0 ? [] : foldedEntries(section, context);
  const isFolded = folded.filter(tellsSupport).length >= folded.length * LEAST_ENTRIES;
  const entries = lists.length > 0 || !isFolded ? lists.flatMap((one) => one.entries) : folded;
  if (entries.length === 0) return undefined;
  return {
    root: section,
    entries,
    range: rangeOfEntries(entries, place),
    sections: NO_SECTIONS,
    lists: lists.length === 0 ? NO_LISTS : new Set(lists.map(({ list }) => list)),
    unread: lists.flatMap((one) => one.unread),
  };
}

interface Candidate {
  readonly section: Section;
  readonly entry: DetailsEntry;
  readonly tells: boolean;
}

/**
 * The section that entries are grouped below: one titled "Details", the nearest that holds a matrix table,
 * or `common`, the innermost that holds all entries.
 */
function rootOf(section: Section, holdsTable: (section: Section) => boolean, common: Section): Section {
  const above = [...outwards(section.parent ?? section)];
  return above.find(isDetails) ?? above.find(holdsTable) ?? common;
}

/** The innermost section that holds the parents of all candidates. */
function commonAncestor(candidates: readonly Candidate[], top: Section): Section {
  const [first, ...others] = new Set(candidates.map(({ section }) => section.parent ?? section));
  const all = others.map((parent) => new Set(outwards(parent)));
  return [...outwards(first ?? top)].find((one) => all.every((above) => above.has(one))) ?? top;
}

function groupBelow(root: Section, section: Section): readonly string[] {
  const titles: string[] = [];
  for (let up = section.parent; up !== undefined && up !== root; up = up.parent) titles.push(up.title);
  return titles.toReversed().flatMap((title) => title.split(GROUP_SEPARATOR));
}

/** The candidates that are entries, by what they say and what stands around them. */
function chooseEntries(
  candidates: readonly Candidate[],
  { features }: Context,
): { readonly chosen: readonly Candidate[]; readonly next?: ReturnType<typeof weigh> } {
  const telling = new Map<Section | undefined, number>();
  for (const { section, tells } of candidates)
    if (tells) telling.set(section.parent, (telling.get(section.parent) ?? 0) + 1);
  const scored = candidates.map((candidate) => {
    const { section, entry, tells } = candidate;
    const named = features.has(foldName(entry.title.text));
    const facts: EntryFacts = {
      entry,
      tells,
      named,
      inDetails: named && section.parent !== undefined && [...outwards(section.parent)].some(isDetails),
      siblings: (telling.get(section.parent) ?? 0) - (tells ? 1 : 0),
    };
    return { candidate, reading: weigh(ENTRY_CLUES, ENTRY_WEIGHTS, facts) };
  });
  const chosen = scored.filter(({ reading }) => reading.score > 0).map(({ candidate }) => candidate);
  const next = scored.find(({ candidate, reading }) => candidate.tells && reading.score <= 0)?.reading;
  return { chosen, ...(next === undefined ? {} : { next }) };
}

/** Headings below an entry that are neither labels of its parts nor entries. */
function unreadBelow(
  members: readonly Candidate[],
  used: ReadonlySet<Section>,
  place: Place,
): readonly Unread[] {
  const known = new Set(used);
  for (const { section } of members) for (const at of outwards(section)) known.add(at);
  return members.flatMap(({ section }) =>
    section.children.flatMap((child) =>
      child.heading === undefined || known.has(child)
        ? []
        : [
            {
              text: child.title,
              range: rangeOf(child.heading, place),
              reason: 'the heading is no label of details',
            },
          ],
    ),
  );
}

function sectionGroups(
  chosen: readonly Candidate[],
  used: ReadonlySet<Section>,
  top: Section,
  holdsTable: (section: Section) => boolean,
  place: Place,
): readonly Details[] {
  const common = commonAncestor(chosen, top);
  const roots = groupBy(chosen, ({ section }) => rootOf(section, holdsTable, common));
  return [...roots].map(([root, members]) => {
    const entries = members.map(({ section, entry }) => ({ ...entry, group: groupBelow(root, section) }));
    return {
      root,
      entries,
      range: rangeOfEntries(entries, place),
      sections: new Set(members.map(({ section }) => section)),
      lists: NO_LISTS,
      unread: unreadBelow(members, used, place),
    };
  });
}

/** Beside entries that say `Status, x86: Supported`, one that says `Status: Supported` tells support as well. */
function withOwnLevel(candidate: Candidate, words: Wording): Candidate {
  const { entry } = candidate;
  const { status, ...rest } = entry;
  const isLevel =
    status !== undefined && leadingStatus(status.text) === undefined && words.explains(status.text);
  if (!isLevel || entry.support.length > 0) return candidate;
  const { level, basis, sign, plain } = words.read(status.text);
  const name = { text: 'Status', range: status.range };
  const said = { level, basis, symbol: sign, symbolRange: status.range, range: status.range, notes: [] };
  const line = { name, ...said, ...(!plain && { text: status.text }), label: name };
  return { ...candidate, entry: { ...rest, support: [line] }, tells: true };
}

/** Finds all that may be details below `top`. */
export function findDetails(
  top: Section,
  holdsTable: (section: Section) => boolean,
  context: Context,
  tabled: ReadonlyMap<Section, TableSupport>,
): FoundDetails {
  const within: Details[] = [];
  const candidates: Candidate[] = [];
  const used = new Set<Section>();
  const addEntry = (section: Section): void => {
    const read = used.has(section) ? undefined : sectionEntry(section, used, context, tabled.has(section));
    if (read === undefined) return;
    const entry = withTable(read, tabled.get(section));
    candidates.push({ section, entry, tells: tellsSupport(entry) });
  };
  for (const section of walkSections(top)) {
    const bold = partAtBoldTitles(section, context.features, context.place);
    const found = bold === undefined ? entriesWithin(section, context) : undefined;
    if (bold !== undefined) for (const part of [bold.own, ...bold.parts]) addEntry(part);
    else if (found !== undefined) within.push(found);
    else addEntry(section);
  }
  const isByTarget = candidates.some(({ entry }) => entry.support.some(({ label }) => label !== undefined));
  const all = isByTarget ? candidates.map((candidate) => withOwnLevel(candidate, context.words)) : candidates;
  const { chosen, next } = chooseEntries(all, context);
  const groups = [...within, ...sectionGroups(chosen, used, top, holdsTable, context.place)];
  const alone = all.filter(({ tells }) => tells);
  const rejected: Decision = {
    block: 'details',
    range: rangeOfEntries(
      alone.map(({ entry }) => entry),
      context.place,
    ),
    section: alone[0]?.section.path ?? [],
    taken: false,
    reason: 'its section stands alone: no label, no status and no table says that it lists support',
    chosen: { kind: 'other', score: 0, clues: [] },
    ...(next === undefined ? {} : { runnerUp: { kind: 'details', ...next } }),
  };
  return {
    groups: groups.sort((a, b) => a.range.start.offset - b.range.start.offset),
    rejected: chosen.length === 0 && next !== undefined ? [rejected] : [],
  };
}
