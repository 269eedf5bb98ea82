import { type Lane, type Parsed } from './lane.js';
import { type Lines } from './lines.js';
/** A table from its header on; undefined: it is no table, or not surely one. */
export declare function parseTable(lane: Lane, lines: Lines, at: number): Parsed | undefined;
