import type { Principle } from './claims.js';
import { type Place } from './flat.js';
import type { Section } from './sections.js';
/** The principles among the blocks of a section: all items of the first list that has a lead word in each and
 * is prose, or is announced as principles. */
export declare function principlesIn(section: Section, before: number, place: Place): readonly Principle[];
