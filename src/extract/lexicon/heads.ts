// Finding the sign at the head of a cell: `✅ since 2.0`, `Yes, with a plugin`, `:x: (1)`.
import { pushAll } from '../../long-lists.ts';
import { foldSign } from '../text/fold.ts';
import { memoize } from '../text/memoize.ts';
import { AMBIGUOUS_SIGNS, PRESET_SIGNS } from './levels.ts';

/** A sign at the start of a text, and how much of the text it takes. */
export interface HeadSign {
  readonly sign: string;
  readonly length: number;
}

const SHORTCODE = /^(?::[a-z0-9_+-]{1,40}:|\{\{[^{}]{1,120}\}\})/iu;
/** One code point, perhaps shown as an emoji, with nothing after it that could join it. */
const LONE = /^[\u0020-\u02FF\u2010-\u2BFF\u{1F300}-\u{1FAFF}]\uFE0F?(?=[\u0020-\u02FF]|$)/u;
/** Making a segmenter takes longer than reading a small document; most signs need none. */
let graphemes: Intl.Segmenter | undefined;

function firstGrapheme(text: string): string {
  const [lone] = LONE.exec(text) ?? [];
  if (lone !== undefined) return lone;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of graphemes.segment(text.slice(0, 64))) return segment;
  return '';
}

/** Tells whether the key of a sign is one that a legend or the configuration explains. */
export type IsExplained = (key: string) => boolean;

