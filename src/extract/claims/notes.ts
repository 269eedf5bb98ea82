// What a document says around a matrix: the principles before it, the closing notes after it.
import type { List, Nodes } from 'mdast';
import type { Range } from '../../position.ts';
import { firstIndex } from '../../search.ts';
import type { Principle, Text } from '../claims.ts';
import { itemsOf } from '../index/items.ts';
import type { Section } from '../index/sections.ts';
import { offsetsOf, type Place } from '../text/flat.ts';
import { foldName } from '../text/fold.ts';
import { blocksText } from '../text/passages.ts';
import type { Part } from './parts.ts';
import { principleLists } from './principles.ts';

const PRINCIPLES_TITLE = /\b(?:principles?|guidelines?|rationale)\b/u;
const NOTES_TITLE = /^(?:closing )?notes?$/u;
/** A matrix gets no more notes than this, and looks at no more places for them. */
const MOST = 100;

interface Notes {
  /** The section that they are, unless they are a list of it. */
  readonly section?: Section;
  readonly start: number;
  readonly notes: readonly Text[];
}

/** What a section holds, found once however many matrices ask. */
interface Remarks {
  /** Sections below that are called after principles. */
  readonly principled: readonly Section[];
  /** Lists after a paragraph "Notes:". */
  readonly lists: readonly Notes[];
  /** Sections below that are called "Notes". */
  readonly noted: readonly Notes[];
}

const known = new WeakMap<Section, Remarks>();

function remarksOf(section: Section, place: Place): Remarks {
  const found = known.get(section);
  if (found !== undefined) return found;
  const named = (title: RegExp): readonly Section[] =>
    section.children.filter((child) => title.test(foldName(child.title)));
  const remarks = {
    principled: named(PRINCIPLES_TITLE).slice(0, MOST),
    lists: labelledLists(section, place),
    noted: named(NOTES_TITLE).map((child) => ({
      section: child,
      start: child.heading?.position?.start.offset ?? 0,
      notes: child.blocks.flatMap((block) => notesOf(block, place)),
    })),
  };
  known.set(section, remarks);
  return remarks;
}

/** The nearest section, from the part's outwards, that has principles before the matrix. */
export function principlesOf(part: Part, place: Place): readonly Principle[] {
  const details: ReadonlySet<List> = part.details?.lists ?? new Set();
  const before = part.range.start.offset;
  for (let at: Section | undefined = part.section; at !== undefined; at = at.parent) {
    for (const section of [at, ...remarksOf(at, place).principled]) {
      const found = principleLists(section, place).find(
        ({ list }) => offsetsOf(list)[0] < before && !details.has(list),
      );
      if (found !== undefined) return found.principles;
    }
  }
  return [];
}

/** The next ones behind a place; each of many matrices may stand before many. */
function nextOf(all: readonly Notes[], after: number): readonly Notes[] {
  const first = firstIndex(all.length, (index) => (all[index]?.start ?? 0) >= after);
  return all.slice(first, first + MOST);
}

/** Closing notes: a section "Notes", or a paragraph "Notes:" with the list after it. */
export function closingNotes(
  part: Part,
  isExplained: (range: Range) => boolean,
  place: Place,
): readonly Text[] {
  const owner = part.details?.root.parent ?? part.section.parent ?? part.section;
  const scopes = [...new Set([part.section, part.details?.root ?? part.section, owner])];
  const after = Math.max(part.range.end.offset, part.details?.range.end.offset ?? 0);
  const notes = scopes.flatMap((scope) => {
    const { lists, noted } = remarksOf(scope, place);
    return [...nextOf(lists, after), ...nextOf(noted, after)].flatMap((one) =>
      one.section !== undefined && part.details?.sections.has(one.section) === true
        ? []
        : one.notes.slice(0, MOST),
    );
  });
  const unique = new Map(notes.map((note) => [note.range.start.offset, note]));
  return [...unique.values()].filter((note) => !isExplained(note.range)).slice(0, MOST);
}

function labelledLists(section: Section, place: Place): readonly Notes[] {
  const lists: Notes[] = [];
  let labelled = false;
  for (const block of section.blocks) {
    if (block.type === 'paragraph') labelled = isNotesLabel(place.text.slice(...offsetsOf(block)));
    else if (block.type === 'list' && labelled)
      lists.push({ start: offsetsOf(block)[0], notes: notesOf(block, place) });
  }
  return lists;
}

function isNotesLabel(text: string): boolean {
  return text.length < 40 && /^\s*(?:\*\*)?notes?\s*(?::\s*)?(?:\*\*\s*)?(?::\s*)?$/iu.test(text);
}

function notesOf(block: Nodes, place: Place): readonly Text[] {
  if (block.type === 'list') return itemsOf(block).flatMap(({ blocks }) => blocksText(blocks, place) ?? []);
  return block.type === 'paragraph' ? [blocksText([block], place) ?? []].flat() : [];
}
