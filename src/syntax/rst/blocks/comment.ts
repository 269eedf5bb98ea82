// Comments: whatever follows two dots and is nothing else.
import { isBlankAt, joinLines, withoutTrailingBlanks } from '../lines.ts';
import type { BlockState } from './state.ts';

export function readComment(state: BlockState, width: number): void {
  const start = state.index;
  const isEmpty = state.text.length <= width && isBlankAt(state.lines, start + 1);
  const { lines } = isEmpty ? state.pass({ ...EMPTY, next: start + 1 }) : state.take({ firstIndent: width });
  const value = joinLines(withoutTrailingBlanks(lines));
  state.out.push({ type: 'comment', value, position: state.range(start, state.index) });
}

/** Two dots alone, and a blank line. */
const EMPTY = { lines: [], first: 0, blankFinish: true };
