// Comments: whatever follows two dots and is nothing else.
import { indentedBlock, isBlankAt, joinLines, withoutTrailingBlanks } from '../lines.ts';
import type { BlockState } from './state.ts';

/** Answers whether a blank line follows. */
export function readComment(state: BlockState, width: number): boolean {
  const start = state.index;
  const isEmpty = state.text.length <= width;
  if (isEmpty && isBlankAt(state.lines, start + 1)) {
    state.index = start + 1;
    state.out.push({ type: 'comment', value: '', position: state.range(start, start + 1) });
    return true;
  }
  const block = indentedBlock(state.lines, start, { firstIndent: width });
  state.index = block.next;
  const value = joinLines(withoutTrailingBlanks(block.lines));
  state.out.push({ type: 'comment', value, position: state.range(start, block.next) });
  return block.blankFinish;
}
