// Support written the other way round, or without a list: `✅ Go`, `- [x] Go`, `Support: Go (yes), Java (no)`.
import type { List, ListItem } from 'mdast';
import type { Text } from '../claims.ts';
import { headSigns } from '../lexicon/heads.ts';
import { PRESET_SIGNS } from '../lexicon/levels.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { type Flat, flatRange, flatten, type Place } from '../text/flat.ts';
import { foldSign } from '../text/fold.ts';
import { type Field, textOf } from './fields.ts';
import { nestedNotes, type SupportLine } from './support.ts';

/** A vocabulary that knows the names of the tables as well; they tell a line of support from any other. */
export interface Wording extends Vocabulary {
  isTarget(name: string): boolean;
  isFeature(name: string): boolean;
}

/** What may follow a name: a remark in brackets, or behind a dash or a colon. */
const REMARK = /(?<!\s)\s+(?:[([]|[–—-]\s)|[:;,](?=\s|$)/u;

/** The name at the head of `text`, if it is a target's: all of it, or what stands before a remark. */
function targetAt(flat: Flat, from: number, to: number, words: Wording, place: Place): Text | undefined {
  const whole = textOf(flat, from, to, place);
  if (whole === undefined || words.isTarget(whole.text)) return whole;
  const remark = flat.text.slice(from, to).search(REMARK);
  const name = remark < 1 ? undefined : textOf(flat, from, from + remark, place);
  return name !== undefined && words.isTarget(name.text) ? name : undefined;
}

/** The mark at the head of a text, as presets know it. */
function markAt(text: string): string | undefined {
  const box = /^\[[ xX]?\](?=\s)/u.exec(text)?.[0];
  if (box !== undefined) return box;
  const [, ...heads] = headSigns(text);
  return heads.find(({ sign }) => PRESET_SIGNS.get(foldSign(sign))?.kind === 'mark')?.sign;
}

function lineOf(
  name: Text,
  symbol: string,
  symbolRange: Text['range'],
  words: Wording,
  text: string,
): SupportLine {
  const { level, basis } = words.read(symbol);
  return {
    name,
    level,
    basis,
    symbol,
    symbolRange,
    range: symbolRange,
    notes: [],
    ...(text === '' || text === name.text ? {} : { text: `${symbol} ${text}` }),
  };
}

/** Reads a list item whose level stands before the name of a target. */
export function ledLine(item: ListItem, words: Wording, place: Place): SupportLine | undefined {
  const paragraph = item.children[0];
  if (paragraph?.type !== 'paragraph') return undefined;
  const flat = flatten(paragraph.children, place);
  const newline = flat.text.indexOf('\n');
  const end = newline < 0 ? flat.text.length : newline;
  const from = flat.text.length - flat.text.trimStart().length;
  const symbol = markAt(flat.text.slice(from, end));
  if (symbol === undefined) return undefined;
  const name = targetAt(flat, from + symbol.length, end, words, place);
  if (name === undefined || !words.isTarget(name.text)) return undefined;
  const range = flatRange(flat, from, from + symbol.length, place);
  const said = textOf(flat, from + symbol.length, end, place)?.text ?? '';
  return { ...lineOf(name, symbol, range, words, said), notes: nestedNotes(item, place) };
}

/** Whether most items of a list have their level before the name of a target. */
export function isLedList(list: List, words: Wording, place: Place): boolean {
  const led = list.children.filter((item) => ledLine(item, words, place) !== undefined);
  return led.length > 0 && led.length * 2 >= list.children.length;
}

/** `**Go:** yes` on a line of its own: a field that is called after a target. */
export function fieldLine(
  { label, labelRange, value, blocks }: Field,
  words: Wording,
): SupportLine | undefined {
  if (value === undefined || blocks.length > 0 || !words.isTarget(label) || !words.explains(value.text))
    return undefined;
  const { level, basis, sign, plain } = words.read(value.text);
  return {
    name: { text: label, range: labelRange },
    level,
    basis,
    symbol: sign,
    symbolRange: value.range,
    range: value.range,
    notes: [],
    ...(plain ? {} : { text: value.text }),
  };
}

const PIECE = /^([^():=–—]{1,80})(?:\(([^()]{1,60})\)|[:=–—](.{1,60}))$/u;

/** `Support: Go (yes), Java (no)`: the value of a field that names targets, each with its level. */
export function valueLines({ value }: Field, words: Wording, place: Place): readonly SupportLine[] {
  if (value === undefined || value.text.length > 2000) return [];
  const start = value.range.start.offset;
  const source = place.text.slice(start, value.range.end.offset);
  const lines: SupportLine[] = [];
  let at = 0;
  for (const piece of source.split(/[,;]/u)) {
    const [, before = '', inBrackets, behind] = PIECE.exec(piece.trim().replace(/\.$/u, '')) ?? [];
    const name = before.trim();
    const said = (inBrackets ?? behind ?? '').trim();
    if (!words.isTarget(name) || said === '' || !words.explains(said)) return [];
    const nameFrom = start + at + piece.indexOf(name);
    const saidFrom = start + at + piece.indexOf(said, piece.indexOf(name) + name.length);
    const { level, basis, sign, plain } = words.read(said);
    const range = place.locator.range(saidFrom, saidFrom + said.length);
    lines.push({
      name: { text: name, range: place.locator.range(nameFrom, nameFrom + name.length) },
      level,
      basis,
      symbol: sign,
      symbolRange: range,
      range,
      notes: [],
      ...(plain ? {} : { text: said }),
    });
    at += piece.length + 1;
  }
  return lines.length > 1 ? lines : [];
}
