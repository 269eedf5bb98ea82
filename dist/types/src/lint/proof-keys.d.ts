import type { Edit } from '../diagnostic.js';
import type { Range } from '../position.js';
import type { MatrixDocument } from './document.js';
/** Places whose facts a renaming means to change. */
type Places = readonly Range[];
interface Renaming {
    readonly before: Places;
    readonly after: Places;
}
/**
 * The places that `edits` of keys mean to change, in the text before and after; undefined where a renamed key
 * does not keep its value or means nothing.
 */
export declare function renamedKeys(before: MatrixDocument, after: MatrixDocument, edits: readonly Edit[]): Renaming | undefined;
/** Whether a fact stands in one of the places. */
export declare function isOf({ range: { start, end } }: {
    readonly range: Range;
}, places: Places): boolean;
export {};
