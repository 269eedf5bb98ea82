// Which blocks are legends: enough of what they hold explains symbols that the document uses.
import type { Paragraph, Table } from 'mdast';
import { largest } from '../../long-lists.ts';
import type { LegendEntry } from '../claims.ts';
import type { LegendBlock } from '../index/walk.ts';
import { PRESET_SIGNS } from '../lexicon/levels.ts';
import { isUniversal } from '../lexicon/vocabulary.ts';
import { type Flat, flatRange, flatten, type Place } from '../text/flat.ts';
import { foldSign, foldSpace } from '../text/fold.ts';
import {
  type Explained,
  type IsSymbol,
  isBlankSymbol,
  isKnownSymbol,
  labelLength,
  readLine,
} from './grammar.ts';
import {
  cellsOf,
  itemOf,
  type Line,
  LONGEST_SYMBOL,
  linesIn,
  linesOf,
  listItems,
  type Pair,
  wholeLine,
} from './lines.ts';
import { readMeaning } from './meaning.ts';
import type { IsUsed } from './used-symbols.ts';

/** What blocks are read with. */
export interface Reader {
  readonly place: Place;
  readonly isUsed: IsUsed;
  /** Whether a heading or a label says that the block is a legend. */
  readonly isTitled: boolean;
  /** What a line explains, by how it is written: lists say the same again and again. */
  readonly lines: Map<string, readonly Told[]>;
}

/** A symbol with its meaning, wherever it stands. */
type Meaning = Omit<LegendEntry, 'range'>;

/** What a line tells of a symbol, wherever the line stands. */
interface Told {
  readonly how: Explained;
  readonly meaning: Meaning;
}

/** An entry with what speaks for it. */
interface Found {
  readonly how: Pick<Explained, 'writing' | 'connected' | 'leads' | 'reversed'>;
  readonly entry: LegendEntry;
}

/** Whether a symbol shows that it is one: blank, a picture, or a letter that stands for a level in many tables. */
const isShown = (symbol: string): boolean =>
  symbol === '' ||
  isKnownSymbol(symbol) ||
  /^(?:\p{Extended_Pictographic}|\p{So}|:[a-z0-9_+-]{2,40}:$)/iu.test(symbol);

/** Whether a symbol is one without any help, or is what cells are made of. */
const isSelfEvident = (symbol: string, isUsed: IsUsed): boolean => isShown(symbol) || isUsed(symbol);

/** Words are symbols where cells are made of them; in what is sure to be a legend, all that stands where symbols do. */
function symbolTest(isUsed: IsUsed, isSure: boolean): IsSymbol {
  return ({ symbol, writing }, leads) => {
    if (writing === 'mark' || isUsed(symbol)) return true;
    if (writing === 'bare') return false;
    return isKnownSymbol(symbol) || (isSure ? leads || symbol.length <= 3 : writing === 'apart' && leads);
  };
}

/** Whether everybody reads the symbol of an entry otherwise than its meaning says. */
function isOpposite({ symbol, level }: Meaning): boolean {
  const own = isUniversal(symbol) ? PRESET_SIGNS.get(foldSign(symbol))?.level : undefined;
  return own !== undefined && level !== undefined && (own === 'missing') !== (level === 'missing');
}

const contradicts = (entry: LegendEntry): boolean => entry.stated !== true && isOpposite(entry);

function meaningOf(symbol: string, meaning: string): Meaning {
  // What `WIP` says of itself is surer than what the words after it seem to say.
  const known = PRESET_SIGNS.get(foldSign(symbol));
  const said =
    known?.telling === true && known.kind === 'word' && /\p{L}{2}/u.test(symbol)
      ? { level: known.level, stated: true }
      : readMeaning(meaning);
  const entry = { symbol, meaning, ...said };
  // Only a few plain words turn a symbol that everybody reads alike into its opposite.
  return isOpposite(entry) && meaning.split(/\s/u).length > 4 ? { ...entry, stated: false } : entry;
}

