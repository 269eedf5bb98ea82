import type { Basis, CellClaim, Level, MatrixClaims, View } from '../extract/claims.js';
/** Cells that one view writes alike and that were read alike, in the order of the document. */
export interface SignGroup {
    readonly view: View;
    readonly symbol: string;
    readonly level: Level;
    readonly basis: Basis;
    readonly claims: readonly CellClaim[];
}
/** The groups of all claims, in the order of their first cells. */
export declare const signGroups: (claims: MatrixClaims) => readonly SignGroup[];
/** The groups of summaries. */
export declare function summaryGroups(claims: MatrixClaims): readonly SignGroup[];
