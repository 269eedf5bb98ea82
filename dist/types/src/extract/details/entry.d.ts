import type { Range } from '../../position.js';
import type { Text } from '../claims.js';
import { type Place } from '../flat.js';
import { type Block } from './fields.js';
import { type Wording } from './led.js';
import { type SupportLine } from './support.js';
export interface DetailsEntry {
    readonly title: Text;
    readonly id?: string;
    readonly link?: string;
    /** Headings between the details' own and the entry's. */
    readonly group: readonly string[];
    readonly block: Range;
    readonly status?: Text;
    readonly api?: Text;
    readonly commands: readonly Text[];
    readonly notes?: Text;
    readonly attributes: readonly {
        readonly name: string;
        readonly value: Text;
    }[];
    readonly supportLabel?: string;
    readonly support: readonly SupportLine[];
    /** Items of the support list that could not be read. */
    readonly unread: readonly Text[];
}
/** What names an entry. */
export interface EntryHead {
    readonly title: Text;
    readonly id?: string;
    readonly link?: string;
    readonly group: readonly string[];
    readonly block: Range;
}
/** Whether a column or a field of this name holds remarks. */
export declare function isNotesName(name: string): boolean;
/** Reads the blocks of an entry. */
export declare function entryOf(head: EntryHead, blocks: readonly Block[], vocabulary: Wording, place: Place): DetailsEntry;