function inLine(line: Line, isWhole: boolean, isSure: boolean, reader: Reader): readonly Found[] {
  const { place, isUsed, lines } = reader;
  const { flat, from, to, parts } = line;
  // With the backticks around it.
  const source = place.text.slice(Math.max((parts[0]?.start ?? 0) - 1, 0), (parts.at(-1)?.end ?? 0) + 1);
  const key = `${isWhole} ${isSure} ${flat.text.slice(from, to)} ${source}`;
  const known = lines.get(key);
  const told =
    known ??
    readLine(line, place, isWhole, symbolTest(isUsed, isSure)).map((how) => ({
      how,
      meaning: meaningOf(how.symbol, how.meaning),
    }));
  if (known === undefined) lines.set(key, told);
  return told.map(({ how, meaning }) => ({
    how,
    entry: { ...meaning, range: flatRange(flat, from + how.from, from + how.to, place) },
  }));
}

function inPair({ symbol, meaning }: Pair, { place }: Reader): LegendEntry | undefined {
  const words = foldSpace(meaning.text);
  const name = foldSpace(symbol.text);
  if (!/\p{L}/u.test(words) || name.length > LONGEST_SYMBOL) return undefined;
  // "complete" with one word behind it names what is complete.
  if (/^\p{L}{2}/u.test(name) && isUniversal(name) && !/\s/u.test(words)) return undefined;
  const from = symbol.text.indexOf(symbol.text.trim());
  const range = flatRange(symbol, from, from + symbol.text.trim().length, place);
  return { ...meaningOf(isBlankSymbol(name) ? '' : name, words), range };
}

const isWord = (symbol: string): boolean => /[\p{L}\p{N}]{3}/u.test(symbol) && !isKnownSymbol(symbol);

/** Whether an entry explains a word like any other. */
const isOfWord = ({ how, entry }: Found): boolean => how.writing !== 'mark' && isWord(entry.symbol);

/** Whether an entry tells of a level: where it explains a word like any other, in plain words or in what is sure to be a legend. */
function tellsLevel(found: Found, isSure: boolean): boolean {
  const { level, symbol, stated } = found.entry;
  if (level === undefined || contradicts(found.entry)) return false;
  return isSure || stated === true || !isOfWord(found) || PRESET_SIGNS.has(foldSign(symbol));
}

/**
 * At least one level and another symbol, most explained once. Levels for half of them where nothing joins the words to
 * the symbols, and for most where all are words, which may name anything.
 */
function isEnough(found: readonly Found[], reader: Reader): boolean {
  // Two that tell of levels in plain words make a legend of them all.
  const isSure = reader.isTitled || found.filter((one) => tellsLevel(one, false)).length > 1;
  const levels = found.filter((one) => tellsLevel(one, isSure));
  const areWords = !isSure && found.every(isOfWord);
  const loose = found.filter(({ how }) => !how.connected);
  const symbols = new Set(found.map(({ entry }) => foldSign(entry.symbol)));
  return (
    symbols.size > 1 &&
    symbols.size * 2 > found.length &&
    levels.length * 2 > (areWords ? found.length : 0) &&
    (loose.length * 2 <= found.length || levels.length * 2 >= found.length)
  );
}

/** Meanings before their symbols are levels in plain words, one for each symbol: `Go: ✅` gives a level to a name. */
function areMeanings(found: readonly Found[]): boolean {
  const reversed = found.filter(({ how }) => how.reversed);
  const stated = reversed.filter(({ entry }) => entry.stated === true && !contradicts(entry));
  const symbols = new Set(reversed.map(({ entry }) => foldSign(entry.symbol)));
  return reversed.length === 0 || (stated.length * 2 >= reversed.length && symbols.size === reversed.length);
}

const entriesOf = (found: readonly Found[]): readonly LegendEntry[] => found.map(({ entry }) => entry);

/** Whether all that a line explains are marks, which are symbols in any list. */
const isMarked = (row: readonly Found[]): boolean =>
  row.length > 0 && row.every(({ how }) => how.writing === 'mark');

