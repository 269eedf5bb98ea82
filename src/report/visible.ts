// Text of strangers made fit for terminals and logs: nothing in it may move the cursor, colour or reorder what is
// shown, and nothing is a command to whatever runs the CI.
import { COMMAND_MARK } from '../visible-json.ts';

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

/** As `visible`, on one line: line ends are shown too. For every value that stands in a text. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '\\n');
}

export function printableLine(text: string): string {
  return printable(visibleLine(text));
}

/** The colours that reports write themselves. */
const COLOUR = /(\u001b\[\d{1,2}m)/;

/**
 * A whole text for people as it may go out: what `visible` shows, and what a runner of CI would obey, is shown.
 * Tabs and line ends stay, and with `color` the colours that the report has.
 */
export function printable(text: string, color = false): string {
  const parts = color ? text.split(COLOUR) : [text];
  return withoutCommands(parts.map((part, index) => (index % 2 === 1 ? part : shownPart(part))).join(''));
}

function shownPart(text: string): string {
  return text.replace(UNSAFE, (character, at: number) => {
    const isLayout = character === '\t' || (character === '\r' && text[at + 1] === '\n');
    return isLayout ? character : escapeCharacter(character);
  });
}

/** `##[` and `##vso[` are commands wherever they stand in a line, `::` is one where a line begins with it. */
function withoutCommands(text: string): string {
  return text
    .replace(COMMAND_MARK, '\\u{23}#')
    .replace(/^((?:[^\S\n\r\u2028\u2029]|\u001b\[\d{1,2}m)*):(?=:)/gm, '$1\\u{3a}');
}

function escapeCharacter(character: string): string {
  if (character === '\t') return '\\t';
  if (character === '\r') return '\\r';
  return `\\u{${character.charCodeAt(0).toString(16)}}`;
}
