// Where the cells of a table stand in the source: Asciidoctor tells the line of each at most.
import type { Line } from './lines.ts';
import type { Piece } from './stretch.ts';

/** A cell as it is written, from behind its separator to before the next. */
export interface Room {
  readonly pieces: readonly Piece[];
  readonly times: number;
}

/** What may stand before a separator: `3*`, `2.3+`, `^.>`, `a`. */
const SPEC = /(?:(?<=^|[ \t])(?:(\d+)\*|\d*(?:\.\d*)?\+)?(?:[<^>](?:\.[<^>])?|\.[<^>])?[a-z]?)$/u;

interface Mark {
  readonly line: number;
  /** Columns: where the specification begins, and where the content does. */
  readonly from: number;
  readonly to: number;
  readonly times: number;
}

function* marksOf(lines: readonly Line[], first: number, last: number, separator: string): Generator<Mark> {
  for (let at = first; at < last; at += 1) {
    const text = lines[at]?.text ?? '';
    if (isComment(text)) continue;
    let begin = 0;
    for (let found = text.indexOf(separator); found >= 0; found = text.indexOf(separator, begin)) {
      const to = found + separator.length;
      if (text[found - 1] !== '\\') {
        // A specification is short; the stretch before the separator may be long.
        // Within a line, a blank stands before it.
        const before = (begin > 0 ? '|' : '') + text.slice(Math.max(begin, found - 24), found);
        const [spec = '', times] = SPEC.exec(before) ?? [];
        yield { line: at, from: found - spec.length, to, times: Number(times ?? 1) };
      }
      begin = to;
    }
  }
}

export const isComment = (text: string): boolean => text.startsWith('//') && !text.startsWith('///');

/** The rooms of a table whose content stands in lines from `first` to `last` (exclusive), counted from 0. */
export function roomsOf(
  lines: readonly Line[],
  first: number,
  last: number,
  separator: string,
): readonly Room[] {
  const rooms: Room[] = [];
  let open: Mark | undefined;
  const close = (line: number, column: number): void => {
    if (open === undefined) return;
    const pieces: Piece[] = [];
    for (let at = open.line; at <= Math.min(line, last - 1); at += 1) {
      const one = lines[at];
      if (one === undefined || (at > open.line && isComment(one.text))) continue;
      const to = at === line ? column : one.text.length;
      pieces.push({ line: one, from: at === open.line ? open.to : 0, to });
    }
    rooms.push({ pieces, times: open.times });
  };
  for (const mark of marksOf(lines, first, last, separator)) {
    close(mark.line, mark.from);
    open = mark;
  }
  close(last, 0);
  return rooms;
}

/** The pieces without the backslashes before separators that are text. */
export function unescaped(pieces: readonly Piece[], separator: string): readonly Piece[] {
  const escaped = `\\${separator}`;
  return pieces.flatMap((piece) => {
    const parts: Piece[] = [];
    let { from } = piece;
    const { text } = piece.line;
    for (let at = text.indexOf(escaped, from); at >= 0 && at < piece.to; at = text.indexOf(escaped, from)) {
      parts.push({ ...piece, from, to: at, isContinued: parts.length > 0 });
      from = at + 1;
    }
    return [...parts, { ...piece, from, isContinued: parts.length > 0 }];
  });
}

/** Without the blanks at both ends; a blank room is that behind the separator. */
export function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const isBlank = ({ line, from, to }: Piece): boolean => line.text.slice(from, to).trim() === '';
  let [begin, end] = [0, pieces.length];
  while (begin < end && isBlank(pieces[begin] ?? NO_PIECE)) begin += 1;
  while (end > begin && isBlank(pieces[end - 1] ?? NO_PIECE)) end -= 1;
  if (begin === end) return pieces.slice(0, 1);
  return pieces.slice(begin, end).map((piece, at, all) => {
    const text = piece.line.text.slice(piece.from, piece.to);
    const from = at === 0 ? piece.from + text.length - text.trimStart().length : piece.from;
    const to = at === all.length - 1 ? piece.from + text.trimEnd().length : piece.to;
    return { line: piece.line, from, to };
  });
}

const NO_PIECE: Piece = { line: { text: '', start: 0, end: 0, isOwn: true }, from: 0, to: 0 };

/** The text of a room as Asciidoctor has it: escaped separators stand for themselves. */
export function textOf(pieces: readonly Piece[], separator: string): string {
  const text = pieces.map(({ line, from, to }) => line.text.slice(from, to).trimEnd()).join('\n');
  return text.replaceAll(`\\${separator}`, separator).trim();
}
