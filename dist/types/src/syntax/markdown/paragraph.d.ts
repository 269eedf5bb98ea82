import { type Lane, type Parsed } from './lane.js';
import { type Lines } from './lines.js';
/** A paragraph up to a blank line or a list. */
export declare function parseParagraph(lane: Lane, lines: Lines, at: number): Parsed | undefined;
