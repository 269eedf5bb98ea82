import type { Level } from '../extract/claims.js';
/** `missing` for a denial, `complete` for an assertion; undefined for all that qualifies what it says. */
export declare function supportSaid(sentence: string): Extract<Level, 'complete' | 'missing'> | undefined;
/** The same of a sentence about a target by name, `Ironic does not support this.`, with that name. */
export declare function supportSaidOf(sentence: string): {
    readonly target: string;
    readonly level: 'complete' | 'missing';
} | undefined;
