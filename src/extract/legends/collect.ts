// Gathers the legends of a document and hands each table those that apply to it.
import type { List, Nodes, Paragraph, Table } from 'mdast';
import type { DefinitionList, FieldList, LineBlock } from '../../syntax/rst/nodes.ts';
import type { LegendEntry } from '../claims.ts';
import { asBullets } from '../index/bullets.ts';
import { findBlocks, outwards, type Section, walkSections } from '../index/sections.ts';
import { AMBIGUOUS_SIGNS, PRESET_SIGNS } from '../lexicon/levels.ts';
import { type Flat, flatten, type Place } from '../text/flat.ts';
import { foldName, foldSign, foldSpace } from '../text/fold.ts';
import { isEnough, legendInLines, legendInList } from './lines.ts';
import { legendColumn, legendInProse, legendInRows, releasesInProse } from './prose.ts';
import { type IsUsed, usedSigns } from './used-symbols.ts';

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
  /** Entries for tables of `section`, the nearest first. */
  general(section: Section): readonly LegendEntry[];
  /** Entries of the legends of the only section that has any; none where several sections have. */
  readonly elsewhere: readonly LegendEntry[];
  /** Entries that speak of one column only, by folded title. */
  byColumn(section: Section): ReadonlyMap<string, readonly LegendEntry[]>;
  /** Tables and lists that are legends themselves. */
  readonly nodes: ReadonlySet<Nodes>;
  /** Every entry of every legend. */
  readonly entries: readonly LegendEntry[];
}

const LEGEND_TITLE =
  /^(?:legends?|keys?|symbols?|notation|conventions|meaning|support levels?|levels?|terminology|status(?:es)? definitions?)$/u;

/** A section that is nothing but a legend explains the section that it stands in. */
function scopeOf(section: Section): Section {
  return LEGEND_TITLE.test(foldName(section.title)) && section.parent !== undefined
    ? section.parent
    : section;
}

function paragraphLegend(
  paragraph: Paragraph,
  section: Section,
  place: Place,
  isUsed: IsUsed,
): Legend | undefined {
  const lines = legendInLines(paragraph, place, isUsed);
  if (lines.length > 0) return { scope: scopeOf(section), entries: lines };
  const entries = legendInProse(paragraph.children, place, 'plain', isUsed);
  const named = legendColumn(paragraph, place);
  const releases = releasesInProse(paragraph.children, place);
  if (releases.length > 0) return { scope: scopeOf(section), entries: [...entries, ...releases] };
  if (entries.length === 0) return undefined;
  if (named !== undefined) return { scope: scopeOf(section), column: foldName(named), entries };
  return isEnough(entries) || (entries.length === 1 && saysLegend(paragraph, place))
    ? { scope: scopeOf(section), entries }
    : undefined;
}

/** One sign alone is a legend where the sentence speaks of marks or cells. */
function saysLegend(paragraph: Paragraph, place: Place): boolean {
  return /\b(?:cells?|marked|legend|ticks?|checks?|crosses|symbol|mark)\b/iu.test(
    flatten(paragraph.children, place).text,
  );
}

/** A legend that lies on its side: signs and meanings in one row of cells, or signs above their meanings. */
function lyingLegend(table: Table, place: Place): readonly LegendEntry[] {
  const [signs, meanings, ...others] = table.children;
  if (signs === undefined || others.length > 0) return [];
  if (meanings === undefined)
    return signs.children.flatMap((cell) => legendInProse(cell.children, place, 'title'));
  const columns = signs.children.map((cell, index) => [
    flatten(cell.children, place),
    flatten(meanings.children[index]?.children ?? [], place),
  ]);
  const isSign = ([sign]: readonly Flat[]): boolean =>
    PRESET_SIGNS.get(foldSign(sign?.text ?? ''))?.kind === 'mark';
  const isMeaning = ([, meaning]: readonly Flat[]): boolean => /\p{L}{2}/u.test(meaning?.text ?? '');
  return columns.every((column) => isSign(column) && isMeaning(column)) ? legendInRows(columns, place) : [];
}

/** Rows with the sign behind its meaning, put the other way: meanings that speak of levels, and a sign for each. */
function turnedRows(rows: readonly (readonly Flat[])[], isUsed: IsUsed): readonly (readonly Flat[])[] {
  const pairs = rows.map(([meaning, sign]) => [sign?.text ?? '', meaning?.text ?? ''] as const);
  const signs = pairs.map(([sign]) => foldSign(sign));
  const known = signs.filter((sign) => PRESET_SIGNS.get(sign)?.kind === 'mark' || isUsed(sign));
  // A feature may be called "Available sizes"; a meaning is the word alone.
  const levels = pairs.filter(([, meaning]) => PRESET_SIGNS.get(foldSign(meaning))?.kind === 'word');
  const isTurned =
    rows.every(({ length }) => length === 2) &&
    new Set(signs).size === rows.length &&
    known.length > 1 &&
    known.length * 2 >= rows.length &&
    levels.length > 1 &&
    levels.length * 2 >= rows.length;
  return isTurned ? rows.map((row) => row.toReversed()) : [];
}

