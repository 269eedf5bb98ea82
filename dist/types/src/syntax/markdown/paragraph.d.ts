import { type Lane, type Parsed } from './lane.js';
import { type Lines } from './lines.js';
/** Whether a line may be another block than text, where nothing stands above. */
export declare function mayBeBlock(line: string): boolean;
/** A paragraph up to a blank line or a list. */
export declare function parseParagraph(lane: Lane, lines: Lines, at: number): Parsed | undefined;
