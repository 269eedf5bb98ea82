import { type Lane, type ParseBlocks, type Parsed } from './lane.js';
import { type Lines } from './lines.js';
/** `[^name]: text`, with what is indented below it. */
export declare function parseFootnote(lane: Lane, lines: Lines, at: number, parseBlocks: ParseBlocks): Parsed | undefined;
