// Facts that a document writes one a line, as tables, by the section that they stand in.
import type { RootContent } from 'mdast';
import { pushTo, tally } from '../../group.ts';
import type { Wording } from '../details/grammar.ts';
import { outwards, type Section, walkSections } from '../index/sections.ts';
import { headerWords } from '../lexicon/header-words.ts';
import { flatten, type Place } from '../text/flat.ts';
import { labelsSupport } from '../text/support-label.ts';
import { columnFacts } from './columns.ts';
import { levelSections } from './level-sections.ts';
import { markedList } from './lists.ts';
import { pairList } from './pairs.ts';
import type { FactTable } from './table.ts';
import { factTable } from './tables.ts';

export type Facts = ReadonlyMap<Section, readonly FactTable[]>;

const titleOf = ({ title }: Section): string => title.replace(/:$/u, '');

/** Whether a heading, or one above it, says that what follows is about support; one that lists work to do does not. */
function speaksOfSupport(section: Section): boolean {
  const { work, aboutSupport, answer } = headerWords(titleOf(section));
  if (work || section.heading === undefined) return false;
  return (
    aboutSupport || answer || [...outwards(section)].some(({ title }) => headerWords(title).calledSupport)
  );
}

/** More words are more than the lead of a list. */
const LONGEST_LEAD = 120;

/** Whether the paragraph before a list leads in what is supported: "These features are implemented:". */
function leadsIn(before: RootContent | undefined, place: Place): boolean {
  if (before?.type !== 'paragraph') return false;
  const text = flatten(before.children, place).text.trimEnd();
  return text.endsWith(':') && text.length <= LONGEST_LEAD && headerWords(text.slice(0, -1)).calledSupport;
}

/** A line in columns that no pipes draw. */
const COLUMNS = /(?:^|\n)[^|\n]{1,200}[^\s|-](?: {3}|\t)[ \t]{0,200}[\p{L}\p{N}]/u;

interface Pairs extends FactTable {
  readonly section: Section;
  readonly names: readonly string[];
}

/** Lists of names with levels, but for those of one feature each: the same targets stand in several. */
function ownPairs(all: readonly Pairs[]): readonly Pairs[] {
  const counts = tally(all.flatMap(({ names }) => names));
  return all.filter(({ names }) => names.every((name) => counts.get(name) === 1));
}

/** The facts of a document that stand in lists, under a heading that speaks of support. */
export function factsOf(top: Section, words: Wording, place: Place): Facts {
  const found = new Map<Section, FactTable[]>();
  const pairs: Pairs[] = [];
  const hasColumns = COLUMNS.test(place.text);
  let hasTables = false;
  /** Blocks of sections that were put in one table. */
  const told = new Set<RootContent>();
  for (const section of walkSections(top)) {
    hasTables ||= section.contents.tables.length > 0;
    for (const block of section.contents.tables) {
      const table = factTable(block, section, place);
      if (table !== undefined) pushTo(found, section, { block, table });
    }
    const leveled = levelSections(section, words, place);
    if (leveled !== undefined) {
      pushTo(found, section, leveled);
      for (const { blocks } of section.children) for (const block of blocks) told.add(block);
    }
    const speaks = speaksOfSupport(section);
    const asks = speaks || headerWords(titleOf(section)).progress;
    const columns = speaks && hasColumns ? columnFacts(section, words, place) : undefined;
    if (columns !== undefined) pushTo(found, section, columns);
    for (const [at, block] of section.blocks.entries()) {
      const before = section.blocks[at - 1];
      if (block.type !== 'list' || told.has(block)) continue;
      if (before?.type === 'paragraph' && labelsSupport(before, place)) continue;
      const table = speaks || leadsIn(before, place) ? markedList(block, section.heading, place) : undefined;
      if (table !== undefined) pushTo(found, section, { block, table });
      else if (asks && !hasTables) {
        const pair = pairList(block, section, words, place, !speaks);
        if (pair !== undefined) pairs.push({ ...pair, block, section });
      }
    }
  }
  // Beside tables, such lists are the details of their features.
  if (!hasTables) for (const { section, ...pair } of ownPairs(pairs)) pushTo(found, section, pair);
  return found;
}
