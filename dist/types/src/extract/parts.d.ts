import type { Range } from '../position.js';
import type { Details } from './details/find.js';
import type { Place } from './flat.js';
import type { ExtractOptions } from './options.js';
import { type Section } from './sections.js';
import type { MatrixTable } from './tables.js';
import { type UnplacedSummary } from './unplaced.js';
/** One matrix in the making: a table, its details, or both. */
export interface Part {
    readonly section: Section;
    readonly table?: MatrixTable;
    readonly unplaced?: UnplacedSummary;
    readonly details?: Details;
    readonly range: Range;
}
/** Sections that hold a matrix table, themselves or below. */
export declare function holders(tables: readonly MatrixTable[]): ReadonlySet<Section>;
/** Each table with its details, and the details that have no table, in the order of the document. */
export declare function partsOf(tables: readonly MatrixTable[], details: readonly Details[], top: Section, place: Place, options: ExtractOptions): readonly Part[];