function tableLegend(table: Table, place: Place, isUsed: IsUsed): readonly LegendEntry[] {
  const lying = lyingLegend(table, place);
  if (isEnough(lying)) return lying;
  const [header, ...body] = table.children;
  const width = header?.children.length ?? 0;
  if (width < 2 || width > 3) return [];
  const rows = [header, ...body].flatMap((row) =>
    row === undefined ? [] : [row.children.map((cell) => flatten(cell.children, place))],
  );
  const isHeadless = table.data !== undefined && Reflect.get(table.data, 'headerRows') === 0;
  const explained = isHeadless ? rows : rows.slice(1);
  const turned = turnedRows(explained, isUsed);
  if (turned.length > 0) return legendInRows(turned, place);
  const signs = explained.map((row) => foldSign(row[0]?.text ?? ''));
  const coded = body.every((row) => row.children[0]?.children[0]?.type === 'inlineCode');
  // Each sign has one line, but for a slip; a sign on every second line is the level of what stands beside it.
  const isOfMeanings = !/\b(?:features?|capabilit(?:y|ies))\b/iu.test(rows[0]?.[1]?.text ?? '');
  const isOnce = new Set(signs).size >= signs.length - (isOfMeanings && signs.length > 3 ? 1 : 0);
  const short = isOnce && signs.length > 0 && signs.every((sign) => sign.length <= 24);
  const known = signs.filter(
    (sign) =>
      sign !== '' &&
      (PRESET_SIGNS.get(sign)?.kind === 'mark' ||
        AMBIGUOUS_SIGNS.has(sign) ||
        (sign.length <= MARK_LENGTH && isUsed(sign))),
  );
  const titled = /^(?:symbols?|keys?|signs?|marks?|legend|icons?|values?|codes?|levels?|status)$/iu.test(
    foldSpace(rows[0]?.[0]?.text ?? ''),
  );
  if (!short || !(known.length * 2 >= signs.length || (titled && (coded || known.length > 0)))) return [];
  const meanings = explained.map((row) => foldSpace(row[1]?.text ?? ''));
  // Marks in the second column are levels of features with short names, not meanings.
  if (!meanings.every((meaning) => /\p{L}{2}/u.test(meaning))) return [];
  return legendInRows(explained, place);
}

/** The most characters of a text that is a mark because cells are made of it. */
const MARK_LENGTH = 3;

const LEGEND_LABEL = /^(?:legend|key|symbols?|notation|where|meanings?|abbreviations?)\s*:?$/iu;

/** Paragraphs that explain one sign each, which are a legend together. */
function scatteredLegend(
  paragraphs: readonly Paragraph[],
  section: Section,
  place: Place,
): Legend | undefined {
  const entries = paragraphs.flatMap((paragraph) => {
    const [entry, ...others] = legendInProse(paragraph.children, place);
    const flat = flatten(paragraph.children, place);
    const leads = entry !== undefined && flat.text.trimStart().startsWith(entry.symbol);
    return leads && others.length === 0 && entry.symbol !== '' ? [entry] : [];
  });
  return isEnough(entries) ? { scope: scopeOf(section), entries } : undefined;
}

type LegendNode = Paragraph | List | Table | LineBlock | DefinitionList | FieldList;

function mayBeLegend(node: Nodes): node is LegendNode {
  return (
    node.type === 'paragraph' ||
    node.type === 'list' ||
    node.type === 'table' ||
    node.type === 'lineBlock' ||
    node.type === 'definitionList' ||
    node.type === 'fieldList'
  );
}

/** What a block explains, whatever it is made of. */
function legendOf(
  node: LegendNode,
  section: Section,
  isTitled: boolean,
  place: Place,
  isUsed: IsUsed,
): Legend | undefined {
  const scope = scopeOf(section);
  if (node.type === 'paragraph') return paragraphLegend(node, section, place, isUsed);
  if (node.type === 'table') {
    const entries = tableLegend(node, place, isUsed);
    return entries.length < 2 ? undefined : { scope, entries };
  }
  if (node.type === 'lineBlock') {
    const entries = legendInLines(node, place, isUsed);
    return entries.length === 0 ? undefined : { scope, entries };
  }
  const list = asBullets(node);
  if (list.type !== 'list') return undefined;
  const entries = legendInList(list, place, isTitled, isUsed);
  return entries.length === 0 ? undefined : { scope, entries, list };
}

