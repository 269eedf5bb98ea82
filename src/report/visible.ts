// Text of strangers made fit for a terminal: nothing in it may move the cursor, colour or reorder what is shown.

/**
 * Control characters, the C1 range, invisible marks that reorder text, and lone halves of surrogate pairs.
 * Joiners and variation selectors stay, since emoji and several scripts are made with them.
 */
const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with each unsafe character as `\u{…}`; a line feed stays, a tab too is shown as its escape. */
export function visible(text: string): string {
  return text.replace(UNSAFE, escapeCharacter);
}

/** As `visible`, on one line: line ends are shown too. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '\\n');
}

function escapeCharacter(character: string): string {
  if (character === '\t') return '\\t';
  if (character === '\r') return '\\r';
  return `\\u{${character.charCodeAt(0).toString(16)}}`;
}
