// Gathers the legends of a document and hands each table those that apply to it.
import type { List, Nodes, Paragraph, Table } from 'mdast';
import type { LegendEntry } from './claims.ts';
import { flatten, type Place } from './flat.ts';
import { foldName, foldSign, foldSpace } from './fold.ts';
import { findNodes, outwards, type Section, walkSections } from './sections.ts';
import {
  legendColumn,
  legendInProse,
  legendInRows,
  legendItem,
  releasesInProse,
} from './vocabulary/legend.ts';
import { AMBIGUOUS_SIGNS, PRESET_SIGNS } from './vocabulary/presets.ts';

interface Legend {
  /** The section whose tables it explains. */
  readonly scope: Section;
  /** The one column that it speaks of, by folded title. */
  readonly column?: string;
  readonly entries: readonly LegendEntry[];
}

export interface Legends {
  /** Entries for tables of `section`, the nearest first. */
  general(section: Section): readonly LegendEntry[];
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

function enough(entries: readonly LegendEntry[]): boolean {
  return entries.some((entry) => entry.level !== undefined) && entries.length > 1;
}

function paragraphLegend(paragraph: Paragraph, section: Section, place: Place): Legend | undefined {
  const entries = legendInProse(paragraph.children, place);
  const named = legendColumn(paragraph, place);
  const releases = releasesInProse(paragraph.children, place);
  if (releases.length > 0) return { scope: scopeOf(section), entries: [...entries, ...releases] };
  if (entries.length === 0) return undefined;
  if (named !== undefined) return { scope: scopeOf(section), column: foldName(named), entries };
  return enough(entries) || (entries.length === 1 && saysLegend(paragraph, place))
    ? { scope: scopeOf(section), entries }
    : undefined;
}

/** One sign alone is a legend where the sentence speaks of marks or cells. */
function saysLegend(paragraph: Paragraph, place: Place): boolean {
  return /\b(?:cells?|marked|legend|ticks?|checks?|crosses|symbol|mark)\b/iu.test(
    flatten(paragraph.children, place).text,
  );
}

function listLegend(list: List, section: Section, place: Place): Legend | undefined {
  const entries = list.children.flatMap((item) => {
    const [first, second] = item.children;
    if (first?.type !== 'paragraph') return [];
    const more = second?.type === 'paragraph' ? [second] : [];
    return legendInProse([first, ...more], place).slice(0, 2);
  });
  if (enough(entries) && entries.length * 2 >= list.children.length)
    return { scope: scopeOf(section), entries };
  const plain = plainItems(list, place);
  return plain.length === 0 ? undefined : { scope: scopeOf(section), entries: plain };
}

/** `V - merged`, `X - lacking`: a list whose items explain signs, some of them levels, one a known sign. */
function plainItems(list: List, place: Place): readonly LegendEntry[] {
  const entries = list.children.flatMap(({ children: [first] }) =>
    first?.type === 'paragraph' ? legendItem(first.children, place) : [],
  );
  const known = entries.filter(({ symbol }) => {
    const sign = foldSign(symbol);
    return PRESET_SIGNS.get(sign)?.kind === 'mark' || AMBIGUOUS_SIGNS.has(sign);
  });
  const isMost = entries.length * 2 >= list.children.length && enough(entries);
  return isMost && known.length > 1 ? entries : [];
}

function tableLegend(table: Table, place: Place): readonly LegendEntry[] {
  const [header, ...body] = table.children;
  const width = header?.children.length ?? 0;
  if (width < 2 || width > 3) return [];
  const rows = [header, ...body].flatMap((row) =>
    row === undefined ? [] : [row.children.map((cell) => flatten(cell.children, place))],
  );
  const signs = rows.slice(1).map((row) => foldSign(row[0]?.text ?? ''));
  const coded = body.every((row) => row.children[0]?.children[0]?.type === 'inlineCode');
  const short = signs.length > 0 && signs.every((sign) => sign.length <= 24);
  const known = signs.filter(
    (sign) => sign !== '' && (PRESET_SIGNS.get(sign)?.kind === 'mark' || AMBIGUOUS_SIGNS.has(sign)),
  );
  const titled = /^(?:symbols?|keys?|signs?|marks?|legend|icons?|values?|codes?|levels?|status)$/iu.test(
    foldSpace(rows[0]?.[0]?.text ?? ''),
  );
  if (!short || !(known.length * 2 >= signs.length || (titled && (coded || known.length > 0)))) return [];
  const meanings = rows.slice(1).map((row) => foldSpace(row[1]?.text ?? ''));
  // Marks in the second column are levels of features with short names, not meanings.
  if (!meanings.every((meaning) => /\p{L}{2}/u.test(meaning))) return [];
  return legendInRows(rows, place).filter((entry) => entry.meaning !== foldSpace(rows[0]?.[1]?.text ?? ''));
}

function inSection(section: Section, nodes: Set<Nodes>, place: Place): readonly Legend[] {
  const found: Legend[] = [];
  const wanted = (node: Nodes): node is Paragraph | List | Table =>
    node.type === 'paragraph' || node.type === 'list' || node.type === 'table';
  for (const node of findNodes(section.blocks, wanted)) {
    if (node.type === 'table') {
      const entries = tableLegend(node, place);
      if (entries.length < 2) continue;
      nodes.add(node);
      found.push({ scope: scopeOf(section), entries });
    } else {
      const legend =
        node.type === 'list' ? listLegend(node, section, place) : paragraphLegend(node, section, place);
      if (legend === undefined) continue;
      nodes.add(node);
      found.push(legend);
    }
  }
  return found;
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

/** Finds all legends below `top`. */
export function legendsOf(top: Section, place: Place): Legends {
  const nodes = new Set<Nodes>();
  const all = [...walkSections(top)].flatMap((section) => inSection(section, nodes, place));
  const { at, below } = indexOf(all);
  const columns = new Map<Section, ReadonlyMap<string, readonly LegendEntry[]>>();
  const applying = (section: Section): readonly Legend[] =>
    [...outwards(section)].flatMap((scope) => at.get(scope) ?? []);
  return {
    nodes,
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
