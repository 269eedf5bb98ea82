// What begins as text: a paragraph, a term with its definition, or a title with its underline.
import { columnWidth, isBlank, trimmedEnd } from '../chars.ts';
import { parseInline } from '../inline/parse-inline.ts';
import { flushLeftEnd, textAt } from '../lines.ts';
import type { Line } from '../source.ts';
import { readDefinitionList } from './definition-list.ts';
import { readLiteralBlock } from './literal-block.ts';
import { isAdornmentLine } from './markers.ts';
import { addSection, keepMalformed, SHORT_ADORNMENT } from './sections.ts';
import type { BlockState } from './state.ts';

export function readText(state: BlockState): void {
  const next = textAt(state.lines, state.index + 1);
  if (isBlank(next)) readParagraph(state, state.index + 1);
  else if (next.startsWith(' ')) readDefinitionList(state);
  else if (!isAdornmentLine(next) || !readUnderlinedTitle(state))
    readParagraph(state, flushLeftEnd(state.lines, state.index + 1));
}

function readParagraph(state: BlockState, end: number): void {
  const start = state.index;
  const lines = state.lines.slice(start, end);
  const { text, literalNext } = withoutLiteralMark(lines);
  state.index = end;
  if (text.length > 0) {
    const children = parseInline(state.context, text);
    state.out.push({ type: 'paragraph', children, position: state.range(start, end) });
  }
  if (textAt(state.lines, end).startsWith(' '))
    state.context.report('unexpected-indentation', state.range(end, end + 1));
  if (literalNext) readLiteralBlock(state);
}

/** The lines of a paragraph as they are read: `::` at the end becomes `:`, or goes where it stands alone. */
function withoutLiteralMark(lines: readonly Line[]): { text: readonly Line[]; literalNext: boolean } {
  const last = lines.at(-1);
  const end = last === undefined ? 0 : trimmedEnd(last.text);
  if (last === undefined || !LITERAL_MARK.test(last.text.slice(0, end)))
    return {
      text: last === undefined || end === last.text.length ? lines : withLast(lines, last.slice(0, end)),
      literalNext: false,
    };
  if (end === 2) return { text: lines.slice(0, -1), literalNext: true };
  const kept = last.text[end - 3] === ' ' ? trimmedEnd(last.text, end - 3) : end - 1;
  return { text: withLast(lines, last.slice(0, kept)), literalNext: true };
}

function withLast(lines: readonly Line[], last: Line): readonly Line[] {
  return [...lines.slice(0, -1), last];
}

/** Two colons at the end, the first of which no backslash escapes. */
const LITERAL_MARK = /(?<!\\)(?:\\\\)*::$/;

/** False where the underline is so short that both lines are text. */
function readUnderlinedTitle(state: BlockState): boolean {
  const title = state.line();
  const underline = textAt(state.lines, state.index + 1).trimEnd();
  const titleEnd = trimmedEnd(title.text);
  const range = state.range(state.index, state.index + 2);
  const tooShort = columnWidth(title.text.slice(0, titleEnd)) > underline.length;
  if (tooShort && underline.length < SHORT_ADORNMENT) {
    if (state.titles) state.context.report('title-short-adornment', state.line(state.index + 1).range());
    return false;
  }
  if (tooShort) state.context.report('title-underline-short', range, 'underline');
  const start = state.index;
  state.index += 2;
  if (state.titles) addSection(state, title.slice(0, titleEnd), underline.charAt(0), range);
  else keepMalformed(state, 'title-unexpected', start, start + 2);
  return true;
}
