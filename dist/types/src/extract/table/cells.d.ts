import type { CellClaim, Text } from '../claims.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { GridCell } from './grid.js';
import type { TitleContext } from './layout.js';
/** The texts of the definitions of a cell's footnotes. */
export declare function notesOf(cell: GridCell, { footnotes, section }: TitleContext): readonly Text[];
/** The claim of `cell` for one feature and one target. */
export declare function cellClaim(cell: GridCell, feature: string, target: string, vocabulary: Vocabulary, context: TitleContext): CellClaim;