/** The entries of `items`, each a line or a pair: a list, the lines of code, the lines of a paragraph. */
function inItems(items: readonly (Line | Pair | undefined)[], reader: Reader): readonly LegendEntry[] {
  const read = (item: Line | Pair | undefined, isSure: boolean): readonly Found[] => {
    if (item === undefined) return [];
    if ('flat' in item) return inLine(item, true, isSure, reader);
    const entry = inPair(item, reader);
    if (entry === undefined) return [];
    const isSymbol = isSure || isSelfEvident(entry.symbol, reader.isUsed);
    const how = { writing: 'token', connected: true, leads: true, reversed: false } as const;
    return isSymbol ? [{ how, entry }] : [];
  };
  const plain = items.map((item) => read(item, reader.isTitled));
  const known = plain.flat().filter(({ entry }) => isSelfEvident(entry.symbol, reader.isUsed));
  // Beside two symbols that are known, what the other items begin with are symbols as well.
  const distinct = new Set(known.map(({ entry }) => foldSign(entry.symbol)));
  const rows =
    reader.isTitled || distinct.size < 2
      ? plain
      : plain.map((row, at) => (isMarked(row) ? row : read(items[at], true)));
  const found = rows.flat();
  const covered = rows.filter((row) => row.length > 0).length;
  return isEnough(found, reader) && areMeanings(found) && covered * 2 >= items.length ? entriesOf(found) : [];
}

/** Words that say that a sentence speaks of symbols. */
const SPEAKS_OF_SYMBOLS = /\b(?:cells?|marked|legend|ticks?|checks?|crosses|symbol|mark|means)\b/iu;

/** One symbol alone is a legend where the sentence speaks of marks or cells, or names what cells are made of. */
function isEnoughAlone([found]: readonly Found[], text: string, reader: Reader): boolean {
  if (found === undefined || found.entry.level === undefined) return false;
  const { connected, writing, leads } = found.how;
  const isNamed =
    connected &&
    writing !== 'bare' &&
    reader.isUsed(found.entry.symbol) &&
    leads &&
    tellsLevel(found, reader.isTitled);
  return SPEAKS_OF_SYMBOLS.test(text) || isNamed;
}

/** Lines that each begin with a symbol; a line that does not goes on with the meaning above it. */
function inLines(lines: readonly Line[], reader: Reader): readonly LegendEntry[] {
  const rows: (readonly Found[])[] = [];
  for (const line of lines) {
    const found = inLine(line, true, reader.isTitled, reader);
    if (found[0]?.how.leads === true || found[0]?.how.reversed === true) rows.push(found);
    else if (rows.length === 0 && labelLength(line) < line.to - line.from) return [];
  }
  const found = rows.flat();
  return rows.length > 1 && isEnough(found, reader) && areMeanings(found) ? entriesOf(found) : [];
}

export function inParagraph(flat: Flat, given: Reader): readonly LegendEntry[] {
  const lines = linesIn(flat);
  const [first] = lines;
  if (first === undefined) return [];
  const reader = { ...given, isTitled: given.isTitled || labelLength(first) > 0 };
  const own = inLines(lines, reader);
  if (own.length > 0) return own;
  const found = inLine(wholeLine(flat), false, reader.isTitled, reader).filter(
    ({ how }) => how.connected || how.writing !== 'apart',
  );
  const isLegend = found.length > 1 ? isEnough(found, reader) : isEnoughAlone(found, flat.text, reader);
  return isLegend && areMeanings(found) ? entriesOf(found) : [];
}

/** The one entry of a paragraph that explains a symbol and nothing else. */
export function leadingEntry(paragraph: Paragraph, reader: Reader): readonly LegendEntry[] {
  const lines = linesIn(flatten(paragraph.children, reader.place));
  return lines.flatMap((line) =>
    inLine(line, true, false, reader).flatMap(({ entry, how }, index) =>
      (how.leads || index > 0) && how.connected && entry.symbol !== '' ? [entry] : [],
    ),
  );
}

