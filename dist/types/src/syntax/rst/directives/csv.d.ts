import { Line } from '../source.js';
export interface CsvDialect {
    readonly delimiter: string;
    readonly quote: string;
    /** The character that takes the meaning from the next one. */
    readonly escape: string | undefined;
    /** Two quotes within quotes stand for one. */
    readonly doubleQuote: boolean;
    /** Spaces after a delimiter mean nothing. */
    readonly skipSpace: boolean;
}
/** A cell: its lines, each character with its place. */
export type CsvCell = readonly Line[];
export interface CsvResult {
    readonly rows: CsvCell[][];
    readonly flaw?: string;
}
/** Reads lines; a quoted cell may go on over several of them. */
export declare function readCsv(lines: readonly Line[], dialect: CsvDialect): CsvResult;
