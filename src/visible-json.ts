// JSON in which nothing is hidden: characters that move the cursor, reorder text or cannot be seen are written as escapes.

/** What `JSON.stringify` leaves as it is: the C1 range, marks that reorder, and characters without a width. */
export const UNSEEN =
  /[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;

/** What Azure and TeamCity, and old runners of GitHub, read as a command in the middle of a line. */
export const COMMAND_MARK = /##(?=(?:vso|teamcity)?\[)/gi;

/** The same JSON, for whoever parses it: such characters, and such marks, stand in strings only. */
export function visibleJson(json: string): string {
  return json
    .replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(COMMAND_MARK, '\\u0023#');
}

/** A value as it is printed for programs: indented, nothing hidden, one line feed at the end. */
export function jsonText(value: unknown): string {
  return `${visibleJson(JSON.stringify(value, undefined, 2))}\n`;
}
