// Runs of `*` and `_`: whether one may open and close emphasis, by the characters on its two sides.

const ASTERISK = 42;
const UNDERSCORE = 95;
const WHITE_SPACE = /\s/;
const PUNCTUATION = /\p{P}|\p{S}/u;

type Side = 'space' | 'punctuation' | 'other';

/** By UTF-16 code units, as micromark does: half of a surrogate pair is neither space nor punctuation. */
function sideOf(code: number): Side {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)) return 'other';
  if (Number.isNaN(code)) return 'space';
  const character = String.fromCharCode(code);
  if (WHITE_SPACE.test(character)) return 'space';
  return PUNCTUATION.test(character) ? 'punctuation' : 'other';
}

/** What a run of `marker` may do; `before` and `after` are the code units beside it, NaN at the ends of the text. */
export function attentionOf(
  marker: number,
  before: number,
  after: number,
): { readonly opens: boolean; readonly closes: boolean } {
  const left = sideOf(before);
  const right = sideOf(after);
  const opens =
    right === 'other' ||
    (right === 'punctuation' && left !== 'other') ||
    after === ASTERISK ||
    after === UNDERSCORE;
  const closes =
    left === 'other' ||
    (left === 'punctuation' && right !== 'other') ||
    before === ASTERISK ||
    before === UNDERSCORE;
  if (marker === ASTERISK) return { opens, closes };
  return { opens: opens && (left !== 'other' || !closes), closes: closes && (right !== 'other' || !opens) };
}
