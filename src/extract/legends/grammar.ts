// The one grammar of legends: which symbols a line of text explains, and in which words.
import { AMBIGUOUS_SIGNS, PRESET_SIGNS } from '../lexicon/levels.ts';
import type { Place } from '../text/flat.ts';
import { foldSign, foldSpace } from '../text/fold.ts';
import { type Line, LONGEST_SYMBOL } from './lines.ts';

/**
 * How a symbol is written: a `mark` shows what it is, `apart` is set apart by code or quotes, a `token` is known by the
 * connector behind it, a `bare` one only by its place at the head of the line.
 */
type Writing = 'mark' | 'apart' | 'token' | 'bare';

export interface Mention {
  /** The empty string for a blank cell. */
  readonly symbol: string;
  readonly from: number;
  readonly to: number;
  readonly writing: Writing;
}

/** A symbol with the words that explain it. */
export interface Explained extends Mention {
  readonly meaning: string;
  /** Whether a sign or a verb joins the two. */
  readonly connected: boolean;
  /** Whether the symbol begins the line. */
  readonly leads: boolean;
  /** Whether the meaning stands before the symbol. */
  readonly reversed: boolean;
}

const VERB = String.raw`(?:means?|stands?\s{1,4}for|indicates?|denotes?|represents?|signifies|marks?|shows?|says)\b(?:\s+that\b)?`;
const CONNECTOR = new RegExp(
  String.raw`^["'”’)*\s]*(?:(?:in|under)\s+(?:an?|the)\s+[\w-][\w\s-]{0,29}?\s*)?(?:,\s*)?(?:cells?\s+)?(?:(?:${VERB}|\b(?:is|are|for)\b)|=>?|[:：]|->|→|--?|[–—])\s*`,
  'iu',
);
const BEFORE = /(?:->|[:：=→(]|(?<=\s)(?:--?|[–—]))$/u;
const BLANK_WORDS = String.raw`[([<]?(?:\b(?:an?\s+)?(?:blank|empty)\b(?:\s+(?:cell|space|field|box)(?:e?s)?\b)?|\bno\s+(?:mark|sign|symbol|icon)s?\b)[)\]>]?`;
const BLANK = new RegExp(`^(?:${BLANK_WORDS})$`, 'iu');
const PICTURES = String.raw`(?:(?![°©®™])(?:\p{Extended_Pictographic}|\p{So}|[√×])[\ufe0e\ufe0f]?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*)+`;
/** What shows anywhere in a line that it is a symbol. */
const SHOWN = new RegExp(
  String.raw`:[a-z0-9_+-]{2,40}:|\{\{[^{}]{1,60}\}\}|\|[^|\s]{1,40}\||\[[ xX]?\](?=\s|$)|${PICTURES}|(["“'‘])([^"”'’\s]{1,12})["”'’]|${BLANK_WORDS}`,
  'giu',
);
/** What every line has that explains a symbol, but for one that begins with it. */
const SYMBOLIC =
  /[=:>"|{[×]|[^\0-\u2012]|-[-\s]|[Bb]lank|[Ee]mpty|[Nn]o (?:mark|sign|symbol|icon)|\s(?:means?|stands?|indicates?|denotes?|represents?|signifies|marks?|shows?|says)\b/u;
/** Where a part of a line may begin. */
const PARTER = /[,;|·•(&，；、。]|\s\/\s|\s{2,}|\band\s|\bor\s/giu;
/** A symbol with the connector that makes it one. */
const TOKEN = new RegExp(
  String.raw`\s*(?:and\s+|or\s+)?([^\s,;|·•()=:：→]{1,12})\s*(?:(?:=>?|->|→|：)|(?<=\s)${VERB}|(?<=[^\p{L}\p{N}]\s)(?:is|are)\b|:(?=\s))`,
  'iuy',
);
/** The same at the head of a line, where words may be symbols, and dashes or nothing may follow one. */
const HEAD_TOKEN = new RegExp(
  String.raw`\s*([^\s,;|·•()=:：→][^,;|·•()=:：→\n]{0,${LONGEST_SYMBOL - 1}}?)\s*(?:=>?|->|→|：|:(?=\s)|(?<=\s)${VERB}|(?<=\s)(?:--?|[–—])(?=\s))`,
  'iuy',
);
/** A symbol with nothing but a dash or blanks behind it. */
const BARE = /\s*(\S{1,12})\s+(?:(?:--?|[–—])\s+)?(?=\S)/uy;
/** Behind a comma in a sentence, a small letter is a word. */
const MAY_BE_BARE = /^[^\p{Ll}]/u;
const LABEL =
  /^\s*(?:(?:symbols?|status)\s+)?(?:legend|keys?|symbols?|notation|where|meanings?|abbreviations?|légende|leyenda|legende|图例|凡例)\s*[:：]?\s*(?=\P{L}|\p{L}{1,3}\b|$)/iu;
/** The end of a clause; the points of `e.g.` and its like end none. */
const CLAUSE_END =
  /;|；|。|,\s*(?:and\s*)?$|,\s+(?=[^\s\p{L}\p{N}("'“‘`[]{1,3}\s)|(?<!\b(?:[Ee]\.g|[Ii]\.e|[Ee]tc|[Cc]f|[Vv]s|[Ii]ncl|[Ee]xcl))\.(?:\s|$)/u;

/** What a line of a legend calls a blank cell. */
export function isBlankSymbol(symbol: string): boolean {
  return symbol === '' || BLANK.test(symbol);
}

/** Whether everybody takes `symbol` for one: a mark, or a letter that stands for a level in many tables. */
export function isKnownSymbol(symbol: string): boolean {
  const key = foldSign(symbol);
  return PRESET_SIGNS.get(key)?.kind === 'mark' || AMBIGUOUS_SIGNS.has(key);
}

/** The length of the label that a legend begins with, `Legend:`. */
export function labelLength({ flat, from, to }: Line): number {
  return LABEL.exec(flat.text.slice(from, to))?.[0].length ?? 0;
}

/** Code that names things of a program and stands for nothing: `std::size_t`, `--jobs`, `run()`. */
const CALLED = /::|\(\)|^--?[a-z]|^#!|\w\/\w{3}/iu;

/** Code, pictures and substitutions: the parts that the source sets apart. */
function partsApart({ flat, from, to, parts }: Line, place: Place): readonly Mention[] {
  let codeEnd = -3;
  return parts.flatMap((part): readonly Mention[] => {
    if (part.from < from || part.to > to || part.to - part.from > LONGEST_SYMBOL) return [];
    const symbol = flat.text.slice(part.from, part.to).trim();
    // What stands between two codes has backticks on both sides as well.
    const isCode =
      place.text[part.start - 1] === '`' && place.text[part.end] === '`' && part.start - codeEnd > 2;
    if (isCode) codeEnd = part.end;
    const isPicture = !part.exact && /^[<!|]/u.test(place.text.slice(part.start, part.start + 1));
    if (symbol === '' || !(isCode || isPicture) || (isCode && CALLED.test(symbol))) return [];
    return [{ symbol, from: part.from - from, to: part.to - from, writing: isCode ? 'apart' : 'mark' }];
  });
}

function tokenAt(text: string, at: number, pattern: RegExp, writing: Writing): readonly Mention[] {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  const token = found?.[1];
  if (found === null || token === undefined) return [];
  const from = found.index + found[0].indexOf(token);
  const symbol = isBlankSymbol(token) ? '' : token;
  return [{ symbol, from, to: from + token.length, writing }];
}

/** Tells symbols from other words; `leads` where the line begins with it. */
export type IsSymbol = (mention: Mention, leads: boolean) => boolean;

/** All symbols of a line whose words begin at `start`, in order and none in another. */
function mentionsIn(
  line: Line,
  text: string,
  start: number,
  place: Place,
  isSymbol: IsSymbol,
): readonly Mention[] {
  const apart = partsApart(line, place);
  const bare = tokenAt(text, start, BARE, 'bare');
  // Most lines are prose, and done with.
  if (apart.length === 0 && !bare.some((mention) => isSymbol(mention, true)) && !SYMBOLIC.test(text))
    return [];
  const shown = [...text.matchAll(SHOWN)].map(({ 0: whole, 2: quoted, index }): Mention => {
    const symbol = quoted ?? (isBlankSymbol(whole) ? '' : whole);
    const from = index + (quoted === undefined ? 0 : 1);
    return {
      symbol,
      from,
      to: from + (quoted ?? whole).length,
      writing: quoted === undefined ? 'mark' : 'apart',
    };
  });
  const begins = [...text.matchAll(PARTER)].map((found) => found.index + found[0].length);
  const head = tokenAt(text, start, HEAD_TOKEN, 'token');
  const all = [
    ...apart,
    ...shown,
    ...head,
    ...begins.flatMap((at) => tokenAt(text, at, TOKEN, 'token')),
    ...begins
      .flatMap((at) => tokenAt(text, at, BARE, 'bare'))
      .filter(({ symbol }) => MAY_BE_BARE.test(symbol)),
    ...(head.length > 0 ? [] : bare),
  ]
    .filter((mention) => mention.from >= start && isSymbol(mention, mention.from <= start + 1))
    .map((mention, rank) => ({ mention, rank }))
    .sort((a, b) => a.mention.from - b.mention.from || a.rank - b.rank);
  const found: Mention[] = [];
  for (const { mention } of all) {
    const last = found.at(-1);
    // `Done: ✅` says what the mark means.
    if (
      last !== undefined &&
      last.writing !== 'mark' &&
      mention.writing === 'mark' &&
      /^\s*(?:[:：=]|->|→)\s*$/u.test(text.slice(last.to, mention.from))
    )
      found.pop();
    if (mention.from >= (found.at(-1)?.to ?? 0)) found.push(mention);
  }
  return found;
}

/** Symbols of one meaning, `✅ / ✔`. */
interface Group {
  readonly mentions: readonly [Mention, ...Mention[]];
  readonly from: number;
  readonly to: number;
}

function groupsOf(mentions: readonly Mention[], text: string): readonly Group[] {
  const groups: Group[] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    const isSame =
      last !== undefined &&
      /^["'”’]?\s*(?:[/,|&]|or|and)\s*["'“‘]?$/iu.test(text.slice(last.to, mention.from));
    if (isSame)
      groups[groups.length - 1] = { ...last, mentions: [...last.mentions, mention], to: mention.to };
    else groups.push({ mentions: [mention], from: mention.from, to: mention.to });
  }
  return groups;
}

interface Words {
  readonly meaning: string;
  readonly connected: boolean;
}

/** Meanings without a connector are short, in characters. */
const LONGEST_LOOSE = 60;

function wordsAfter(text: string, from: number, until: number, isWhole: boolean): Words {
  const rest = text.slice(from, until);
  const connector = CONNECTOR.exec(rest)?.[0] ?? '';
  const said = rest.slice(connector.length).replaceAll('\n', ' ');
  const clause = isWhole ? said : (said.split(CLAUSE_END, 1)[0] ?? '');
  const meaning = foldSpace(clause.replace(/(?<![\s,(|/·•，、])[\s,(|/·•，、]+(?:(?:and|or|an?)\s*)?$/u, ''));
  return { meaning, connected: /\S/u.test(connector) };
}

function wordsBefore(text: string, from: number, to: number): Words {
  const before = text
    .slice(from, to)
    .trimEnd()
    .replace(/["“'‘]$/u, '')
    .trimEnd();
  const connector = BEFORE.exec(before)?.[0] ?? '';
  const clause = before.slice(0, before.length - connector.length);
  return {
    meaning: foldSpace(clause.replace(/^["'”’)\]\s,;.|/·•，、]+(?:and\s+)?/u, '')),
    connected: connector !== '',
  };
}

/** The words before a symbol in brackets, up to four: `supported (✓) and unsupported (✗)`. */
function wordsBracketed(text: string, from: number, group: Group): string | undefined {
  if (!/^["'”’]?\s*[)\]]/u.test(text.slice(group.to, group.to + 3))) return undefined;
  const before = /[([]\s*["“'‘]?$/u.exec(text.slice(from, group.from));
  if (before === null) return undefined;
  const words = text
    .slice(from, from + before.index)
    .trim()
    .split(/\s+/u);
  const own = words
    .slice(-4)
    .join(' ')
    .replace(/^.*(?:\band\b|\bor\b|[,;:.])\s*/u, '');
  return own === '' ? undefined : own;
}

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Whether each meaning stands before its symbol: "Done: ✅ | Planned: 🚧". */
function areReversed(text: string, start: number, groups: readonly Group[]): boolean {
  const last = groups.at(-1);
  if (last === undefined || hasWords(text.slice(last.to))) return false;
  return groups.every(({ from }, index) => hasWords(text.slice(groups[index - 1]?.to ?? start, from)));
}

/** All that a line explains, each with its place in the line. `isWhole` where it is no sentence of a paragraph. */
export function readLine(
  line: Line,
  place: Place,
  isWhole: boolean,
  isSymbol: IsSymbol,
): readonly Explained[] {
  const text = line.flat.text.slice(line.from, line.to);
  const label = labelLength(line);
  const start = label + Math.max(0, text.slice(label).search(/\S/u));
  const groups = groupsOf(mentionsIn(line, text, start, place, isSymbol), text);
  const reversed = areReversed(text, start, groups);
  // `Go: ✅ yes` gives a level to a name, and explains no symbol.
  if (isWhole && !reversed && BEFORE.test(text.slice(start, groups[0]?.from).trimEnd())) return [];
  return groups.flatMap((group, index) => {
    const last = groups[index - 1]?.to ?? start;
    const leads = group.from <= start + 1;
    const isAlone = isWhole && leads && groups.length === 1;
    const bracketed = reversed ? undefined : wordsBracketed(text, last, group);
    const said =
      bracketed !== undefined
        ? { meaning: bracketed, connected: true }
        : reversed
          ? wordsBefore(text, last, group.from)
          : wordsAfter(text, group.to, groups[index + 1]?.from ?? text.length, isAlone);
    const isLoose = !said.connected && !isAlone && said.meaning.length > LONGEST_LOOSE;
    if (!/\p{L}/u.test(said.meaning) || isLoose) return [];
    const isReversed = reversed || bracketed !== undefined;
    return group.mentions.map((mention) => ({
      ...mention,
      ...said,
      leads,
      reversed: isReversed,
    }));
  });
}
