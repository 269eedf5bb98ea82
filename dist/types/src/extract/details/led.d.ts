import type { List, ListItem } from 'mdast';
import { type Place } from '../flat.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { type Field } from './fields.js';
import { type SupportLine } from './support.js';
/** A vocabulary that knows the names of the tables as well; they tell a line of support from any other. */
export interface Wording extends Vocabulary {
    isTarget(name: string): boolean;
    isFeature(name: string): boolean;
}
/** Reads a list item whose level stands before the name of a target. */
export declare function ledLine(item: ListItem, words: Wording, place: Place): SupportLine | undefined;
/** Whether most items of a list have their level before the name of a target. */
export declare function isLedList(list: List, words: Wording, place: Place): boolean;
/** `**Go:** yes` on a line of its own: a field that is called after a target. */
export declare function fieldLine({ label, labelRange, value, blocks }: Field, words: Wording): SupportLine | undefined;
/** `Support: Go (yes), Java (no)`: the value of a field that names targets, each with its level. */
export declare function valueLines({ value }: Field, words: Wording, place: Place): readonly SupportLine[];
