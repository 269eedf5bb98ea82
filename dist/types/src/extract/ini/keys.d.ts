import type { DataKeyRole } from '../claims.js';
import { type Level } from '../claims.js';
/** Keys that say something of the feature which is no attribute of it. */
export declare const OWN_KEYS: ReadonlySet<string>;
/** What a key is for, and the target it names. `text` keys say how a cell reads; they are our own. */
export interface KeyMeaning {
    readonly role: DataKeyRole | 'support-text';
    readonly names?: string;
    /** True where the key was only meant for a target: no reader takes it for one. */
    readonly stray?: true;
}
/** The level that a value says, with the length of its word: `partial:queens` is partial and says more. */
export declare function levelOf(value: string): {
    readonly level: Level;
    readonly word: string;
} | undefined;
/**
 * What `key` (in lower case) is for. `bare` are the targets that may be named without a prefix, in lower
 * case; a key that no dialect has and whose value is a level was meant for a target all the same.
 */
export declare function meaningOf(key: string, value: string, bare: ReadonlySet<string>): KeyMeaning;