function inSection(section: Section, nodes: Set<Nodes>, place: Place, isUsed: IsUsed): readonly Legend[] {
  const found: Legend[] = [];
  const left: Paragraph[] = [];
  let isTitled = LEGEND_TITLE.test(foldName(section.title));
  for (const node of findBlocks(section.blocks, mayBeLegend)) {
    const legend = legendOf(node, section, isTitled, place, isUsed);
    if (node.type === 'paragraph') {
      isTitled = LEGEND_LABEL.test(foldSpace(flatten(node.children, place).text));
      if (legend === undefined) left.push(node);
    }
    if (legend === undefined) continue;
    nodes.add(node);
    found.push(legend);
  }
  const scattered = scatteredLegend(left, section, place);
  return scattered === undefined ? found : [...found, scattered];
}

function add(map: Map<Section, Legend[]>, section: Section, legend: Legend): void {
  const found = map.get(section);
  if (found === undefined) map.set(section, [legend]);
  else found.push(legend);
}

/** Legends by the section that they explain, and by each section that stands above it. */
function indexOf(all: readonly Legend[]): {
  readonly at: Map<Section, Legend[]>;
  readonly below: Map<Section, Legend[]>;
} {
  const at = new Map<Section, Legend[]>();
  const below = new Map<Section, Legend[]>();
  for (const legend of all) {
    add(at, legend.scope, legend);
    if (legend.column !== undefined || legend.scope.parent === undefined) continue;
    for (const above of outwards(legend.scope.parent)) add(below, above, legend);
  }
  return { at, below };
}

/** Legends of one column: those that name it, and those under a heading that is the column's. */
function columnsOf(
  naming: readonly Legend[],
  below: readonly Legend[],
): ReadonlyMap<string, readonly LegendEntry[]> {
  const columns = new Map<string, LegendEntry[]>();
  for (const { column, scope, entries } of [...naming, ...below]) {
    const name = column ?? foldName(scope.title);
    const found = columns.get(name);
    if (found === undefined) columns.set(name, [...entries]);
    else found.push(...entries);
  }
  return columns;
}

/** Lists that explain the same words again and again: those are names of targets, each with its level. */
function repeatedLists(legends: readonly Legend[]): ReadonlySet<List> {
  const bySigns = new Map<string, List[]>();
  for (const { list, entries } of legends) {
    const words = entries.filter(({ symbol }) => isName(symbol)).map(({ symbol }) => foldName(symbol));
    if (list === undefined || words.length === 0) continue;
    const key = words.sort().join('\u001f');
    const same = bySigns.get(key);
    if (same === undefined) bySigns.set(key, [list]);
    else same.push(list);
  }
  return new Set([...bySigns.values()].filter((same) => same.length > 1).flat());
}

function isName(symbol: string): boolean {
  const key = foldSign(symbol);
  return /[\p{L}\p{N}]{2}/u.test(key) && !PRESET_SIGNS.has(key) && !AMBIGUOUS_SIGNS.has(key);
}

/** Finds all legends below `top`. */
export function legendsOf(top: Section, place: Place): Legends {
  const nodes = new Set<Nodes>();
  const sections = [...walkSections(top)];
  const isUsed = usedSigns(() => sections.flatMap(({ blocks }) => blocks), place);
  const found = sections.flatMap((section) => inSection(section, nodes, place, isUsed));
  const repeated = repeatedLists(found);
  const all = found.filter(({ list }) => list === undefined || !repeated.has(list));
  for (const list of repeated) nodes.delete(list);
  const { at, below } = indexOf(all);
  const columns = new Map<Section, ReadonlyMap<string, readonly LegendEntry[]>>();
  const applying = (section: Section): readonly Legend[] =>
    [...outwards(section)].flatMap((scope) => at.get(scope) ?? []);
  const general = all.filter((legend) => legend.column === undefined);
  const scopes = new Set(general.map(({ scope }) => scope));
  return {
    nodes,
    elsewhere: scopes.size === 1 ? general.flatMap((legend) => legend.entries) : [],
    entries: all.flatMap((legend) => legend.entries),
    general: (section) =>
      applying(section)
        .filter((legend) => legend.column === undefined)
        .flatMap((legend) => legend.entries),
    byColumn(section) {
      const naming = applying(section).filter((legend) => legend.column !== undefined);
      const found = columns.get(section) ?? columnsOf(naming, below.get(section) ?? []);
      columns.set(section, found);
      return found;
    },
  };
}
