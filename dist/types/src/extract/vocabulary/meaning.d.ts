import type { Level, Status } from '../claims.js';
/** Whether a sign of that meaning says that a feature is still to come. */
export declare function isPlanned(meaning: string): boolean;
/** Whether a sign of that meaning leaves its cell unsaid. */
export declare function isUnstated(meaning: string): boolean;
/** The level that `meaning` speaks of, if it speaks of one. */
export declare function levelOfMeaning(meaning: string): Level | undefined;
/** The status that `meaning` speaks of; a choice is named after `group`. */
export declare function statusOfMeaning(meaning: string, group: string): Status | undefined;
