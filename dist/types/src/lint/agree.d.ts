import type { CellClaim, Level, MatrixClaims, Status, StatusClaim, View } from '../extract/claims.js';
import type { CellView, FeatureView } from './view.js';
/** Whether somebody decided what the sign of a claim means; a blank cell that means nothing says nothing. */
export declare function isUnderstood(claim: CellClaim): boolean;
/** A blank cell in a table that has other signs for "no": nobody has said what it means. */
export declare function isIdleBlank({ symbol, level, basis }: CellClaim): boolean;
export declare function sameStatus(a: Status, b: Status): boolean;
/** The levels that a table has signs for, in use or in its legend. */
export declare function levelsWithSigns({ table }: MatrixClaims): ReadonlySet<Level>;
/**
 * Whether a summary cell says what its details say, as far as the table's signs allow: a table without a sign
 * for `partial` writes ✔ for it (the Nova dialect), one without a sign for `not-applicable` writes its cross,
 * and a blank cell is silent on what is unknown.
 */
export declare function sayTheSame(summary: CellClaim, details: CellClaim, signs: ReadonlySet<Level>): boolean;
/** The claim to believe: details over data over summary; the first of its view. */
export declare function believed<C extends {
    readonly view: View;
}>(claims: readonly C[]): C | undefined;
/** The claim that stands for a cell, unless a sign is not understood or two claims contradict each other. */
export declare function agreedCell(cell: CellView, signs: ReadonlySet<Level>): CellClaim | undefined;
/** A status claim that is understood. */
export type KnownStatus = StatusClaim & {
    readonly status: Status;
};
export declare function isKnownStatus(claim: StatusClaim): claim is KnownStatus;
/** The status claim that stands for a feature, unless one is not understood or two contradict each other. */
export declare function agreedStatus(feature: FeatureView): KnownStatus | undefined;
