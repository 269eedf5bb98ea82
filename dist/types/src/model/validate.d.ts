import { type MatrixDocument } from './schema.js';
/** The way to a value from the root: keys of objects, indexes of arrays. */
export type DataPath = readonly (string | number)[];
/** One defect of the data. */
export interface DataIssue {
    readonly path: DataPath;
    /** Whether the key itself is meant (one too many) or its value. */
    readonly at: 'key' | 'value';
    /** Without the path: `Expected "complete", "partial" …, received "complet".` */
    readonly message: string;
}
/** The document where its shape is right; it may still have issues, such as an id given twice. */
export interface Validation {
    readonly document?: MatrixDocument;
    readonly issues: readonly DataIssue[];
}
/** A path as people read it: `matrices[0].features[3].support["a b"].level`; empty for the root. */
export declare function formatPath(path: DataPath): string;
/** Validates data as read from JSON or YAML. Never throws; keys of every name survive. */
export declare function validateDocument(input: unknown): Validation;
/** Whether data claims to be a document of matrices at all; what does not is none of our business. */
export declare function looksLikeDocument(input: unknown): input is Record<string, unknown>;
