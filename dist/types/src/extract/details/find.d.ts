import type { List, Nodes } from 'mdast';
import type { Range } from '../../position.js';
import { type Place } from '../flat.js';
import { type Section } from '../sections.js';
import { type DetailsEntry } from './entry.js';
import type { Wording } from './led.js';
import { type TabledSupport } from './tabled.js';
/** The entries that belong together, and the section that they all stand in. */
export interface Details {
    readonly root: Section;
    readonly entries: readonly DetailsEntry[];
    readonly range: Range;
    /** Sections that are entries or parts of them. */
    readonly sections: ReadonlySet<Section>;
    readonly lists: ReadonlySet<List>;
}
/** Finds all details below `top`; `features` are the folded names that tables give their features. */
export declare function findDetails(top: Section, holdsTable: (section: Section) => boolean, legends: ReadonlySet<Nodes>, vocabulary: Wording, place: Place, features?: ReadonlySet<string>, tabled?: ReadonlyMap<Section, TabledSupport>): readonly Details[];
