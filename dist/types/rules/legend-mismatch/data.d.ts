import type { MatrixClaims } from '../../src/extract/claims.js';
import type { Range } from '../../src/position.js';
/** A word that the legend leaves out. */
export interface Unexplained {
    readonly word: string;
    readonly places: number;
    /** Where it is first used. */
    readonly used: Range;
    /** The entry that may be meant by it, or the whole legend. */
    readonly range: Range;
    /** The word of that entry, which nothing uses. */
    readonly instead?: string;
}
/** Words for levels and statuses that a data file uses and the legend in its comments does not explain. */
export declare function unexplainedWords({ data, origin, cells, statuses }: MatrixClaims): readonly Unexplained[];
