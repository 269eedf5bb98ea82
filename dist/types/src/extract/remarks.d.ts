import type { Range } from '../position.js';
import type { Principle, Text } from './claims.js';
import { type Place } from './flat.js';
import type { Part } from './parts.js';
/** The nearest section, from the part's outwards, that has principles before the matrix. */
export declare function principlesOf(part: Part, place: Place): readonly Principle[];
/** Closing notes: a section "Notes", or a paragraph "Notes:" with the list after it. */
export declare function closingNotes(part: Part, isExplained: (range: Range) => boolean, place: Place): readonly Text[];
