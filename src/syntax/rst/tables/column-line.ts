// A line of a table by its columns on the screen, not by its characters.
import { isCombining, isWide } from '../chars.ts';
import type { Line } from '../source.ts';

/** What stands in the second column of a wide character. */
const PAD = '\0';

/** `flat` has one character for each column: wide characters take two, combining ones none. */
export class ColumnLine {
  readonly flat: string;
  readonly line: Line;
  readonly #indices: readonly number[] | undefined;

  constructor(line: Line) {
    this.line = line;
    const { text } = line;
    if (isPlain(text)) {
      this.flat = text;
      this.#indices = undefined;
      return;
    }
    const { flat, indices } = layOut(text);
    this.flat = flat;
    this.#indices = indices;
  }

  slice(from: number, to: number): Line {
    return this.line.slice(this.index(from), this.index(to));
  }

  /** The index into the line's text of the character in a column. */
  index(column: number): number {
    if (this.#indices === undefined) return Math.min(column, this.line.text.length);
    return this.#indices[column] ?? this.line.text.length;
  }
}

/** True where every character is one column wide and one code unit long. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) >= 0x300) return false;
  return true;
}

function layOut(text: string): { flat: string; indices: number[] } {
  const columns: string[] = [];
  const indices: number[] = [];
  let index = 0;
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    if (!isCombining(point)) {
      columns.push(char.length === 1 ? char : '?');
      indices.push(index);
      if (isWide(point)) {
        columns.push(PAD);
        indices.push(index + char.length);
      }
    }
    index += char.length;
  }
  return { flat: columns.join(''), indices };
}
