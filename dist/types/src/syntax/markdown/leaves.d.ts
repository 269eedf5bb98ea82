import { type Lane, type Parsed } from './lane.js';
import { type Lines } from './lines.js';
/** `## Title`, without closing signs or white space, whose place in the heading depends on what follows. */
export declare function parseHeading(lane: Lane, lines: Lines, at: number): Parsed | undefined;
/** `---` and its like, where nothing stands above. */
export declare function parseBreak(lines: Lines, at: number): Parsed | undefined;
/** Fenced code that is closed. */
export declare function parseFence(lines: Lines, at: number): Parsed | undefined;
/** `<!-- … -->`, alone on its lines. */
export declare function parseComment(lines: Lines, at: number): Parsed | undefined;
/** `[name]: address` on a line of its own, among others or alone. */
export declare function parseDefinition(lane: Lane, lines: Lines, at: number): Parsed | undefined;
