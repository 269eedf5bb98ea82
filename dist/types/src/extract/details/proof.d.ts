import type { TargetClaim } from '../claims.js';
import type { DetailsEntry } from './entry.js';
/**
 * Whether `entries` are details of features where no table says so: an entry says that it lists support, or has a
 * status, or all name the same targets; and what is listed are names and levels.
 */
export declare function isProven(entries: readonly DetailsEntry[]): boolean;
/** Whether `entries`, whose titles a table has as features, name one of its targets, or no target at all. */
export declare function isAbout(entries: readonly DetailsEntry[], targets: readonly TargetClaim[]): boolean;
