// Literal blocks, after a paragraph that ends with `::`: indented, or quoted with punctuation.
import {
  indentedBlock,
  isBlankAt,
  joinLines,
  skipBlankLines,
  textAt,
  withoutTrailingBlanks,
} from '../lines.ts';
import { isAdornmentLine } from './markers.ts';
import type { BlockState } from './state.ts';

export function readLiteralBlock(state: BlockState): void {
  const block = indentedBlock(state.lines, state.index);
  const lines = withoutTrailingBlanks(block.lines);
  if (lines.length === 0) {
    readQuotedBlock(state);
    return;
  }
  state.pass(block);
  const position = state.range(block.first, block.next);
  state.out.push({ type: 'code', value: joinLines(lines), position });
  state.reportUnindent('literal-block-unindent');
}

/** Lines that all begin with the same punctuation character. */
function readQuotedBlock(state: BlockState): void {
  const start = skipBlankLines(state.lines, state.index);
  const quote = textAt(state.lines, start).charAt(0);
  if (!isAdornmentLine(quote)) {
    const at = Math.min(start, state.lines.length - 1);
    state.context.report('literal-block-missing', state.range(at, at + 1));
    state.index = start;
    return;
  }
  let end = start + 1;
  while (textAt(state.lines, end).startsWith(quote)) end++;
  const value = joinLines(state.lines.slice(start, end));
  state.out.push({ type: 'code', value, position: state.range(start, end), data: { quote } });
  state.index = end;
  if (end >= state.lines.length || isBlankAt(state.lines, end)) return;
  const text = textAt(state.lines, end);
  const code = text.startsWith(' ') ? 'unexpected-indentation' : 'literal-block-quoting';
  state.context.report(code, state.range(end, end + 1));
}
