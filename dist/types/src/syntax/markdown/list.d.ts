import { type Lane, type ParseBlocks, type Parsed } from './lane.js';
import { type Lines } from './lines.js';
interface Marker {
    /** The bullet, or what follows the number: it tells one list from the next. */
    readonly kind: string;
    /** Columns from the marker to the content. */
    readonly width: number;
    readonly number: number | undefined;
}
export declare function markerAt(lines: Lines, at: number): Marker | undefined;
/** A list with all its items. */
export declare function parseList(lane: Lane, lines: Lines, at: number, parseBlocks: ParseBlocks): Parsed | undefined;
export {};
