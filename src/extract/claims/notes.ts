// What a document says around a matrix: the principles before it, the closing notes after it.
import type { List, Nodes } from 'mdast';
import type { Range } from '../../position.ts';
import type { Principle, Text } from '../claims.ts';
import { blocksText } from '../details/fields.ts';
import type { Section } from '../index/sections.ts';
import { offsetsOf, type Place } from '../text/flat.ts';
import { foldName } from '../text/fold.ts';
import type { Part } from './parts.ts';
import { principleLists } from './principles.ts';

const PRINCIPLES_TITLE = /\b(?:principles?|guidelines?|rationale)\b/u;
const NOTES_TITLE = /^(?:closing )?notes?$/u;

interface NotesList {
  readonly start: number;
  readonly notes: readonly Text[];
}

/** What a section holds, found once however many matrices ask. */
interface Remarks {
  /** Sections below that are called after principles. */
  readonly principled: readonly Section[];
  /** Sections below that are called "Notes". */
  readonly noted: readonly Section[];
  /** Lists after a paragraph "Notes:". */
  readonly lists: readonly NotesList[];
}

const known = new WeakMap<Section, Remarks>();

function remarksOf(section: Section, place: Place): Remarks {
  const found = known.get(section);
  if (found !== undefined) return found;
  const named = (title: RegExp): readonly Section[] =>
    section.children.filter((child) => title.test(foldName(child.title)));
  const remarks = {
    principled: named(PRINCIPLES_TITLE),
    noted: named(NOTES_TITLE),
    lists: labelledLists(section, place),
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
    const sections = noted.filter(
      (child) =>
        part.details?.sections.has(child) !== true && (child.heading?.position?.start.offset ?? 0) >= after,
    );
    return [
      ...lists.filter(({ start }) => start >= after).flatMap((list) => list.notes),
      ...sections.flatMap((child) => child.blocks.flatMap((block) => itemsOf(block, place))),
    ];
  });
  const unique = new Map(notes.map((note) => [note.range.start.offset, note]));
  return [...unique.values()].filter((note) => !isExplained(note.range));
}

function labelledLists(section: Section, place: Place): readonly NotesList[] {
  const lists: NotesList[] = [];
  let labelled = false;
  for (const block of section.blocks) {
    if (block.type === 'paragraph') labelled = isNotesLabel(place.text.slice(...offsetsOf(block)));
    else if (block.type === 'list' && labelled)
      lists.push({ start: offsetsOf(block)[0], notes: itemsOf(block, place) });
  }
  return lists;
}

function isNotesLabel(text: string): boolean {
  return text.length < 40 && /^\s*(?:\*\*)?notes?\s*(?::\s*)?(?:\*\*\s*)?(?::\s*)?$/iu.test(text);
}

function itemsOf(block: Nodes, place: Place): readonly Text[] {
  const items: readonly Nodes[] =
    block.type === 'list' ? block.children : block.type === 'paragraph' ? [block] : [];
  return items.flatMap((item) => blocksText([item], place) ?? []);
}
