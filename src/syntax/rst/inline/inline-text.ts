// The text of a paragraph, a title or a cell on its way through the inline parser: lines joined, escapes marked.
import type { Range } from '../../../position.ts';
import { firstIndex } from '../../../search.ts';
import type { Line } from '../source.ts';

/** The character that stands for an escaping backslash, as in docutils: no markup is recognised beside it. */
export const ESCAPE = '\0';

/**
 * Lines joined by line feeds. `text` has each escaping backslash replaced by `ESCAPE`, so that its indices are those of
 * the joined lines; `start` and `end` lead from them to the source.
 */
export class InlineText {
  readonly text: string;
  readonly #lines: readonly Line[];
  readonly #starts: number[] = [];
  #hint = 0;

  constructor(lines: readonly Line[]) {
    let length = 0;
    for (const line of lines) {
      this.#starts.push(length);
      length += line.text.length + 1;
    }
    this.#lines = lines;
    this.text = markEscapes(lines.map((line) => line.text).join('\n'));
  }

  /** The range of a stretch; line ends at either side of it are left out. */
  range(from: number, to: number): Range {
    let first = from;
    let last = to;
    while (last > first && this.text[last - 1] === '\n') last--;
    while (first < last && this.text[first] === '\n') first++;
    const startLine = this.#lineAt(first);
    const start = startLine.line.start(first - startLine.start);
    if (last <= first) return startLine.line.source.range(start, start);
    const endLine = this.#lineAt(last - 1);
    return startLine.line.source.range(start, endLine.line.end(last - endLine.start));
  }

  /** The part of the lines from one index to another, for markup that is read anew. */
  lines(from: number, to: number): Line[] {
    const found: Line[] = [];
    for (let index = from; index <= to; ) {
      const { line, start } = this.#lineAt(index);
      const end = Math.min(to, start + line.text.length);
      found.push(line.slice(index - start, end - start));
      index = start + line.text.length + 1;
    }
    return found;
  }

  #lineAt(index: number): { line: Line; start: number } {
    const startOf = (at: number): number => this.#starts[at] ?? Number.POSITIVE_INFINITY;
    if (startOf(this.#hint) > index || startOf(this.#hint + 1) <= index)
      this.#hint = firstIndex(this.#starts.length, (at) => startOf(at) > index) - 1;
    const line = this.#lines[this.#hint];
    if (line === undefined) throw new RangeError('An inline text has at least one line');
    return { line, start: startOf(this.#hint) };
  }
}

/** Replaces each backslash that escapes by `ESCAPE`; an escaped backslash stays. */
export function markEscapes(text: string): string {
  let found = text.indexOf('\\');
  if (found < 0) return text;
  const parts: string[] = [];
  let start = 0;
  while (found >= 0) {
    parts.push(text.slice(start, found), ESCAPE, text.slice(found + 1, found + 2));
    start = found + 2;
    found = text.indexOf('\\', start);
  }
  parts.push(text.slice(start));
  return parts.join('');
}

/** The text as it is read: escapes gone, and with each the white space that it escapes. */
export function unescapeText(text: string): string {
  if (!text.includes(ESCAPE)) return text;
  return text.replaceAll('\0 ', '').replaceAll('\0\n', '').replaceAll(ESCAPE, '');
}

export function restoreEscapes(text: string): string {
  return text.includes(ESCAPE) ? text.replaceAll(ESCAPE, '\\') : text;
}

export function splitEscapedSpace(text: string): string[] {
  return text.split('\0 ').flatMap((part) => part.split('\0\n'));
}
