// The lines of an INI file, stripped as configparser strips them, each knowing its place.
import type { Offsets, Point, Range } from '../../position.ts';
import { lineRanges } from '../../source/source.ts';
import { leadingSpace, strip, trimmedEnd } from '../rst/chars.ts';
import type { IniText } from './tree.ts';

/** One line: what is left of it after stripping, and where that stands. */
export interface IniLine extends Offsets {
  /** From 1. */
  readonly number: number;
  /** Offset of the line's first character, and of its line end. */
  readonly text: string;
  /** Offset of `text`. */
  readonly at: number;
  /** Characters before `text`: what configparser compares to find continuation lines. */
  readonly indent: number;
}

export function* iniLines(source: string): Generator<IniLine> {
  let number = 1;
  for (const { start, end } of lineRanges(source)) {
    const whole = source.slice(start, end);
    const indent = leadingSpace(whole);
    yield { number, start, end, text: strip(whole), at: start + indent, indent };
    number += 1;
  }
}

export function pointIn(line: IniLine, offset: number): Point {
  return { line: line.number, column: offset - line.start + 1, offset };
}

export function rangeIn(line: IniLine, start: number, end: number): Range {
  return { start: pointIn(line, start), end: pointIn(line, end) };
}

/** The whole text of a line, or the part of it between two offsets in that text, stripped. */
export function textIn(line: IniLine, from = 0, to = line.text.length): IniText {
  const start = Math.min(to, from + leadingSpace(line.text, from));
  const end = trimmedEnd(line.text, to, start);
  return { text: line.text.slice(start, end), range: rangeIn(line, line.at + start, line.at + end) };
}
