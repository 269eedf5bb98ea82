import { type Place } from '../flat.js';
import type { Section } from '../sections.js';
/** A section whose blocks are parted by strong lines, as if each were a heading. */
export interface Titled {
    /** What stands before the first title. */
    readonly own: Section;
    readonly parts: readonly Section[];
}
/**
 * Parts the blocks of a section at its strong lines, where at least half of these are names of features that a table
 * has; `undefined` where they are not.
 */
export declare function titledParts(section: Section, features: ReadonlySet<string>, place: Place): Titled | undefined;
