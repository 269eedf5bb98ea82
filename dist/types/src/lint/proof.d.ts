import type { Edit } from '../diagnostic.js';
import type { MatrixDocument } from './document.js';
/**
 * Tells what else changed when `edits` made `after` of `before`; undefined when nothing did. Facts are compared
 * in the order of the text, so a table may be laid out anew around them.
 */
export declare function sideEffect(before: MatrixDocument, after: MatrixDocument, edits: readonly Edit[]): string | undefined;
/** Tells what a text no longer says, or says anew, after blocks of it were moved; undefined when nothing. */
export declare function lossByMoving(before: MatrixDocument, after: MatrixDocument): string | undefined;