/** Whether boxes that are ticked or not stand before several things of a list: those are what is done, and no meanings. */
function isOfTasks(entries: readonly LegendEntry[], items: number): boolean {
  const boxes = new Set(entries.map(({ symbol }) => symbol.toLowerCase()));
  return boxes.size < items && [...boxes].every((symbol) => /^\[[ x]?\]$/u.test(symbol));
}

/** The most items of a list that explains symbols: nobody has so many. */
const LONGEST = 1000;

/** What a block that is no table explains. */
export function inBlock(node: LegendBlock, reader: Reader): readonly LegendEntry[] {
  if (node.type === 'paragraph') return inParagraph(flatten(node.children, reader.place), reader);
  if (node.type === 'list' || node.type === 'definitionList' || node.type === 'fieldList') {
    const items = listItems(node);
    if (items.length > LONGEST) return [];
    const found = inItems(
      items.map((item) => itemOf(item, reader.place)),
      reader,
    );
    return isOfTasks(found, items.length) ? [] : found;
  }
  const lines = linesOf(node, reader.place).filter(
    ({ flat, from, to }) => flat.text.slice(from, to).trim() !== '',
  );
  const [first] = lines;
  const isTitled = reader.isTitled || (first !== undefined && labelLength(first) > 0);
  const own = inLines(lines, { ...reader, isTitled });
  if (own.length > 0 || lines.length !== 1 || first === undefined) return own;
  const found = inLine(first, true, isTitled, reader);
  return isEnough(found, reader) && areMeanings(found) ? entriesOf(found) : [];
}

type Row = readonly Flat[];

const textOf = (flat: Flat | undefined): string => foldSpace(flat?.text ?? '');

/** The ways to read rows as pairs: symbol first, symbol last, pairs side by side, symbols above their meanings. */
function pairings(rows: readonly Row[], header: Row | undefined): readonly (readonly Pair[])[] {
  const width = largest(rows.map(({ length }) => length));
  const pair = (symbol: Flat | undefined, meaning: Flat | undefined): readonly Pair[] =>
    symbol === undefined || meaning === undefined || textOf(meaning) === '' ? [] : [{ symbol, meaning }];
  const ways: (readonly Pair[])[] = [];
  if (width === 2 || width === 3) ways.push(rows.flatMap(([symbol, meaning]) => pair(symbol, meaning)));
  if (width === 2) ways.push(rows.flatMap(([meaning, symbol]) => pair(symbol, meaning)));
  const beside = header ?? rows[0] ?? [];
  const isBeside = beside.every((cell, at) => {
    const text = textOf(cell);
    return at % 2 === 1 || text === textOf(beside[0]) || isShown(text);
  });
  if (width > 3 && width % 2 === 0 && isBeside)
    ways.push(
      rows.flatMap((row) => row.flatMap((cell, at) => (at % 2 === 0 ? pair(cell, row[at + 1]) : []))),
    );
  const [only, ...others] = rows;
  if (header !== undefined && only !== undefined && others.length === 0 && width > 1)
    ways.push(header.flatMap((symbol, at) => pair(symbol, only[at])));
  return ways;
}

const SYMBOL_HEADER =
  /^(?:symbols?|keys?|signs?|marks?|legend|icons?|values?|codes?|levels?|tiers?|grades?|priority|abbreviations?|status|层级|图例|符号|記号|凡例)$/iu;
const MEANING_HEADER =
  /\b(?:meanings?|descriptions?|definitions?|explanations?|means)\b|含义|说明|意味|説明/iu;

