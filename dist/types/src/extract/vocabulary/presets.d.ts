import { type Level } from '../claims.js';
/** What a preset knows of a sign. */
export interface PresetSign {
    readonly level: Level;
    /** A mark, a word or a letter: what may follow it in a cell differs. */
    readonly kind: 'mark' | 'word' | 'letter';
    /** Whether the cell's text says more than the level (`beta`), so that it is kept. */
    readonly telling: boolean;
    /** Whether it is a word of another language than English. */
    readonly elsewhere?: true;
}
/** Words of English long enough that a word near one may be it misspelt. */
export declare const NEAR_WORDS: readonly string[];
/** Signs that mean the same everywhere, by folded sign. */
export declare const PRESET_SIGNS: ReadonlyMap<string, PresetSign>;
/**
 * Signs whose meaning hangs on their company in the table: `x` is "supported" in one table and wrong in
 * the next. The empty string is a blank cell.
 */
export declare const AMBIGUOUS_SIGNS: ReadonlySet<string>;
