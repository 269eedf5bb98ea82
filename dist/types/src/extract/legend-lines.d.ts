import type { List, Paragraph } from 'mdast';
import type { LineBlock } from '../syntax/rst/nodes.js';
import type { LegendEntry } from './claims.js';
import { type Place } from './flat.js';
import type { IsUsed } from './used-signs.js';
/** At least one level and another sign. */
export declare function isEnough(entries: readonly LegendEntry[]): boolean;
/** The entries of a list that is a legend; none where it is something else. */
export declare function legendInList(list: List, place: Place, isTitled: boolean, isUsed: IsUsed): readonly LegendEntry[];
/**
 * Lines that each begin with a sign of a table and go on with its meaning. A line that begins otherwise goes on with
 * the meaning above it.
 */
export declare function legendInLines(node: Paragraph | LineBlock, place: Place, isUsed: IsUsed): readonly LegendEntry[];
