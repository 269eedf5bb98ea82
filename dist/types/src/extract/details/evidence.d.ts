import type { SupportLine } from './support.js';
/**
 * True where at least half of the lines say a level and the names read as names of targets: different from
 * one another, no numbers, no words of a reference (`Parameters: none`, `Default: yes`).
 */
export declare function tellsLevels(lines: readonly SupportLine[]): boolean;
/** Whether several lines, one of them at least, say that anything is supported: `none` throughout does not. */
export declare function tellsSupport(lines: readonly SupportLine[]): boolean;
