import type { ListItem } from 'mdast';
import type { BlockState } from './state.js';
/** Reads the item at hand, whose marker is `width` characters wide; tells whether a blank line follows. */
export declare function readListItem(state: BlockState, width: number): {
    item: ListItem;
    blankFinish: boolean;
};
