import type { Edit } from '../diagnostic.js';
import type { Range } from '../position.js';
import type { Source } from '../source/source.js';
/**
 * The edit that sorts blocks by their places; undefined where they are sorted, or where anything but white space
 * stands between those that move. What parts them stays where it is.
 */
export declare function moveBlocks(source: Source, ranges: readonly Range[], places: readonly number[]): Edit | undefined;
