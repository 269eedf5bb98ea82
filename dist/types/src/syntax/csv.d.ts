import type { Problem } from '../diagnostic.js';
/** One field of a record. */
export interface CsvField {
    /** The content: quotes taken off, `""` made one, the guard against formulas taken off. */
    readonly text: string;
    /** Offsets of the content as written, quotes and guard not included. */
    readonly start: number;
    readonly end: number;
}
export interface CsvRow {
    readonly fields: readonly CsvField[];
    readonly start: number;
    /** Where the line end begins, or the text ends. */
    readonly end: number;
}
export interface CsvTable {
    readonly delimiter: string;
    readonly rows: readonly CsvRow[];
    readonly problems: readonly Problem[];
}
/** Puts a `'` before what a spreadsheet would take for a formula; before a guarded text too, so that it can be undone. */
export declare function guardFormula(text: string): string;
/** Takes off the guard that `guardFormula` puts on; a `'` before anything else is the text's own. */
export declare function unguardFormula(text: string): string;
/** Reads CSV; linear in the text. An empty line is a record of one empty field. */
export declare function parseCsv(text: string): CsvTable;
