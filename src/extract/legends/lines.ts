// Legends written line by line: the items of a list, a term and its definition, the lines of a line block or paragraph.
import type { List, ListItem, Paragraph } from 'mdast';
import type { LineBlock } from '../../syntax/rst/nodes.ts';
import type { LegendEntry } from '../claims.ts';
import { AMBIGUOUS_SIGNS, PRESET_SIGNS } from '../lexicon/levels.ts';
import { type Flat, flatRange, flatten, offsetsOf, type Place } from '../text/flat.ts';
import { foldSign, foldSpace } from '../text/fold.ts';
import { readMeaning } from './meaning.ts';
import { isBlankSign, type LegendTrust, legendInProse } from './prose.ts';
import type { IsUsed } from './used-symbols.ts';

/** An entry, and whether the words themselves say that it explains a sign; elsewhere its company has to. */
interface Found {
  readonly entry: LegendEntry;
  readonly sure: boolean;
}

/** The longest line that is read as a sign and its meaning, in characters. */
const LONGEST = 400;
const SIGN = String.raw`(\S{1,12}|(?:blank|empty)(?:\s+cells?)?|no\s+(?:mark|sign|symbol|icon))`;
/** `V - merged`, `N: not there`. */
const PARTED = new RegExp(String.raw`^\s*${SIGN}(?:\s+(?:[-–—=:]|=>|->|→)\s+|\s*[:=]\s+)(?=\S)`, 'iu');
/** `N not there`. */
const SPACED = new RegExp(String.raw`^\s*${SIGN}\s+(?=\S)`, 'iu');

/** At least one level and another sign. */
export function isEnough(entries: readonly LegendEntry[]): boolean {
  return entries.some((entry) => entry.level !== undefined) && entries.length > 1;
}

function entryOf(flat: Flat, from: number, sign: string, meaning: string, place: Place): LegendEntry {
  // What `WIP` says of itself is surer than what the words after it seem to say.
  const known = PRESET_SIGNS.get(foldSign(sign));
  const said = known?.telling === true ? { level: known.level, stated: true } : readMeaning(meaning);
  const symbol = isBlankSign(sign) ? '' : sign;
  const range = flatRange(flat, from, from + sign.length, place);
  return { symbol, meaning, ...said, range };
}

/** The sign at the head of the line from `from` to `to` of `flat`, by `pattern`, and what follows it. */
function headOf(
  flat: Flat,
  from: number,
  to: number,
  pattern: RegExp,
  place: Place,
): LegendEntry | undefined {
  const line = flat.text.slice(from, to);
  const found = line.length > LONGEST ? null : pattern.exec(line);
  const sign = found?.[1];
  if (found === null || sign === undefined) return undefined;
  return entryOf(flat, from + found[0].indexOf(sign), sign, foldSpace(line.slice(found[0].length)), place);
}

/** A term that is a sign, with the paragraph that defines it. */
function definitionOf(term: Paragraph, definition: Paragraph, place: Place): LegendEntry | undefined {
  const flat = flatten(term.children, place);
  const sign = foldSpace(flat.text);
  if (sign === '' || sign.length > 24 || (/\s/u.test(sign) && !isBlankSign(sign))) return undefined;
  const meaning = foldSpace(flatten(definition.children, place).text);
  return meaning === '' || meaning.length > LONGEST
    ? undefined
    : entryOf(flat, flat.text.indexOf(sign), sign, meaning, place);
}

