import type { DocumentClaims } from '../claims.js';
import type { ExtractOptions } from '../options.js';
/** What a CSV file says. Never throws; a file without a matrix says nothing. */
export declare function readCsvClaims(text: string, options?: ExtractOptions): DocumentClaims;
