// What sentences tell of tables beyond the meaning of a symbol: which column they speak of, that values are releases.
import type { Heading, Nodes, Paragraph, RootContent, Table } from 'mdast';
import type { LegendEntry } from '../claims.ts';
import type { Section } from '../index/sections.ts';
import { isUniversal } from '../lexicon/vocabulary.ts';
import { flatRange, flatten, type Place } from '../text/flat.ts';
import { foldSign, foldSpace } from '../text/fold.ts';
import type { Reader } from './blocks.ts';
import { readMeaning } from './meaning.ts';

const RELEASES =
  /\b(?:values?|cells?|entries|letters?|numbers?)\b[^.;]{0,60}\b(?:contain|give|show|hold|indicate|name|are|is|tell)s?\b[^.;]{0,40}\b(?:releases?|versions?)\b[^.;]{0,60}\b(?:in which|that turned|added|introduced|implemented|supported|available|appeared|landed)\b/iu;

/** "Column values contain the release letter when a feature was added": what is written means that it is there. */
export function releasesIn(paragraph: Paragraph, place: Place): readonly LegendEntry[] {
  const flat = flatten(paragraph.children, place);
  const found = flat.text.length > 4000 ? null : RELEASES.exec(flat.text.replaceAll('\n', ' '));
  if (found === null) return [];
  const range = flatRange(flat, found.index, found.index + found[0].length, place);
  return [{ symbol: '', meaning: foldSpace(found[0]), level: 'complete', range, anything: true }];
}

/** The column that a paragraph says it speaks of, folded: "For the `Optional` column, `X` means …". */
export function columnNamed(paragraph: Paragraph, place: Place): string | undefined {
  const text = foldSpace(flatten(paragraph.children, place).text.slice(0, 200));
  return /^(?:for|in)\s+the\s+[`"“']?([^`"”',]{1,40}?)[`"”']?\s+column\b/iu.exec(text)?.[1];
}

/** The one symbol that the cells of a table hold beside blanks, if it needs explaining. */
function loneSymbol(table: Table, place: Place): string | undefined {
  const symbols = new Map<string, string>();
  for (const row of table.children.slice(1))
    for (const cell of row.children.slice(1)) {
      const symbol = foldSpace(flatten(cell.children, place).text);
      if (symbol !== '') symbols.set(foldSign(symbol), symbol);
      if (symbols.size > 1 || symbol.length > 3) return undefined;
    }
  const [symbol] = symbols.values();
  // A number counts.
  return symbol === undefined || isUniversal(symbol) || /\d/u.test(symbol) ? undefined : symbol;
}

/** What leads in the one table of a section says what its one symbol means: "What is not supported:". */
export function inLead(
  section: Section,
  legends: ReadonlySet<Nodes>,
  { place }: Reader,
): readonly LegendEntry[] {
  const isOpen = (node: RootContent): node is Table => node.type === 'table' && !legends.has(node);
  const [table, ...others] = section.blocks.filter(isOpen);
  if (table === undefined || others.length > 0) return [];
  const before = section.blocks[section.blocks.indexOf(table) - 1] ?? section.heading;
  const symbol = loneSymbol(table, place);
  return symbol !== undefined && (before?.type === 'paragraph' || before?.type === 'heading')
    ? leadEntry(before, symbol, place)
    : [];
}

/** Where the last sentence begins; of a long one, where its last two hundred characters do. */
function lastSentence(text: string): number {
  const { length } = text.trimEnd();
  const from = 1 + Math.max(...['.', '!', '?'].map((stop) => text.lastIndexOf(stop, length - 2)));
  return Math.max(from, length - 200);
}

function leadEntry(lead: Paragraph | Heading, symbol: string, place: Place): readonly LegendEntry[] {
  const flat = flatten(lead.children, place);
  const from = lastSentence(flat.text);
  const meaning = foldSpace(flat.text.slice(from));
  const said = readMeaning(meaning.replace(/[:：]$/u, ''));
  const isSure = said?.level === 'complete' || meaning.endsWith(':') || lead.type === 'heading';
  const range = flatRange(flat, from, flat.text.length, place);
  return said?.stated === true && isSure ? [{ symbol, meaning, ...said, range }] : [];
}
