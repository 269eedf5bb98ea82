import { type Lines } from './lines.js';
/**
 * The first line after `from` that begins a block of the document itself whatever stood before: not indented,
 * below a blank line, no item of a list, and with no code or HTML open. The end of the text where there is none.
 */
export declare function boundaryAfter(lines: Lines, from: number): number;
