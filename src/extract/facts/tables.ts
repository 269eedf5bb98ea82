// Tables that say one fact a row: of a feature and a target each, or of the one feature that the document is about.
import type { Nodes, Table, TableCell, TableRow } from 'mdast';
import type { Section } from '../index/sections.ts';
import { headerWords } from '../lexicon/header-words.ts';
import { flatten, type Place } from '../text/flat.ts';
import { foldName, foldSpace } from '../text/fold.ts';
import { stretchOf } from '../text/passages.ts';
import { type Fact, rowOf, tableOf, wordsOf } from './table.ts';

const textOf = (cell: TableCell | undefined, place: Place): string =>
  cell === undefined ? '' : foldSpace(flatten(cell.children, place).text);

/** Whether a header asks how well something is supported, and names nothing. */
function asks(title: string): boolean {
  const { progress, answer, target, feature } = headerWords(title);
  return (progress || answer || /^(?:level|support level)$/iu.test(title)) && !target && !feature;
}

/** Where features, targets and levels stand in a table that has a row for each pair. */
function layoutOf(header: readonly string[]) {
  const words = header.map(headerWords);
  const level = header.findLastIndex(asks);
  const feature = words.findIndex((word, at) => word.feature && at !== level);
  const target = words.findIndex((word, at) => word.target && at !== level && at !== feature);
  const isNotes = (at: number): boolean =>
    at === level || at === feature || at === target || words[at]?.remark === true;
  return level < 0 || feature < 0 || target < 0 || !header.every((_, at) => isNotes(at))
    ? undefined
    : { feature, target, level, notes: words.findIndex(({ remark }) => remark) };
}

/** The table with a column for each target; undefined where a row is no fact, or two are about the same. */
function pivoted(table: Table, place: Place): Table | undefined {
  const [header, ...rows] = table.children;
  if (header === undefined || header.children.length < 3 || header.children.length > 4) return undefined;
  const layout = layoutOf(header.children.map((cell) => textOf(cell, place)));
  if (layout === undefined || table.position === undefined) return undefined;
  const features = new Map<string, { row: TableRow; cells: Map<string, TableCell> }>();
  const targets = new Map<string, TableCell>();
  for (const row of rows) {
    const [feature, target, level] = [layout.feature, layout.target, layout.level].map(
      (at) => row.children[at],
    );
    const [name, who] = [foldName(textOf(feature, place)), foldName(textOf(target, place))];
    if (feature === undefined || target === undefined || level === undefined || name === '' || who === '')
      return undefined;
    if (!targets.has(who)) targets.set(who, target);
    const known = features.get(name) ?? { row, cells: new Map() };
    if (known.cells.has(who)) return undefined;
    const note = layout.notes < 0 ? undefined : row.children[layout.notes];
    const isBare = note === undefined || textOf(note, place) === '';
    const children = isBare
      ? level.children
      : [...level.children, { type: 'text' as const, value: ' ' }, ...note.children];
    known.cells.set(who, { ...level, children });
    features.set(name, known);
  }
  // Where nothing comes again, the table is one of features with two columns that describe them.
  if (features.size < 2 || features.size === rows.length || targets.size === rows.length) return undefined;
  const facts = [...features.values()].flatMap(({ row, cells }): Fact[] => {
    const name = row.children[layout.feature]?.children ?? [];
    const values = [...targets.keys()].map((who) => cells.get(who)?.children ?? []);
    return row.position === undefined ? [] : [{ name, values, position: row.position }];
  });
  const titles = [...targets.values()].map((cell) =>
    wordsOf({
      text: textOf(cell, place),
      range: place.locator.range(cell.position?.start.offset ?? 0, cell.position?.end.offset ?? 0),
    }),
  );
  return tableOf(titles, facts.map(rowOf), undefined, table.position);
}

/** `Feature: boot`, `# Feature name:   boot`. */
const NAMED = /^[#\s]*feature(?: name)?[ \t]*:[ \t]*(\S[^\r\n]{0,100})$/imu;

/** The feature that a paragraph above the tables of a section says the document is about. */
function namedFeature({ blocks }: Section, place: Place) {
  for (const block of blocks) {
    if (block.type === 'table') return undefined;
    if (block.type !== 'paragraph') continue;
    const flat = flatten(block.children, place);
    const found = NAMED.exec(flat.text);
    const end = (found?.index ?? 0) + (found?.[0].trimEnd().length ?? 0);
    if (found?.[1] !== undefined) return stretchOf(flat, end - found[1].trimEnd().length, end, place).at(0);
  }
  return undefined;
}

/** A table of two columns whose second asks how well a feature is supported, headed by that feature. */
function headedByFeature(table: Table, section: Section, place: Place): Table | undefined {
  const [header, ...rows] = table.children;
  const [label, status] = header?.children ?? [];
  if (
    header?.children.length !== 2 ||
    label === undefined ||
    status === undefined ||
    !asks(textOf(status, place))
  )
    return undefined;
  const feature = namedFeature(section, place);
  if (feature === undefined) return undefined;
  const named: TableCell = { ...status, children: [wordsOf(feature)], position: feature.range };
  return { ...table, children: [{ ...header, children: [label, named] }, ...rows] };
}

/** The table that a table of facts says; undefined where it is any other. */
export function factTable(node: Nodes, section: Section, place: Place): Table | undefined {
  return node.type === 'table' ? (pivoted(node, place) ?? headedByFeature(node, section, place)) : undefined;
}
