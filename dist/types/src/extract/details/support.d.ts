import type { List, ListItem } from 'mdast';
import type { Range } from '../../position.js';
import type { Basis, Level, Text } from '../claims.js';
import { type Place } from '../flat.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
export interface SupportLine {
    readonly name: Text;
    readonly link?: string;
    readonly level: Level;
    readonly basis: Basis;
    readonly symbol: string;
    readonly symbolRange: Range;
    readonly text?: string;
    readonly range: Range;
    readonly notes: readonly Text[];
}
export declare function nestedNotes(item: ListItem, place: Place): readonly Text[];
/** Reads one item; undefined where it is not a name and a level. */
export declare function supportLine(item: ListItem, vocabulary: Vocabulary, place: Place): SupportLine | undefined;
/** The name in a line of names and levels; undefined where the line is none. */
export declare function supportName(text: string, vocabulary: Vocabulary): string | undefined;
/** Whether a list is one of names and levels: at least half of its items are, by their words. */
export declare function isSupportList(list: List, vocabulary: Vocabulary, place: Place): boolean;
