import type { Locator } from '../../source/source.js';
import type { CsvTable } from '../../syntax/csv.js';
import type { DocumentClaims } from '../claims.js';
import type { ExtractOptions } from '../options.js';
/** What the rows say, matrix by matrix, in the order of their first rows. */
export declare function longClaims(table: CsvTable, locator: Locator, options: ExtractOptions): DocumentClaims;
