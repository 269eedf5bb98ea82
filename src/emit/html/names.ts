// Names and words in narrow columns: where they may be broken, so that none is broken in the middle. And labels in sentences.
import { inlineText } from '../markup.ts';

/** Words of so many characters fit any column. */
const SHORT = 12;
const LONG_WORD = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{13,}/gu;
/** Behind what joins the parts of a word, and between `camel` and `Case`. */
const JOINT = /(?<=[_/.:;,=&?@)\]-])(?=[\p{L}\p{N}([])|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u;
/** A part that is longer would be wider than the column on a small screen; no choice but to break it anywhere. */
const LONGEST_PART = 20;

function breakable(word: string): string {
  const parts = word
    .split(JOINT)
    .map((part) =>
      part.length > LONGEST_PART ? `<span class="w">${inlineText(part)}</span>` : inlineText(part),
    );
  return parts.join('<wbr>');
}

/** Escaped text that may be broken behind `_`, `/`, `.` and the like. */
export function nameText(text: string): string {
  if (text.length <= SHORT) return inlineText(text);
  let out = '';
  let at = 0;
  for (const { 0: word, index } of text.matchAll(LONG_WORD)) {
    out += inlineText(text.slice(at, index)) + breakable(word);
    at = index + word.length;
  }
  return out + inlineText(text.slice(at));
}

/** A label in the middle of a sentence: without capitals, except those of names and abbreviations. */
export const inSentence = (label: string): string =>
  label.replace(/(?<!\p{L})\p{Lu}(?=\p{Ll}+(?!\p{L}))/gu, (letter) => letter.toLowerCase());

/** Of an English noun; of another one, what English makes of it. */
export function pluralOf(noun: string): string {
  if (/(?:ss|x|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return noun.endsWith('s') ? noun : `${noun}s`;
}
