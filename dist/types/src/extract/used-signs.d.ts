import type { Root, RootContent } from 'mdast';
import { type Place } from './flat.js';
/** Tells whether a cell of any table, but for its header and its labels, is nothing but `sign`. */
export type IsUsed = (sign: string) => boolean;
/** Looks the tables through when first asked: most documents never ask. */
export declare function usedSigns(blocks: () => readonly (Root | RootContent)[], place: Place): IsUsed;
