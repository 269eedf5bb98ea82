import type { Nodes } from 'mdast';
import type { LegendEntry } from './claims.js';
import { type Place } from './flat.js';
import { type Section } from './sections.js';
export interface Legends {
    /** Entries for tables of `section`, the nearest first. */
    general(section: Section): readonly LegendEntry[];
    /** Entries of the legends of the only section that has any; none where several sections have. */
    readonly elsewhere: readonly LegendEntry[];
    /** Entries that speak of one column only, by folded title. */
    byColumn(section: Section): ReadonlyMap<string, readonly LegendEntry[]>;
    /** Tables and lists that are legends themselves. */
    readonly nodes: ReadonlySet<Nodes>;
    /** Every entry of every legend. */
    readonly entries: readonly LegendEntry[];
}
/** Finds all legends below `top`. */
export declare function legendsOf(top: Section, place: Place): Legends;
