// Values of INI options as the texts of claims: white space folded, the percent sign as its readers see it.
import type { IniText, IniValue } from '../../syntax/ini/index.ts';
import type { Text } from '../claims.ts';

const SPACE = /\s+/gu;
const UNFOLDED = /[\s%]/u;

/**
 * A line's words parted by single spaces. The programs that read these files interpolate, so a percent sign
 * has to be doubled in them; interpolation itself is not done, and a single one is left as it is.
 */
function fold(line: string): string {
  // Most values are one word.
  if (!UNFOLDED.test(line)) return line;
  return line.replaceAll('%%', '%').replace(SPACE, ' ').trim();
}

/** Paragraphs parted by a blank line, lines joined. */
export function paragraphsOf(value: IniValue): string {
  const paragraphs: string[][] = [[]];
  for (const { text } of value.lines) {
    const line = fold(text);
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join(' '))
    .join('\n\n');
}

/** The value on one line. */
export function lineOf(value: IniValue): string {
  const [first, second] = value.lines;
  if (second === undefined) return first === undefined ? '' : fold(first.text);
  return value.lines
    .map(({ text }) => fold(text))
    .filter((line) => line !== '')
    .join(' ');
}

/** A value with its paragraphs and its place. */
export function paragraphText(value: IniValue): Text {
  return { text: paragraphsOf(value), range: value.range };
}

/** A value on one line and its place. */
export function lineText(value: IniValue): Text {
  return { text: lineOf(value), range: value.range };
}

/** The stretch of one line between two offsets in it, white space around it left out. */
function pieceOf({ text, range }: IniText, from: number, to: number): Text | undefined {
  let start = from;
  let end = to;
  while (start < end && text.charAt(start).trim() === '') start += 1;
  while (end > start && text.charAt(end - 1).trim() === '') end -= 1;
  if (start === end) return undefined;
  const at = (offset: number) => ({
    line: range.start.line,
    column: range.start.column + offset,
    offset: range.start.offset + offset,
  });
  return { text: fold(text.slice(start, end)), range: { start: at(start), end: at(end) } };
}

function joined(pieces: readonly Text[]): Text | undefined {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const text = pieces.map((piece) => piece.text).join(' ');
  return { text, range: { start: first.range.start, end: last.range.end } };
}

/** The parts of a value between semicolons, each with its place; a part may go on over lines, blank ones fall. */
export function semicolonParts(value: IniValue): readonly Text[] {
  const parts: Text[] = [];
  let open: Text[] = [];
  const close = (): void => {
    const part = joined(open);
    if (part !== undefined) parts.push(part);
    open = [];
  };
  for (const line of value.lines) {
    let from = 0;
    for (let at = line.text.indexOf(';'); at >= 0; at = line.text.indexOf(';', from)) {
      const piece = pieceOf(line, from, at);
      if (piece !== undefined) open.push(piece);
      close();
      from = at + 1;
    }
    const piece = pieceOf(line, from, line.text.length);
    if (piece !== undefined) open.push(piece);
  }
  close();
  return parts;
}
