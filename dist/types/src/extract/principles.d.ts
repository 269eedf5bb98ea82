import type { List } from 'mdast';
import type { Principle } from './claims.js';
import { type Place } from './flat.js';
import type { Section } from './sections.js';
/** A list of principles and what its items say. */
export interface PrincipleList {
    readonly list: List;
    readonly principles: readonly Principle[];
}
/**
 * The lists of principles among the blocks of a section: every item has a lead word, and the list
 * is prose, or is announced as principles. Found once for each section.
 */
export declare function principleLists(section: Section, place: Place): readonly PrincipleList[];
