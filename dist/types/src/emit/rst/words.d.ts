import type { Status } from '../../extract/claims.js';
/** A status: `optional`, `choice (console)`, a condition with its expression as a literal. */
export declare function statusText(status: Status): string;
