// Values of INI options as the texts of claims: white space folded, the percent sign as its readers see it.
import { pushAll } from '../../long-lists.ts';
import type { Range } from '../../position.ts';
import type { IniValue } from '../../syntax/ini/index.ts';
import type { Text } from '../claims.ts';
import { joinTexts } from '../text/passages.ts';

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

/** The range of a part of a text on one line. */
export function partOf({ start: { line, column, offset } }: Range, from: number, length: number): Range {
  const at = (by: number) => ({ line, column: column + by, offset: offset + by });
  return { start: at(from), end: at(from + length) };
}

/** The parts of a value between semicolons, each with its place; a part may go on over lines, blank ones fall. */
export function semicolonParts(value: IniValue): readonly Text[] {
  const parts: Text[] = [];
  let open: Text[] = [];
  const close = (): void => {
    pushAll(
      parts,
      [joinTexts(open, ' ')].flatMap((part) => part ?? []),
    );
    open = [];
  };
  for (const { text, range } of value.lines) {
    for (const { 0: piece, index } of text.matchAll(/;|[^;]+/gu)) {
      const said = piece.trim();
      const from = index + piece.length - piece.trimStart().length;
      if (piece === ';') close();
      else if (said !== '') open.push({ text: fold(said), range: partOf(range, from, said.length) });
    }
  }
  close();
  return parts;
}
