import type { Edit } from '../diagnostic.js';
import type { CellClaim, Level, TableFacts, TableRow } from '../extract/claims.js';
import type { Range } from '../position.js';
import type { Source } from '../source/source.js';
/** The source text of a range. */
export declare function sourceText(source: Source, range: Range): string;
/** Writes a cell's sign anew; a blank cell gets room on both sides. */
export declare function replaceSign(claim: CellClaim, sign: string): Edit;
/** The sign that a table writes for a level; a table without one for partial writes the one for complete. */
export declare function signFor(level: Level, table: TableFacts): string | undefined;
/** A name of one place copied over the name of another, where the text of the one may stand at the other. */
export declare function copyName(source: Source, from: Range, to: Range): Edit | undefined;
/** Appends blank cells to a row of a pipe table; undefined in formats whose rows are laid out otherwise. */
export declare function appendBlankCells(source: Source, row: TableRow, missing: number): Edit | undefined;