/** Whether `pairs` are symbols, each once but for a slip, and words that are their meanings. */
function arePairs(
  pairs: readonly Pair[],
  header: Row | undefined,
  isReversed: boolean,
  { isUsed }: Reader,
): boolean {
  const symbols = pairs.map(({ symbol }) => foldSign(textOf(symbol)));
  const [left, right] = [textOf(header?.[0]), textOf(header?.[1])];
  const isOfMeanings = !/\b(?:features?|capabilit(?:y|ies))\b/iu.test(right);
  // Ticks before names with remarks behind them come again as well.
  const levels = pairs.filter(({ meaning }) => readMeaning(textOf(meaning)) !== undefined);
  const mayComeAgain = (header ?? []).length < 3 || levels.length * 2 >= pairs.length;
  const slips = isOfMeanings && mayComeAgain && !isReversed && symbols.length > 3 ? 1 : 0;
  if (symbols.length < 2 || new Set(symbols).size < symbols.length - slips) return false;
  if (!pairs.every(({ meaning }) => /\p{L}{2}|\p{Script=Han}/u.test(meaning.text))) return false;
  if (symbols.some((symbol) => symbol.length > LONGEST_SYMBOL)) return false;
  const isShort = (symbol: string): boolean =>
    isUsed(symbol) && (symbol.length <= 3 || MEANING_HEADER.test(right));
  const known = symbols.filter((symbol) => symbol !== '' && (isShown(symbol) || isShort(symbol)));
  if (!isReversed) {
    const isTitled = SYMBOL_HEADER.test(left) && (known.length > 0 || MEANING_HEADER.test(right));
    // Ticks before names are no symbols with their meanings.
    const tells = levels.length > 0 || (header ?? []).length < 3 || MEANING_HEADER.test(right);
    return (known.length * 2 >= symbols.length && tells) || isTitled;
  }
  if (SYMBOL_HEADER.test(right) && MEANING_HEADER.test(left)) return known.length * 2 >= symbols.length;
  // A feature may be called "Available sizes"; a meaning is the word alone.
  const words = pairs.filter(({ meaning }) => PRESET_SIGNS.get(foldSign(meaning.text))?.kind === 'word');
  return (
    known.length > 1 &&
    known.length * 2 >= symbols.length &&
    words.length > 1 &&
    words.length * 2 >= symbols.length
  );
}

/** What a table explains: undefined where it is no legend. */
export function inTable(table: Table, reader: Reader): readonly LegendEntry[] | undefined {
  const [first, ...body] = cellsOf(table, reader.place);
  if (first === undefined) return undefined;
  if (body.length === 0) {
    const entries = entriesOf(first.flatMap((cell) => inLine(wholeLine(cell), true, true, reader)));
    return entries.length > 1 && entries.some(({ level }) => level !== undefined) ? entries : undefined;
  }
  const isHeadless = table.data !== undefined && Reflect.get(table.data, 'headerRows') === 0;
  const header = isHeadless ? undefined : first;
  const rows = isHeadless ? [first, ...body] : body;
  const found = pairings(rows, first).find((pairs) =>
    arePairs(pairs, header, pairs[0] !== undefined && pairs[0].symbol === rows[0]?.[1], reader),
  );
  if (found === undefined) return undefined;
  const entries = found.flatMap((pair) => inPair(pair, reader) ?? []);
  // A table of tiers explains words; they are symbols only where cells are made of them.
  return entries.filter(
    ({ symbol }) => !/^[\p{L}\s-]{2,}$/u.test(symbol) || isSelfEvident(symbol, reader.isUsed),
  );
}

/** The lines of a header's cells that explain symbols: `✅ = Provided <br> ❌ = Not provided`. */
export function inHeader(table: Table, reader: Reader): readonly LegendEntry[] {
  const [header] = table.children;
  return (header?.children ?? []).flatMap((cell) => {
    const flat = flatten(cell.children, reader.place);
    return /[=:：–—→-]/u.test(flat.text) ? inLines(linesIn(flat), reader) : [];
  });
}

/** Whether the entries of paragraphs that explain one symbol each are a legend together. */
export function isEnoughScattered(entries: readonly LegendEntry[]): boolean {
  const levels = entries.filter(({ level }) => level !== undefined);
  const areWords = entries.every(({ symbol }) => isWord(symbol));
  return entries.length > 1 && levels.length * 2 > (areWords ? entries.length : 0);
}
