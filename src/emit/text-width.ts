// How wide a text is where no browser is at hand: an estimate for the sans serif fonts of all systems.

const NARROW = new Set("iljtfrI.,:;'|!()[]{}/\\-` ");
const BROAD = /[\p{Lu}\p{Nd}mw%@&+=<>~#—…✔✖◐]/u;
const MARK = /[\p{M}\p{Cf}]/u;
const FULL =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Emoji_Presentation}/u;

/** Width of one character, in ems; rather too wide than too narrow, so that nothing runs over its edge. */
function emsOf(character: string): number {
  if (NARROW.has(character)) return 0.36;
  if (character >= 'a' && character <= 'z' && character !== 'm' && character !== 'w') return 0.59;
  if (MARK.test(character)) return 0;
  if (FULL.test(character)) return 1.05;
  return BROAD.test(character) ? 0.76 : 0.62;
}

/** The width of a text in a font of `size`, in the unit of `size`; whole units, rounded up. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  // Sums of fractions differ in their last digits; no picture shall.
  return Math.ceil(Math.round(ems * size * 100) / 100);
}

/** The text, or as much of its beginning as fits into `room` with an ellipsis after it. */
export function fitText(text: string, size: number, room: number): string {
  let ems = emsOf('…');
  let end = 0;
  for (const character of text) {
    ems += emsOf(character);
    if (ems * size > room) return textWidth(text, size) <= room ? text : `${text.slice(0, end).trimEnd()}…`;
    end += character.length;
  }
  return text;
}
