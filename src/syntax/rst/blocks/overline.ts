// A line of punctuation: the overline of a title, a transition, or text that looks like one.
import { columnWidth, isBlank, leadingSpace, strip, trimmedEnd } from '../chars.ts';
import { textAt } from '../lines.ts';
import { isAdornmentLine } from './markers.ts';
import { addSection, keepMalformed, SHORT_ADORNMENT } from './sections.ts';
import type { BlockState } from './state.ts';

/** False where the line is text after all. */
export function readAdornment(state: BlockState): boolean {
  const marker = strip(state.text);
  const short = marker.length < SHORT_ADORNMENT;
  if (!state.titles) return readUnexpected(state, marker, short);
  const at = state.index;
  const next = textAt(state.lines, at + 1);
  if (isBlank(next)) {
    if (short) return false;
    state.index = at + 1;
    state.out.push({ type: 'thematicBreak', position: state.range(at, at + 1) });
    return true;
  }
  if (isAdornmentLine(next)) {
    if (short) return isShort(state);
    state.index = at + 2;
    keepMalformed(state, 'title-invalid', at, at + 2);
    return true;
  }
  return readOverlinedTitle(state, short);
}

function readUnexpected(state: BlockState, marker: string, short: boolean): boolean {
  // Not worth a word where no title can stand: in a table, "?" and "-" are what cells hold.
  if (short || marker === '::') return false;
  state.index++;
  keepMalformed(state, 'title-unexpected', state.index - 1, state.index);
  return true;
}

function isShort(state: BlockState): false {
  state.context.report('title-short-adornment', state.line().range());
  return false;
}

function readOverlinedTitle(state: BlockState, short: boolean): boolean {
  const at = state.index;
  const overline = state.text.trimEnd();
  const title = state.line(at + 1);
  const underline = textAt(state.lines, at + 2).trimEnd();
  const titleEnd = trimmedEnd(title.text);
  const width = columnWidth(title.text.slice(0, titleEnd));
  const flaw = findFlaw(state, overline, underline);
  if (short && (flaw !== undefined || width > overline.length)) return isShort(state);
  state.index = Math.min(at + 3, state.lines.length);
  if (flaw !== undefined) {
    keepMalformed(state, flaw, at, state.index);
    return true;
  }
  const range = state.range(at, at + 3);
  if (width > overline.length) state.context.report('title-underline-short', range, 'overline');
  const style = overline.charAt(0) + underline.charAt(0);
  addSection(state, title.slice(leadingSpace(title.text), titleEnd), style, range);
  return true;
}

function findFlaw(
  state: BlockState,
  overline: string,
  underline: string,
): 'title-incomplete' | 'title-mismatch' | undefined {
  if (state.index + 2 >= state.lines.length || !isAdornmentLine(underline)) return 'title-incomplete';
  return overline === underline ? undefined : 'title-mismatch';
}
