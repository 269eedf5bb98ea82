// Gathers the legends of a document and hands each table those that apply to it.

import type { List, Nodes, Paragraph } from 'mdast';
import { pushTo } from '../../group.ts';
import { memo } from '../../memo.ts';
import { firstIndex } from '../../search.ts';
import type { LegendEntry } from '../claims.ts';
import type { Decision } from '../decision.ts';
import { asBullets } from '../index/bullets.ts';
import { outwards, type Section, walkSections } from '../index/sections.ts';
import { flatten, offsetsOf, type Place } from '../text/flat.ts';
import { foldName, foldSign, foldSpace } from '../text/fold.ts';
import { labelsSupport } from '../text/support-label.ts';
import {
  inBlock,
  inHeader,
  inParagraph,
  inTable,
  isEnoughScattered,
  leadingEntry,
  type Reader,
} from './blocks.ts';
import { isKnownSymbol } from './grammar.ts';
import { captionLines } from './lines.ts';
import { columnNamed, inLead, releasesIn } from './sentences.ts';
import { usedSymbols } from './used-symbols.ts';

interface Legend {
  /** The section whose tables it explains. */
  readonly scope: Section;
  /** The one column that it speaks of, by folded title. */
  readonly column?: string;
  readonly entries: readonly LegendEntry[];
  /** The list that it is. */
  readonly list?: List;
}

export interface Legends {
  /** Entries for tables of `section`, the nearest first; `at` is where the table begins. */
  general(section: Section, at: number): readonly LegendEntry[];
  /** Entries of the legends of the only section that has any; none where several sections have. */
  readonly elsewhere: readonly LegendEntry[];
  /** Entries that speak of one column only, by folded title. */
  byColumn(section: Section): ReadonlyMap<string, readonly LegendEntry[]>;
  /** Tables and lists that are legends themselves. */
  readonly nodes: ReadonlySet<Nodes>;
  /** Every entry of every legend. */
  readonly entries: readonly LegendEntry[];
  /** One for each block that is a legend. */
  readonly decisions: readonly Decision[];
}

const LEGEND_TITLE =
  /^(?:(?:symbols?|status|support|table) )?(?:legends?|keys?|symbols?|notation|conventions|meanings?|(?:support )?(?:levels?|tiers?)|terminology|definitions?|status(?:es)?|图例|凡例)$/u;
/** The last words of a paragraph that says that symbols follow: "Legend", "The `Lamp` column means:". */
const LEGEND_LABEL = /^(?:legend|key|symbols?|notation|where|meanings?|abbreviations?|图例|凡例) ?[:：]?$/iu;
const LABEL_NOUN =
  /\b(?:legend|keys?|symbols?|signs?|marks?|icons?|means?|meanings?|notation|abbreviations?)\b/iu;

/** A section that is nothing but a legend explains the section that it stands in. */
function scopeOf(section: Section): Section {
  return LEGEND_TITLE.test(foldName(section.title)) && section.parent !== undefined
    ? section.parent
    : section;
}

function inSection(
  section: Section,
  nodes: Set<Nodes>,
  place: Place,
  facts: ReadonlySet<Nodes>,
  shared: Pick<Reader, 'isUsed' | 'lines'>,
): readonly Legend[] {
  const found: Legend[] = [];
  const scattered: Paragraph[] = [];
  let before: Paragraph | undefined;
  const scope = scopeOf(section);
  let reader: Reader = { place, ...shared, isTitled: LEGEND_TITLE.test(foldName(section.title)) };
  const take = (entries: readonly LegendEntry[], more: Partial<Legend> = {}): void => {
    if (entries.length > 0) found.push({ scope, entries, ...more });
  };
  for (const node of section.contents.explaining) {
    if (facts.has(node)) continue;
    if (node.type === 'table') {
      const entries = inTable(node, reader);
      if (entries !== undefined) nodes.add(node);
      else take(inHeader(node, reader));
      take(entries ?? captionLines(node, place).flatMap(({ flat }) => inParagraph(flat, reader)));
      continue;
    }
    const isDetails = node.type !== 'paragraph' && before !== undefined && labelsSupport(before, place);
    before = node.type === 'paragraph' ? node : undefined;
    const entries = isDetails ? [] : inBlock(node, reader);
    if (entries.length > 0) nodes.add(node);
    if (node.type === 'paragraph') {
      const column = columnNamed(node, place);
      take(entries, column === undefined ? {} : { column });
      take(releasesIn(node, place));
      if (entries.length === 0) scattered.push(node);
    } else {
      const list = asBullets(node);
      take(entries, list.type === 'list' ? { list } : {});
    }
    reader = { ...reader, isTitled: node.type === 'paragraph' && isLabel(node, place) };
  }
  take(inLead(section, nodes, reader));
  const left = scattered.flatMap((paragraph) => leadingEntry(paragraph, reader));
  if (isEnoughScattered(left)) take(left);
  return found;
}

function isLabel(paragraph: Paragraph, place: Place): boolean {
  const words = foldSpace(flatten(paragraph.children, place).text.slice(-200));
  return (
    LEGEND_LABEL.test(words) ||
    (/[:：]$/u.test(words) && LABEL_NOUN.test(words.slice(-75).split('.').at(-1) ?? ''))
  );
}

interface LegendIndex {
  /** Legends of all columns by the section that they explain, and those of one column. */
  readonly general: ReadonlyMap<Section, readonly Legend[]>;
  readonly naming: ReadonlyMap<Section, readonly Legend[]>;
  /** Legends of all columns by each section that stands above theirs. */
  readonly below: ReadonlyMap<Section, readonly Legend[]>;
}

