// An item of a bullet list or an enumerated list.
import type { ListItem } from 'mdast';
import { indentedBlock } from '../lines.ts';
import { isSpread } from './spread.ts';
import type { BlockState } from './state.ts';

/** Reads the item at hand, whose marker is `width` characters wide; tells whether a blank line follows. */
export function readListItem(state: BlockState, width: number): { item: ListItem; blankFinish: boolean } {
  const start = state.index;
  const hasText = state.text.length > width;
  const block = indentedBlock(state.lines, start, hasText ? { blockIndent: width } : { firstIndent: width });
  state.index = block.next;
  const children = state.context.nested(block.lines);
  const position = state.range(start, block.next);
  return {
    item: { type: 'listItem', spread: isSpread(children), children, position },
    blankFinish: block.blankFinish,
  };
}
