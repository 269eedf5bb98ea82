import type { Status } from './claims.js';
/** Reads a word for a feature's maturity. */
export declare function parseMaturity(text: string): Status | undefined;
/** Reads a status text such as `optional.`, `choice(console)`, `condition (storage.block==complete)`. */
export declare function parseStatus(text: string): Status | undefined;
/** The text of a status as documents write it. */
export declare function formatStatus(status: Status): string;