function indexOf(all: readonly Legend[]): LegendIndex {
  const general = new Map<Section, Legend[]>();
  const naming = new Map<Section, Legend[]>();
  const below = new Map<Section, Legend[]>();
  for (const legend of all) {
    pushTo(legend.column === undefined ? general : naming, legend.scope, legend);
    if (legend.column !== undefined || legend.scope.parent === undefined) continue;
    for (const above of outwards(legend.scope.parent)) pushTo(below, above, legend);
  }
  return { general, naming, below };
}

/** A table gets so many of the entries of the nearest legends: each of many tables may stand below many legends. */
const MOST = 100;
const NEAREST = 20;

function entriesOf(legends: readonly Legend[]): readonly LegendEntry[] {
  return legends
    .slice(0, NEAREST)
    .flatMap(({ entries }) => entries.slice(0, MOST))
    .slice(0, MOST);
}

/** The nearest to a place, where a section has more than a table gets. */
function nearby(legends: readonly Legend[], at: number): readonly Legend[] {
  if (legends.length <= NEAREST) return legends;
  const next = firstIndex(legends.length, (index) => {
    const legend = legends[index];
    return legend === undefined || startOf(legend) >= at;
  });
  return legends.slice(Math.max(0, next - NEAREST / 2), next + NEAREST / 2);
}

/** Legends of one column: those that name it, and those under a heading that is the column's. */
function columnsOf(legends: readonly Legend[]): ReadonlyMap<string, readonly LegendEntry[]> {
  const columns = new Map<string, LegendEntry[]>();
  for (const { column, scope, entries } of legends.slice(0, MOST))
    for (const entry of entries.slice(0, MOST)) pushTo(columns, column ?? foldName(scope.title), entry);
  return columns;
}

/** Lists that explain the same words again and again: those are names of targets, each with its level. */
function repeatedLists(legends: readonly Legend[]): ReadonlySet<List> {
  const byWords = new Map<string, List[]>();
  for (const { list, entries } of legends) {
    const words = entries
      .map(({ symbol }) => symbol)
      .filter(isName)
      .map(foldName);
    if (list !== undefined && words.length > 0) pushTo(byWords, words.sort().join('\u001f'), list);
  }
  return new Set([...byWords.values()].filter((same) => same.length > 1).flat());
}

function isName(symbol: string): boolean {
  return /[\p{L}\p{N}]{2}/u.test(foldSign(symbol)) && !isKnownSymbol(symbol);
}

const startOf = ({ entries: [first] }: Legend): number => first?.range.start.offset ?? 0;

/** Those of one section with the nearest to `at` first: before their tables, or behind, as the section has it. */
function nearestFirst(legends: readonly Legend[], at: number, firstTable: number): readonly Legend[] {
  const [first] = legends;
  if (first === undefined || legends.length === 1) return legends;
  const isBehind = startOf(first) > firstTable;
  const isOwn = (legend: Legend): boolean => (isBehind ? startOf(legend) > at : startOf(legend) < at);
  const own = legends.filter(isOwn);
  return [...(isBehind ? own : own.toReversed()), ...legends.filter((legend) => !isOwn(legend))];
}

/** The most symbols that a decision names. */
const NAMED = 6;

function decisionOf({ entries, scope }: Legend): readonly Decision[] {
  const starts = [...entries].sort((a, b) => a.range.start.offset - b.range.start.offset);
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const symbols = [...new Set(starts.map(({ symbol }) => (symbol === '' ? 'any text' : symbol)))];
  const names = `${symbols.slice(0, NAMED).join(' ')}${symbols.length > NAMED ? ' …' : ''}`;
  const reason = `it explains ${symbols.length} symbol${symbols.length === 1 ? '' : 's'}: ${names}`;
  const range = { start: first.range.start, end: last.range.end };
  return [{ block: 'legend', range, section: scope.path, taken: true, reason }];
}

/** Finds all legends below `top`; `facts` are blocks that say how well features are supported. */
export function legendsOf(top: Section, place: Place, facts: ReadonlySet<Nodes>): Legends {
  const nodes = new Set<Nodes>();
  const sections = [...walkSections(top)];
  const isUsed = usedSymbols(() => sections.flatMap(({ contents }) => contents.tables), place);
  const shared = { isUsed, lines: new Map() };
  const found = sections.flatMap((section) => inSection(section, nodes, place, facts, shared));
  const repeated = repeatedLists(found);
  const all = found.filter(({ list }) => list === undefined || !repeated.has(list));
  for (const list of repeated) nodes.delete(list);
  const { general, naming, below } = indexOf(all);
  const firstTable = memo(({ contents }: Section): number => {
    const table = contents.tables.find((node) => !nodes.has(node));
    return table === undefined ? Number.POSITIVE_INFINITY : offsetsOf(table)[0];
  });
  return {
    nodes,
    elsewhere: general.size === 1 ? entriesOf([...general.values()].flat()) : [],
    entries: all.flatMap((legend) => legend.entries),
    decisions: all.flatMap(decisionOf),
    general: (section, at) =>
      entriesOf(
        [...outwards(section)].flatMap((scope) =>
          nearestFirst(nearby(general.get(scope) ?? [], at), at, firstTable(scope)),
        ),
      ),
    byColumn: memo((section) =>
      columnsOf([
        ...[...outwards(section)].flatMap((scope) => naming.get(scope)?.slice(0, MOST) ?? []),
        ...(below.get(section) ?? []),
      ]),
    ),
  };
}
