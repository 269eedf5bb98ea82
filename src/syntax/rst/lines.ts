// Slices of lines: the indented and flush-left blocks that every construct of the language is made of.
import { DOCUMENT_START, type Range } from '../../position.ts';
import { isBlank, leadingSpace, trimmedEnd } from './chars.ts';
import type { Line } from './source.ts';

export interface Block {
  readonly lines: Line[];
  /** Where the lines after it begin, as an index into the lines it was cut from. */
  readonly next: number;
  /** Where its first line stood. */
  readonly first: number;
  /** True where a blank line, or the end of the text, follows. */
  readonly blankFinish: boolean;
}

export interface IndentOptions {
  readonly untilBlank?: boolean;
  /** Take the indentation off (the default). */
  readonly strip?: boolean;
  /** Drop blank lines at the top (the default). */
  readonly stripTop?: boolean;
  /** The indentation of every line, where it is known: a lesser one ends the block. */
  readonly blockIndent?: number;
  /** The width of the marker on the first line: the rest of that line is the block's, whatever it begins with. */
  readonly firstIndent?: number;
}

export function indentedBlock(lines: readonly Line[], start: number, options: IndentOptions = {}): Block {
  const { untilBlank = false, strip = true, stripTop = true, blockIndent } = options;
  const firstIndent = options.firstIndent ?? blockIndent;
  let indent = blockIndent;
  let blankFinish = true;
  let end = firstIndent === undefined ? start : start + 1;
  for (; end < lines.length; end++) {
    const text = textAt(lines, end);
    if (text !== '' && !isIndented(text, blockIndent)) {
      blankFinish = end > start && isBlank(textAt(lines, end - 1));
      break;
    }
    const lead = leadingSpace(text);
    if (lead === text.length) {
      if (untilBlank) break;
    } else if (blockIndent === undefined) indent = Math.min(indent ?? lead, lead);
  }
  const block = lines.slice(start, end);
  const first = block[0];
  if (firstIndent !== undefined && first !== undefined) block[0] = first.slice(firstIndent);
  if (indent && strip) {
    for (let index = firstIndent === undefined ? 0 : 1; index < block.length; index++) {
      const line = block[index];
      if (line !== undefined) block[index] = line.slice(indent);
    }
  }
  const top = stripTop ? skipBlankLines(block, 0) : 0;
  return { lines: block.slice(top), next: Math.max(end, start), first: start + top, blankFinish };
}

function isIndented(text: string, blockIndent: number | undefined): boolean {
  return text.startsWith(' ') && (blockIndent === undefined || isBlank(text.slice(0, blockIndent)));
}

export function withoutTrailingBlanks(lines: Line[]): Line[] {
  let end = lines.length;
  while (end > 0 && isBlank(textAt(lines, end - 1))) end--;
  return end === lines.length ? lines : lines.slice(0, end);
}

export function textAt(lines: readonly Line[], index: number): string {
  return lines[index]?.text ?? '';
}

export function isBlankAt(lines: readonly Line[], index: number): boolean {
  return isBlank(textAt(lines, index));
}

export function joinLines(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join('\n');
}

/** The range from the first character that is not blank to the last one; undefined where all lines are blank. */
export function contentRange(lines: readonly Line[], from = 0, to = lines.length): Range | undefined {
  let first = from;
  let last = to - 1;
  while (first < to && isBlankAt(lines, first)) first++;
  while (last >= first && isBlankAt(lines, last)) last--;
  const firstLine = lines[first];
  const lastLine = lines[last];
  if (first >= to || firstLine === undefined || lastLine === undefined) return undefined;
  const start = firstLine.start(leadingSpace(firstLine.text));
  return firstLine.source.range(start, lastLine.end(trimmedEnd(lastLine.text)));
}

/** The range of the lines from `from` to before `to`; an empty one at the first line where nothing is there. */
export function linesRange(lines: readonly Line[], from: number, to: number): Range {
  const found = contentRange(lines, from, to);
  if (found !== undefined) return found;
  const line = lines[from] ?? lines[lines.length - 1];
  return line === undefined ? DOCUMENT_START : line.range(0, 0);
}

/** The first line at or after `from` that is not blank; the number of lines where all are. */
export function skipBlankLines(lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length && isBlankAt(lines, index)) index++;
  return index;
}

/** Where lines end that are neither blank nor indented. */
export function flushLeftEnd(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length && !isBlankAt(lines, end) && !textAt(lines, end).startsWith(' ')) end++;
  return end;
}
