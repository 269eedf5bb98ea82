import { type MatrixClaims } from '../claims.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { LongRow } from './long-row.js';
/** Gathers the rows of one matrix. */
export declare class LongMatrix {
    #private;
    constructor(vocabulary: Vocabulary);
    add(row: LongRow): void;
    claims(): MatrixClaims;
}
