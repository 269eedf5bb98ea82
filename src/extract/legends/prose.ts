// Legends in prose, lists and tables: "`+` means supported, `-` means not", "✅ - done", "Y = yes, N = no".
import type { Nodes, Paragraph } from 'mdast';
import type { LegendEntry } from '../claims.ts';
import { AMBIGUOUS_SIGNS, PRESET_SIGNS } from '../lexicon/levels.ts';
import { type Flat, flatRange, flatten, offsetsOf, type Place } from '../text/flat.ts';
import { foldSign, foldSpace } from '../text/fold.ts';
import { readMeaning } from './meaning.ts';
import type { IsUsed } from './used-symbols.ts';

/** A sign as it stands in prose: `sure` where it is set apart by code or quotes. */
interface Candidate {
  readonly sign: string;
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
}

const CONNECTOR =
  /^["'”’)\s]*(?:(?:in|under)\s+(?:a|the)\s+[\w-][\w\s-]{0,29}?\s*)?(?:,\s*)?(?:cells?\s+)?(?:(?:means?|stands?\s+for|indicates?|denotes?|represents?|signifies|marks?|says|is|are)\b(?:\s+that\b)?|=>?|:|->|→|–|—|-)\s*/iu;
/** The end of a clause; the points of `e.g.` and its like end none. */
const CLAUSE_END =
  /;|,\s*(?:and\s*)?$|,\s+(?=[^\s\p{L}\p{N}("'“‘`[]{1,3}\s)|(?<!\b(?:[Ee]\.g|[Ii]\.e|[Ee]tc|[Cc]f|[Vv]s|[Ii]ncl|[Ee]xcl))\.(?:\s|$)/u;
const BLANK_WORD =
  /\b(?:(?:an?\s+)?(?:blank|empty)(?:\s+(?:cell|space|field|box)s?)?|no\s+(?:mark|sign|symbol|icon))\b/giu;
/** What a line of a legend calls a cell that has nothing in it. */
const BLANK_SIGN =
  /^[([<]?(?:(?:blank|empty)(?: (?:cell|space|field|box)s?)?|no (?:mark|sign|symbol|icon))[)\]>]?$/iu;
const QUOTED = /(["“'‘])([^"”'’\s]{1,12})["”'’]/gu;
const ASSIGNED = /(?:^|[\s(,;])([^\s(,;=:]{1,5})\s*=\s*(?=\S)/gu;
const SHORTCODE = /:[a-z0-9_+-]{2,40}:/giu;
/** What a line begins with where it is no word, and what stands between it and its meaning. */
const LEAD_SIGN =
  /(?:^|\n)[ \t]*([^\s\p{L}\p{N}:=]{1,3})(?=\s*(?:[:=]|->|→|[–—-]\s|\s(?:means?|stands?\s+for|indicates?|denotes?|marks?)\b))/gu;
/** Letters at the head of a line: signs only in what is known to be a legend. */
const LEAD_LETTERS = /(?:^|\n)[ \t]*([\p{L}\p{N}/+-]{1,3})(?=\s*(?:[:=]|->|→|[–—-]\s))/gu;
/** What stands before a colon, an equals sign or a verb: a sign where a table has it. */
const NAMED =
  /(?:^|[\s(,;])([^\s(),;:=]{1,4})(?=\s?(?:[:=]|->|→)\s|\s(?:means?|stands?\s{1,4}for|indicates?|denotes?)\b)/gu;
const MARK = /\p{Extended_Pictographic}\ufe0f?|[√✓✔✕✖✗✘☐☑☒○◯●◐△▲×~]\ufe0f?/gu;
/** What every text with a candidate outside of code has: most paragraphs have none, and are done with it. */
const SIGN_LIKE =
  /["“'‘=]|blank|empty|\bno\s+(?:mark|sign|symbol|icon)|:[a-z0-9_+-]{2,40}:|\p{Extended_Pictographic}|[√✓✔✕✖✗✘☐☑☒○◯●◐△▲×~]/iu;

function matchesOf(pattern: RegExp, text: string, group: number): readonly Candidate[] {
  return [...text.matchAll(pattern)].map((match) => {
    const sign = match[group] ?? match[0];
    const from = match.index + match[0].indexOf(sign);
    return { sign, from, to: from + sign.length, sure: false };
  });
}

/** Spans of inline code in the flat text: the surest way to name a sign. */
function codeSpans(nodes: readonly Nodes[], flat: Flat): readonly Candidate[] {
  const starts = new Set<number>();
  const collect = (node: Nodes): void => {
    if (node.type === 'inlineCode' && node.value.trim().length <= 24) starts.add(offsetsOf(node)[0]);
    if ('children' in node) node.children.forEach(collect);
  };
  nodes.forEach(collect);
  if (starts.size === 0) return [];
  return flat.parts
    .filter((part) => starts.has(part.start) || starts.has(part.start - 1) || starts.has(part.start - 2))
    .map((part) => ({
      sign: flat.text.slice(part.from, part.to).trim(),
      from: part.from,
      to: part.to,
      sure: true,
    }));
}

/** How much is known of what is read: `plain` text, a `list` that holds a legend entry, what a `title` calls a legend. */
export type LegendTrust = 'plain' | 'list' | 'title';

function candidatesOf(
  nodes: readonly Nodes[],
  flat: Flat,
  trust: LegendTrust,
  isUsed: IsUsed,
): readonly Candidate[] {
  const { text } = flat;
  const spans = codeSpans(nodes, flat);
  const named = matchesOf(NAMED, text, 1).filter(({ sign }) => isUsed(sign));
  if (trust === 'plain' && spans.length === 0 && named.length === 0 && !SIGN_LIKE.test(text)) return [];
  const blanks = matchesOf(BLANK_WORD, text, 0).map((found) => ({ ...found, sign: '' }));
  const all = [
    ...spans,
    ...matchesOf(QUOTED, text, 2).map((found) => ({ ...found, sure: true })),
    ...matchesOf(SHORTCODE, text, 0),
    ...matchesOf(MARK, text, 0),
    ...matchesOf(ASSIGNED, text, 1),
    ...named.map((found) => ({ ...found, sure: true })),
    ...(trust === 'plain' ? [] : matchesOf(LEAD_SIGN, text, 1)),
    ...(trust === 'title' ? matchesOf(LEAD_LETTERS, text, 1) : []),
    ...blanks,
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  const apart: Candidate[] = [];
  for (const found of all) {
    const last = apart[apart.length - 1];
    if (last === undefined || found.from >= last.to) apart.push(found);
  }
  return apart;
}

/** The words that explain the sign that ends at `from`, up to the next sign or the end of the clause. */
function meaningAfter(text: string, from: number, until: number): { meaning: string; connected: boolean } {
  const rest = text.slice(from, until);
  const connector = CONNECTOR.exec(rest)?.[0] ?? '';
  const clause = rest.slice(connector.length).split(CLAUSE_END, 1)[0] ?? '';
  return {
    meaning: foldSpace(clause.replace(/(?<![\s,(|/·•])[\s,(|/·•]+(?:(?:and|or|an?)\s*)?$/u, '')),
    connected: connector !== '',
  };
}

/** The words before the sign that begins at `to`, back to the sign before it. */
function meaningBefore(text: string, from: number, to: number): { meaning: string; connected: boolean } {
  const before = text.slice(from, to).trimEnd();
  const connector = /(?:->|[:=→]|(?<=\s)[–—-])$/u.exec(before)?.[0] ?? '';
  const clause = before.slice(0, before.length - connector.length);
  return { meaning: foldSpace(clause.replace(/^[\s,;|/·•]+/u, '')), connected: connector !== '' };
}

/** The words before a sign in brackets, up to four: `supported (✓) and unsupported (✗)`. */
function meaningOfBracketed(text: string, from: number, to: number, until: number): string | undefined {
  if (!/^\s*[)\]]/u.test(text.slice(until, until + 3))) return undefined;
  const before = /[([]\s*$/u.exec(text.slice(from, to));
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

/** Whether each meaning stands before its sign, as in "Done: ✅ | Planned: 🚧". */
function areReversed(text: string, candidates: readonly Candidate[]): boolean {
  const last = candidates[candidates.length - 1];
  return (
    candidates.length > 1 &&
    last !== undefined &&
    text.slice(last.to).trim() === '' &&
    candidates.every(({ from }, index) => meaningBefore(text, candidates[index - 1]?.to ?? 0, from).connected)
  );
}

/** Whether a line of a legend calls a blank cell by this name. */
export function isBlankSign(sign: string): boolean {
  return BLANK_SIGN.test(sign);
}

function isSign(sign: string): boolean {
  const key = foldSign(sign);
  return key === '' || PRESET_SIGNS.has(key) || AMBIGUOUS_SIGNS.has(key);
}

const RELEASES =
  /\b(?:values?|cells?|entries|letters?|numbers?)\b[^.;]{0,60}\b(?:contain|give|show|hold|indicate|name|are|is|tell)s?\b[^.;]{0,40}\b(?:releases?|versions?)\b[^.;]{0,60}\b(?:added|introduced|implemented|supported|available|appeared|landed)\b/iu;

/** "Column values contain the release letter when a feature was added": what is written means that it is there. */
export function releasesInProse(nodes: readonly Nodes[], place: Place): readonly LegendEntry[] {
  const flat = flatten(nodes, place);
  const found = flat.text.length > 4000 ? null : RELEASES.exec(foldLines(flat.text));
  if (found === null) return [];
  const range = flatRange(flat, found.index, found.index + found[0].length, place);
  return [{ symbol: '', meaning: foldSpace(found[0]), level: 'complete', range, anything: true }];
}

/** Line ends as blanks, so that a sentence is one line and every index stays. */
function foldLines(text: string): string {
  return text.replaceAll('\n', ' ');
}

/** Legend entries in the inline content of one paragraph, list item or cell. */
export function legendInProse(
  nodes: readonly Nodes[],
  place: Place,
  trust: LegendTrust = 'plain',
  isUsed: IsUsed = () => false,
): readonly LegendEntry[] {
  const flat = flatten(nodes, place);
  if (flat.text.length > 4000) return [];
  const candidates = candidatesOf(nodes, flat, trust, isUsed);
  if (candidates.length === 0) return [];
  const reversed = areReversed(flat.text, candidates);
  const entries: LegendEntry[] = [];
  candidates.forEach((candidate, index) => {
    const until = candidates[index + 1]?.from ?? flat.text.length;
    const last = candidates[index - 1]?.to ?? 0;
    const bracketed = meaningOfBracketed(flat.text, last, candidate.from, candidate.to);
    const stated = bracketed !== undefined && readMeaning(bracketed)?.stated === true;
    const { meaning, connected } = stated
      ? { meaning: bracketed, connected: true }
      : reversed
        ? meaningBefore(flat.text, last, candidate.from)
        : meaningAfter(flat.text, candidate.to, until);
    const isKnown = trust === 'title' || isSign(candidate.sign) || isUsed(candidate.sign);
    const mark = !candidate.sure && candidate.sign !== '' && isKnown;
    if (meaning === '' || meaning.length > 200 || !(connected || (mark && meaning.length <= 60))) return;
    const said = readMeaning(meaning);
    if (said === undefined && !candidate.sure && !mark) return;
    if (!candidate.sure && !isSign(candidate.sign) && candidate.sign.length > 3) return;
    const range = flatRange(flat, candidate.from, candidate.to, place);
    entries.push({ symbol: candidate.sign, meaning, ...said, range });
  });
  return entries;
}

/** A table of two columns, a sign and its meaning, is a legend. */
export function legendInRows(rows: readonly (readonly Flat[])[], place: Place): readonly LegendEntry[] {
  const entries: LegendEntry[] = [];
  for (const row of rows) {
    const [sign, meaning] = [row[0], row[1]];
    if (sign === undefined || meaning === undefined || foldSpace(meaning.text) === '') continue;
    const symbol = foldSpace(sign.text);
    if (symbol.length > 24) return [];
    const range = flatRange(sign, 0, sign.text.length, place);
    entries.push({
      symbol: isBlankSign(symbol) ? '' : symbol,
      meaning: foldSpace(meaning.text),
      ...readMeaning(meaning.text),
      range,
    });
  }
  return entries;
}

/** The column that a paragraph says it speaks of: "For the `Optional` column, `X` means …". */
export function legendColumn(paragraph: Paragraph, place: Place): string | undefined {
  const text = foldSpace(flatten(paragraph.children, place).text);
  return /^(?:for|in)\s+the\s+[`"“']?([^`"”',]{1,40}?)[`"”']?\s+column\b/iu.exec(text)?.[1];
}