function markHead(text: string, isExplained: IsExplained | undefined): HeadSign | undefined {
  const code = SHORTCODE.exec(text)?.[0];
  if (code !== undefined) return { sign: code, length: code.length };
  const first = firstGrapheme(text);
  const key = foldSign(first);
  const isMark =
    PRESET_SIGNS.get(key)?.kind === 'mark' || (isExplained?.(key) === true && !/[\p{L}\p{N}]/u.test(key));
  // About so much, and no level: `~96%`, `~strike~`.
  const isAbout = /^[~≈]/u.test(first) && /^[^\s([]/u.test(text.slice(first.length));
  return isMark && !isAbout ? { sign: first, length: first.length } : undefined;
}

/** Words up to punctuation that parts them from a remark: `Partial` of `Partial, see below`. */
function wordHeads(text: string): readonly string[] {
  const heads: string[] = [];
  const scan = /\s*[,;:([{，、；：（【。]|\.\s|\s+(?:--?|[–—/])\s/gu;
  // A head has at most 40 characters; the scan of a whole remark would cost the square of its blanks.
  const near = text.slice(0, 100);
  for (let found = scan.exec(near); found !== null && heads.length < 3; found = scan.exec(near)) {
    if (found.index > 0 && found.index <= 40) heads.push(text.slice(0, found.index));
  }
  return heads;
}

/** Words of a few letters that name things as often as they answer: `all flash`, `full speed`. */
const NAMING = /^(?:all|full|some|true|none|done|pass|fail)$/iu;
/** What goes on after an answer without changing it: `supported since 2.0`, `full by default`. */
const GOES_ON =
  /^\s+(?:(?:since|from|as of|starting (?:with|in)|in|until|up to|before|after)\s+(?:versions?\s+|releases?\s+)?[v\d]|as\b|by default\b|only\b|except\b|but\b|if\b|when\b|where\b|unless\b|with(?:out)?\b|via\b|through\b|using\b|on\b|for\b)/iu;

/** Where the first runs of white space begin. */
function blanksIn(text: string, most: number): readonly number[] {
  const found: number[] = [];
  const scan = /\s+/gu;
  while (found.length < most) {
    const blank = scan.exec(text);
    if (blank === null) break;
    found.push(blank.index);
  }
  return found;
}

/** The longest run of at most three words at the start that may be an answer. */
function leadingWords(core: string): HeadSign | undefined {
  const ends = blanksIn(core.slice(0, 60), 3);
  for (const end of ends.toReversed()) {
    const sign = core.slice(0, end);
    if (GOES_ON.test(core.slice(end)) && PRESET_SIGNS.get(foldSign(sign))?.kind === 'word')
      return { sign, length: end };
  }
  const [first] = ends;
  // An option makes a command of the word before it.
  if (first === undefined || first === 0 || first > 4 || /^\s+--?\w/u.test(core.slice(first)))
    return undefined;
  const sign = core.slice(0, first);
  return NAMING.test(sign) ? undefined : { sign, length: first };
}

/** Words with nothing but marks after them: `Limited ^`, `partial++`. A question is no answer. */
function withoutTail(core: string): string | undefined {
  return /^(\p{L}[\p{L} -]{0,38}\p{L})\s*[^\p{L}\p{N}\s?¿.!)\]}]+$/u.exec(core)?.[1];
}

/** What stands in brackets that take all of the text: `(untested)`, `[No]`. */
function inBrackets(core: string): string | undefined {
  return /^\(([^()]{1,58})\)$|^\[([^[\]]{2,58})\]$/u.exec(core)?.slice(1).join('').trim();
}

/** What follows a picture that is no level, as in `🔨 In progress`. */
function afterPicture(core: string): { readonly text: string; readonly skipped: number } | undefined {
  const found = /^\p{Extended_Pictographic}\ufe0f?\s+(?=\p{L})/u.exec(core)?.[0];
  if (found === undefined || PRESET_SIGNS.has(foldSign(found))) return undefined;
  return { text: core.slice(found.length), skipped: found.length };
}

/** A word before a mark that says the same: `Supported ✅`. */
function withoutLastMark(core: string): string | undefined {
  const at = core.lastIndexOf(' ');
  if (at < 1 || core.length > 40) return undefined;
  const [word, mark] = [core.slice(0, at).trim(), core.slice(at + 1)];
  const [said, shown] = [PRESET_SIGNS.get(foldSign(word)), PRESET_SIGNS.get(foldSign(mark))];
  return said?.kind === 'word' && shown?.kind === 'mark' && said.level === shown.level ? word : undefined;
}

/**
 * The signs that may stand at the head of `core`, most of the text first; the whole text is always the
 * first of them. What follows a word must be parted from it, since prose begins with words too; what follows a
 * mark need not, whether a preset knows it or `isExplained` does.
 */
export function headSigns(core: string, isExplained?: IsExplained): readonly HeadSign[] {
  return isExplained === undefined ? presetHeads(core) : headsOf(core, isExplained);
}

const presetHeads = memoize((core) => headsOf(core, undefined));

function headsOf(core: string, isExplained: IsExplained | undefined): readonly HeadSign[] {
  const heads: HeadSign[] = [{ sign: core, length: core.length }];
  // A dash before words sets them apart: `— at spawn only`.
  if (/^[-–—−]\s+\p{L}/u.test(core)) return heads;
  const inner = inBrackets(core);
  if (inner !== undefined) heads.push({ sign: inner, length: core.length });
  const decorated = afterPicture(core);
  if (decorated !== undefined && !isExplained?.(foldSign(firstGrapheme(core))))
    pushAll(
      heads,
      headsOf(decorated.text, isExplained).map(({ sign, length }) => ({
        sign,
        length: length + decorated.skipped,
      })),
    );
  const word = withoutLastMark(core);
  if (word !== undefined) heads.push({ sign: word, length: core.length });
  const tailed = withoutTail(core);
  if (tailed !== undefined) heads.push({ sign: tailed, length: tailed.length });
  const mark = markHead(core, isExplained);
  if (mark !== undefined && mark.length < core.length) heads.push(mark);
  const lead = leadingWords(core);
  if (lead !== undefined) heads.push(lead);
  pushAll(
    heads,
    wordHeads(core).map((sign) => ({ sign, length: sign.length })),
  );
  return heads;
}

/** Whether a text reads as a level: a preset's sign or one whose meaning hangs on its company. */
export function looksLikeLevel(core: string): boolean {
  return headSigns(core).some(({ sign }) => {
    const key = foldSign(sign);
    return PRESET_SIGNS.has(key) || (key !== '' && AMBIGUOUS_SIGNS.has(key));
  });
}
