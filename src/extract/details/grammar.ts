// The one grammar for "name, separator, value": who supports a feature and how well, in every order it is written.
import { pushAll } from '../../long-lists.ts';
import type { Range } from '../../position.ts';
import type { Basis, Text } from '../claims.ts';
import { isAttributeHeader, isKnownTarget, isParameterColumn, isParameterLabel } from '../lexicon/headers.ts';
import { headSigns } from '../lexicon/heads.ts';
import { PRESET_SIGNS } from '../lexicon/levels.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import type { History, Level } from '../support.ts';
import { foldName, foldSign, foldSpace } from '../text/fold.ts';
import { memoize } from '../text/memoize.ts';
import type { Stretch } from '../text/passages.ts';

/** A vocabulary that knows the names of the tables as well; they tell a line of support from any other. */
export interface Wording extends Vocabulary {
  /** Whether any table names targets; elsewhere a name is known by its shape alone. */
  readonly knowsTargets: boolean;
  isTarget(name: string): boolean;
  isFeature(name: string): boolean;
}

/** A target and how well it supports the feature. */
export interface SupportLine {
  readonly name: Text;
  readonly link?: string;
  readonly level: Level;
  readonly basis: Basis;
  readonly symbol: string;
  readonly symbolRange: Range;
  readonly text?: string;
  readonly range: Range;
  readonly notes: readonly Text[];
  /** What is said of time beside the text and the notes. */
  readonly given?: History;
  /** The label that says by itself that support is told of: `Status, x86`, `Supported on`. */
  readonly label?: Text;
}

/** Characters of a name, blanks and all: a longer one is none, and each separator in it costs a look at the rest. */
const MOST_BEFORE_VALUE = 240;
/** Characters of a name of a target. */
const LONGEST_NAME = 120;
/** Longer values are prose. */
const LONGEST_VALUE = 2000;

const SEPARATOR = /:(?=\s|$)|(?<!\s)\s+[-–—=→](?=\s)/gu;

/** Labels of reference sections, whose values are words such as `none` and `all` too. */
const REFERENCE =
  /^(?:(?:input |output )?(?:parameters?|arguments?|returns?|return value|results?|errors?|exceptions?|inputs?|outputs?)|since|see also|usage|synopsis|rationale|impact)$/u;

/** Whether a name is one of a reference or of a setting: `Default`, `Returns`. */
export const isReferenceName: (name: string) => boolean = memoize(
  (name) =>
    REFERENCE.test(foldName(name)) ||
    isAttributeHeader(name) ||
    isParameterLabel(name) ||
    isParameterColumn(name),
);

/** Whether a name may be a target's: a table's or, where no table names any, a short name of no other kind. */
export function mayBeTarget(name: string, words: Wording): boolean {
  if (words.knowsTargets) return words.isTarget(name);
  return (
    name.length <= 40 &&
    name.split(' ').length <= 4 &&
    !isReferenceName(name) &&
    /^[\p{L}\p{N}][^.!?:]*$/u.test(name)
  );
}

/** Where the name ends and the value begins: at the first separator after which a level stands, else at the first. */
function splitAtSeparator(
  text: string,
  words: Vocabulary,
): { nameTo: number; valueFrom: number } | undefined {
  let first: { nameTo: number; valueFrom: number } | undefined;
  for (const { 0: sign, index } of text.matchAll(SEPARATOR)) {
    if (index > MOST_BEFORE_VALUE) break;
    const split = { nameTo: index, valueFrom: index + sign.length };
    if (words.explains(text.slice(split.valueFrom).trim())) return split;
    first ??= split;
  }
  return first;
}

/** The name and the value of `KVM: partial`; `explained` tells whether a level is among the words of the value. */
export function nameAndValue(
  line: Stretch,
  words: Vocabulary,
): { readonly name: Text; readonly value: Stretch; readonly explained: boolean } | undefined {
  const split = splitAtSeparator(line.text, words);
  const name = split && line.at(0, split.nameTo);
  if (split === undefined || name === undefined || name.text.length > LONGEST_NAME) return undefined;
  const value = line.slice(split.valueFrom);
  const said = value.text.trim();
  return { name, value, explained: foldSign(said) !== '' && words.explains(said) };
}

/** A line of support from a name and the text that says its level; an only code in brackets is said without them. */
export function supportOf(name: Text, value: Stretch, words: Vocabulary, code?: string): SupportLine {
  const whole = value.at(0);
  const { level, basis, sign, plain, length, given } = words.read(whole?.text ?? '');
  const from = value.text.length - value.text.trimStart().length;
  const said = whole === undefined || plain ? undefined : whole.text;
  const isCode = code !== undefined && said?.slice(length).trim() === `(${code})`;
  return {
    name,
    level,
    basis: whole === undefined ? 'none' : basis,
    symbol: sign,
    symbolRange: (value.at(from, from + length) ?? whole ?? name).range,
    ...(said === undefined ? {} : { text: isCode ? code : said }),
    range: (whole ?? name).range,
    notes: [],
    ...(given && { given }),
  };
}

