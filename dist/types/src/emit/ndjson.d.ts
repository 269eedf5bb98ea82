import type { Level, Status } from '../extract/claims.js';
import type { Matrix } from '../model/schema.js';
import type { EmitOptions, Emitted, Origin } from './emitter.js';
/**
 * One cell that the document states. Every record has every key, in this order, so that an engine finds one
 * schema in all documents; what is not said is null or empty.
 */
export interface CellRecord {
    /** The document, as it was named; null where it came from nowhere. */
    readonly file: string | null;
    /** Where the cell stands in it, from 1. */
    readonly line: number | null;
    readonly matrix: string;
    readonly section: readonly string[];
    readonly feature: string;
    readonly featureTitle: string;
    readonly group: readonly string[];
    readonly status: Status['kind'] | null;
    /** The group of a choice, the expression of a condition. */
    readonly statusArgument: string | null;
    readonly target: string;
    readonly targetTitle: string;
    readonly level: Level;
    readonly text: string | null;
    readonly notes: readonly string[];
}
/** The records of all matrices, one at a time; `origins` go by the index of the matrix. */
export declare function ndjsonRecords(matrices: readonly Matrix[], origins?: readonly Origin[]): Generator<CellRecord, void, undefined>;
/** The records as text; the texts of several documents, one after the other, are again such a text. */
export declare function emitNdjson(matrices: readonly Matrix[], { origins }?: EmitOptions): Emitted;
