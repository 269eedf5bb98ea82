// Code frames: the lines that a finding speaks of, with carets under the exact range.
import type { Range } from '../position.ts';
import type { Paint } from './ansi.ts';
import { visible, visibleLine } from './visible.ts';
import { type Glyph, glyphsOf, widthOf } from './width.ts';

export interface FramePlace {
  readonly text: string;
  readonly range: Range;
  /** Said beside the carets. */
  readonly label: string;
  /** Shown above the line when it stands in another file. */
  readonly path?: string;
}

export interface FrameStyle {
  readonly paint: Paint;
  /** Columns that a line may take, all told. */
  readonly width: number;
  readonly caret: (text: string) => string;
}

/** Code units looked at on each side of a range: a line may be as long as a file. */
const CONTEXT_UNITS = 400;
const TAB = '    ';
const CUT = '…';
const LINE_END = /[\r\n]/;

export function frameLines(place: FramePlace, gutterWidth: number, style: FrameStyle): string[] {
  const { paint } = style;
  const gutter = (content: string) => paint.dim(`${content.padStart(gutterWidth)} │ `);
  const room = Math.max(20, style.width - gutterWidth - 3);
  const { line, indent, marks } = cutLine(place.text, place.range, room);
  const label = visibleLine(place.label);
  const fits = indent + marks + 1 + widthOf(label) <= room;
  const carets = `${' '.repeat(indent)}${style.caret('^'.repeat(marks))}`;
  const lines =
    place.path === undefined ? [] : [paint.dim(`${' '.repeat(gutterWidth)} ╷ ${visibleLine(place.path)}`)];
  lines.push(`${gutter(String(place.range.start.line))}${line}`.trimEnd());
  lines.push(`${gutter('')}${carets}${label !== '' && fits ? ` ${label}` : ''}`);
  if (label !== '' && !fits) lines.push(`${gutter('')}${label}`);
  return lines;
}

/** The part of a line that is shown, and where in it the carets go. */
interface CutLine {
  readonly line: string;
  readonly indent: number;
  readonly marks: number;
}

function cutLine(text: string, range: Range, room: number): CutLine {
  const lineStart = range.start.offset - (range.start.column - 1);
  const [ahead = ''] = text.slice(range.start.offset, range.start.offset + 2 * CONTEXT_UNITS).split(LINE_END);
  const lineEnd = range.start.offset + ahead.length;
  const from = Math.max(lineStart, range.start.offset - CONTEXT_UNITS);
  const glyphs = glyphsOf(text.slice(from, lineEnd), (glyph) => (glyph === '\t' ? TAB : visible(glyph)));
  const first = range.start.offset - from;
  const last = Math.min(range.end.offset, lineEnd) - from;
  const isMarked = (glyph: Glyph) => glyph.end > first && glyph.start < last;
  const lead = widthWhere(glyphs, (glyph) => glyph.end <= first);
  const marked = Math.max(1, widthWhere(glyphs, isMarked));
  const total = widthWhere(glyphs, () => true);
  const more = lineEnd < text.length && !LINE_END.test(text.charAt(lineEnd));
  if (from === lineStart && !more && total <= room) {
    return { line: glyphs.map((glyph) => glyph.text).join(''), indent: lead, marks: marked };
  }
  return clip(glyphs, { lead, marked, room, total, cutLeft: from > lineStart, cutRight: more });
}

interface Clip {
  /** Columns of all glyphs. */
  readonly total: number;
  readonly lead: number;
  readonly marked: number;
  readonly room: number;
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

/** Shows the window around the marked glyphs, with `…` where the line goes on. */
function clip(glyphs: readonly Glyph[], { lead, marked, room, total, cutLeft, cutRight }: Clip): CutLine {
  const before = Math.max(0, Math.floor((room - Math.min(marked, room)) / 2) - 1);
  // Near the end of the line the window moves left, so that no room is wasted.
  const latest = cutRight ? lead : Math.max(0, total - (room - 2));
  const start = Math.max(0, Math.min(lead - before, latest));
  let column = 0;
  let line = '';
  let width = 0;
  let skipped = 0;
  let shownAll = true;
  for (const glyph of glyphs) {
    if (column < start) skipped += glyph.width;
    else if (width + glyph.width <= room - 2) {
      line += glyph.text;
      width += glyph.width;
    } else {
      shownAll = false;
      break;
    }
    column += glyph.width;
  }
  const left = cutLeft || skipped > 0 ? CUT : '';
  const right = cutRight || !shownAll ? CUT : '';
  const indent = lead - skipped + left.length;
  return {
    line: `${left}${line}${right}`,
    indent,
    marks: Math.max(1, Math.min(marked, width - (lead - skipped))),
  };
}

function widthWhere(glyphs: readonly Glyph[], accept: (glyph: Glyph) => boolean): number {
  let width = 0;
  for (const glyph of glyphs) if (accept(glyph)) width += glyph.width;
  return width;
}