/** `Go: ✅ yes` gives a level to a name, and explains no sign. */
function isBehindName({ range, meaning }: LegendEntry, paragraph: Paragraph, place: Place): boolean {
  const before = place.text.slice(offsetsOf(paragraph)[0], range.start.offset);
  return /[\p{L}\p{N}][*_`]*\s*(?::|\s[–—-])\s/u.test(before) && !before.includes(meaning);
}

function inItem({ children: [first, second] }: ListItem, place: Place, trust: LegendTrust): readonly Found[] {
  if (first?.type !== 'paragraph') return [];
  const definition = second?.type === 'paragraph' ? second : undefined;
  const defined = definition && definitionOf(first, definition, place);
  if (defined !== undefined) return [{ entry: defined, sure: false }];
  const nodes = definition === undefined ? [first] : [first, definition];
  const said = legendInProse(nodes, place, trust).slice(0, 2);
  const [entry] = said;
  if (entry !== undefined && isBehindName(entry, first, place)) return [];
  if (entry !== undefined) return said.map((one) => ({ entry: one, sure: true }));
  const flat = flatten(first.children, place);
  const led = headOf(flat, 0, flat.text.length, PARTED, place);
  return led === undefined ? [] : [{ entry: led, sure: false }];
}

function isKnown({ symbol }: LegendEntry): boolean {
  const key = foldSign(symbol);
  return PRESET_SIGNS.get(key)?.kind === 'mark' || AMBIGUOUS_SIGNS.has(key);
}

/** Whether the signs are signs elsewhere: marks that all know, or what cells are made of. */
function areSigns(entries: readonly LegendEntry[], isUsed: IsUsed): boolean {
  return entries.filter((entry) => isKnown(entry) || isUsed(entry.symbol)).length > 1;
}

/** The entries of a list that is a legend; none where it is something else. */
export function legendInList(
  list: List,
  place: Place,
  isTitled: boolean,
  isUsed: IsUsed,
): readonly LegendEntry[] {
  const read = (trust: LegendTrust): readonly Found[] =>
    list.children.flatMap((item) => inItem(item, place, trust));
  const plain = read('plain');
  // Beside one sign that is known, what other items begin with are signs as well.
  const isOne = plain.some(({ entry, sure }) => sure && (entry.level !== undefined || isKnown(entry)));
  const found = isTitled ? read('title') : isOne ? read('list') : plain;
  const entries = found.map(({ entry }) => entry);
  const isTrusted = isTitled || areSigns(entries, isUsed);
  const trusted = isTrusted ? entries : found.flatMap(({ entry, sure }) => (sure ? [entry] : []));
  return isEnough(trusted) && trusted.length * 2 >= list.children.length ? trusted : [];
}

/** The lines of a text, each by where it begins and ends. */
function linesOf(text: string): readonly (readonly [number, number])[] {
  const lines: (readonly [number, number])[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    lines.push([from, from + line.length]);
    from += line.length + 1;
  }
  return lines;
}

/** What needs no cell to be a sign: nothing at all, or a picture. */
function isPicture(symbol: string): boolean {
  return (
    symbol === '' ||
    PRESET_SIGNS.get(foldSign(symbol))?.kind === 'mark' ||
    /^\p{Extended_Pictographic}\ufe0f?$/u.test(symbol)
  );
}

/**
 * Lines that each begin with a sign of a table and go on with its meaning. A line that begins otherwise goes on with
 * the meaning above it.
 */
export function legendInLines(
  node: Paragraph | LineBlock,
  place: Place,
  isUsed: IsUsed,
): readonly LegendEntry[] {
  const flats = node.type === 'paragraph' ? [flatten(node.children, place)] : flatLines(node, place);
  const entries: LegendEntry[] = [];
  for (const flat of flats) {
    if (flat.text.length > 4000) return [];
    for (const [from, to] of linesOf(flat.text)) {
      const line = headOf(flat, from, to, PARTED, place) ?? headOf(flat, from, to, SPACED, place);
      if (line !== undefined && (isUsed(line.symbol) || isPicture(line.symbol))) entries.push(line);
      else if (entries.length === 0) return [];
    }
  }
  return isEnough(entries) && entries.filter(({ symbol }) => symbol !== '').length > 1 ? entries : [];
}

function flatLines(block: LineBlock, place: Place): readonly Flat[] {
  return block.children.flatMap((child) =>
    child.type === 'line' ? [flatten(child.children, place)] : flatLines(child, place),
  );
}