/** What may follow a name: a remark in brackets, or behind a dash or a colon. */
const REMARK = /(?<!\s)\s+(?:[([]|[–—-]\s)|[:;,](?=\s|$)/u;

/** The mark at the head of a text, as presets know it. */
function markAt(text: string): string | undefined {
  const box = /^\[[ xX]?\](?=\s)/u.exec(text)?.[0];
  if (box !== undefined) return box;
  const [, ...heads] = headSigns(text);
  return heads.find(({ sign }) => PRESET_SIGNS.get(foldSign(sign))?.kind === 'mark')?.sign;
}

/** The level before the name of a target: `✅ Go`, `[x] Go (slowly)`. */
export function levelAndName(line: Stretch, words: Wording): SupportLine | undefined {
  const from = line.text.length - line.text.trimStart().length;
  const mark = markAt(line.text.slice(from));
  if (mark === undefined) return undefined;
  const rest = line.slice(from + mark.length);
  const whole = rest.at(0);
  if (whole === undefined) return undefined;
  const remark = rest.text.search(REMARK);
  const name = words.isTarget(whole.text) || remark < 1 ? whole : rest.at(0, remark);
  if (name === undefined || !mayBeTarget(name.text, words)) return undefined;
  return {
    ...supportOf(name, line.slice(from, from + mark.length), words),
    ...(whole.text === name.text ? {} : { text: `${mark} ${whole.text}` }),
  };
}

/** Pieces between commas, semicolons and line ends that stand in no brackets. */
function* piecesOf(line: Stretch): Generator<Stretch> {
  let [from, depth] = [0, 0];
  for (let at = 0; at < line.text.length; at += 1) {
    const sign = line.text[at];
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '\n' || ((sign === ',' || sign === ';') && depth <= 0)) {
      if (isFilled(line.text.slice(from, at))) yield line.slice(from, at);
      from = at + 1;
    }
  }
  if (isFilled(line.text.slice(from))) yield line.slice(from);
}

const isFilled = (text: string): boolean => /[^\s.]/u.test(text);

interface Piece {
  readonly names: readonly Text[];
  readonly value: Stretch;
  /** Whether names that follow have the same level: `yes on Linux, macOS`. */
  readonly goesOn: boolean;
}

/** A stretch without the blanks around it and the full stop at its end. */
function trimmed({ text, slice }: Stretch): Stretch {
  const to = text.trimEnd().replace(/\.$/u, '').trimEnd().length;
  return slice(Math.min(to, text.length - text.trimStart().length), to);
}

/** The names of a stretch, parted by "and"; undefined where one of them is no target's. */
function targetsIn(stretch: Stretch, words: Wording): readonly Text[] | undefined {
  const { text, at } = trimmed(stretch);
  if (words.isTarget(text)) return [at(0)].flatMap((name) => name ?? []);
  const names: (Text | undefined)[] = [];
  const start = /^(?:and|or)\s/u.exec(text)?.[0].length ?? 0;
  let from = start;
  for (const { 0: link, index } of text.slice(start).matchAll(/\s(?:and|or)\s/gu)) {
    names.push(at(from, start + index));
    from = start + index + link.length;
  }
  names.push(at(from));
  const known = names.flatMap((name) => (name !== undefined && mayBeTarget(name.text, words) ? [name] : []));
  return known.length === names.length ? known : undefined;
}

/** One piece of a value: a name and its level in any order; `last` is the level that goes on. */
function pieceOf(whole: Stretch, words: Wording, last: Stretch | undefined): Piece | undefined {
  const piece = trimmed(whole);
  const { text } = piece;
  const isLevel = (said: Stretch): boolean => said.text.trim() !== '' && words.explains(said.text.trim());
  const take = (name: Stretch, value: Stretch, goesOn: boolean): Piece | undefined => {
    const names = isLevel(value) ? targetsIn(name, words) : undefined;
    return names && { names, value, goesOn };
  };
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  const separator = /[:=–—]|\s-\s/u.exec(text);
  const link = /\s(?:on|in|for|with|by)\s/u.exec(text);
  const mark = markAt(text);
  const inner = open < 1 ? '' : text.slice(open + 1, -1);
  const isKnown = words.isTarget(inner) || isKnownTarget(inner);
  return (
    (isKnown ? take(piece.slice(open + 1, text.length - 1), piece.slice(0, open), false) : undefined) ??
    (open < 1 ? undefined : take(piece.slice(0, open), piece.slice(open + 1, text.length - 1), false)) ??
    (separator &&
      take(piece.slice(0, separator.index), piece.slice(separator.index + separator[0].length), false)) ??
    (link && take(piece.slice(link.index + link[0].length), piece.slice(0, link.index), true)) ??
    (mark === undefined ? undefined : take(piece.slice(mark.length), piece.slice(0, mark.length), true)) ??
    (last === undefined || isLevel(piece) ? undefined : take(piece, last, true))
  );
}

/** Targets with their levels in one value: `Go (yes), Java: no`, `yes on Linux, macOS; no on Windows`, `✅ Go, ❌ Java`. */
export function namesWithLevels(value: Stretch, words: Wording): readonly SupportLine[] {
  if (value.text.length > LONGEST_VALUE) return [];
  const lines: SupportLine[] = [];
  let last: Stretch | undefined;
  for (const piece of piecesOf(value)) {
    const found = pieceOf(piece, words, last);
    if (found === undefined) return [];
    last = found.goesOn ? found.value : undefined;
    for (const name of found.names) lines.push(supportOf(name, found.value, words));
  }
  return lines;
}

/** Words that link a level to those who have it. */
const LINKS: ReadonlySet<string> = new Set(['by', 'on', 'in', 'for', 'with']);

/** The level that a label speaks of (`Not supported on`); undefined where it speaks of none, or names a target. */
export function levelOfLabel(label: string, words: Wording): { word: string; linked: boolean } | undefined {
  if (words.isTarget(label)) return undefined;
  const parts = label.split(' ');
  const link = parts.findIndex((part) => LINKS.has(part.toLowerCase()));
  const word = link < 1 ? label : parts.slice(0, link).join(' ');
  if (!words.explains(word) || words.read(word).basis === 'none') return undefined;
  return { word, linked: link > 0 };
}

/** The names in a line, parted by commas; a remark in brackets belongs to the name before it. */
export function namesIn(
  value: Stretch,
  words: Wording,
): readonly { readonly name: Text; readonly notes: readonly Text[] }[] {
  if (value.text.length > LONGEST_VALUE) return [];
  const found: { name: Text; notes: readonly Text[] }[] = [];
  for (const piece of piecesOf(value)) {
    const bracket = piece.text.indexOf('(');
    const before = bracket < 0 ? piece : piece.slice(0, bracket);
    const whole = trimmed(before).at(0);
    const names = targetsIn(before, words) ?? (whole === undefined ? [] : [whole]);
    if (names.length === 0 || names.some(({ text }) => text.length > 80)) return [];
    const close = piece.text.lastIndexOf(')');
    const remark = bracket < 0 || close < bracket ? undefined : piece.at(bracket + 1, close);
    const notes = remark === undefined ? [] : [remark];
    pushAll(
      found,
      names.map((name, index) => ({ name, notes: index === names.length - 1 ? notes : [] })),
    );
  }
  return found;
}

/** Whether enough of the names are targets': half of those that tables name, or all by their shape. */
export function areTargets(names: readonly Text[], linked: boolean, words: Wording): boolean {
  const known = names.filter(({ text }) => words.isTarget(text));
  if (known.length > 0 && known.length * 2 >= names.length) return true;
  return (
    !words.knowsTargets && linked && names.length > 0 && names.every(({ text }) => mayBeTarget(text, words))
  );
}

/** Characters of a label that names a target. */
const LONGEST_STATUS_LABEL = 60;
const STATUS_OF =
  /^(?:(?:feature |support )?status|support)(?: ?, ?| [–—-] | ?(?=\())\(?([^():,\s][^():,]*)\)?$/iu;
const STATUS_BEHIND = /^([^():,\s][^():,]*?)(?: support)? status$/iu;
/** What has a status of its own and is no target. */
const NO_TARGET =
  /^(?:builds?|projects?|current|overall|development|tests?|releases?|implementation|general|reviews?|api|features?|support|ci|exit|http|response|return|job|task|the|this|my|our|git|document|documentation|proposal|ticket|issue|license|licence)$/iu;

/** The target in a label such as `Status, x86`, or `x86 status` before a level; undefined where it is another label. */
export function targetOfLabel(label: string, value: string): string | undefined {
  const name = foldSpace(label);
  if (name.length > LONGEST_STATUS_LABEL) return undefined;
  const behind = STATUS_OF.exec(name)?.[1];
  if (behind !== undefined) return behind;
  const before = STATUS_BEHIND.exec(name)?.[1];
  if (before === undefined || NO_TARGET.test(before)) return undefined;
  return headSigns(foldSpace(value)).some(({ sign }) => PRESET_SIGNS.has(foldSign(sign)))
    ? before
    : undefined;
}
