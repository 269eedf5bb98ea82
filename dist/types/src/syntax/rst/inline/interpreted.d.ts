import { type InlineResult, type InlineState } from './make.js';
import type { InterpretedStart } from './start.js';
export declare function readInterpreted(state: InlineState, start: InterpretedStart): InlineResult;
/** A URI as it is meant: white space gone, unless it is escaped. */
export declare function joinUri(text: string): string;
/** Puts `mailto:` before what is an e-mail address as a whole. */
export declare function adjustUri(uri: string): string;
