// The cells of rows that are drawn with pipes, and their texts without markup.
import { rangeIn } from '../../src/lint/phrases.ts';
import type { Range } from '../../src/position.ts';
import type { Source } from '../../src/source/source.ts';

export interface PipeCell {
  /** As written, without the blanks around it. */
  readonly text: string;
  readonly range: Range;
}

/** The cells of a line that begins at `offset`, blank ones too; none where it has no pipe. */
export function pipeCells(line: string, offset: number, source: Source): readonly PipeCell[] {
  if (!line.includes('|')) return [];
  return [...line.matchAll(/(?:\\.|[^|\\])+/gu)].flatMap(({ 0: piece, index }) => {
    const text = piece.trim();
    if (text === '' && index === 0) return [];
    const start = offset + index + piece.indexOf(text);
    return [{ text, range: rangeIn(source, start, start + text.length) }];
  });
}

/** A text without the marks of emphasis and code. */
export function plain(text: string): string {
  return text.replaceAll(/[*_`]/gu, '').trim();
}
