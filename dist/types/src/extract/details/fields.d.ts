import type { BlockContent, DefinitionContent, List, ListItem, Nodes } from 'mdast';
import type { Range } from '../../position.js';
import type { Text } from '../claims.js';
import { type Flat, type Place } from '../flat.js';
export type FieldKind = 'status' | 'commands' | 'api' | 'notes' | 'support' | 'attribute';
/** One labelled part: its label, the text after the colon, and the blocks that follow up to the next label. */
export interface Field {
    readonly kind: FieldKind;
    readonly label: string;
    readonly labelRange: Range;
    readonly value: Text | undefined;
    readonly blocks: Block[];
}
export type Block = BlockContent | DefinitionContent;
/** What a label is for; undefined where it is no label that is known. */
export declare function fieldKind(label: string): FieldKind | undefined;
/** Whether `word` is a common word for targets: `driver`, `Platforms`. */
export declare function isTargetWord(word: string): boolean;
/** Text of a stretch of `flat`, trimmed and folded, with its place; undefined where it is blank. */
export declare function textOf(flat: Flat, from: number, to: number, place: Place): Text | undefined;
/** A list under the label "Attributes", where any name can stand: each item leads with a strong one. */
export declare function isAttributeList({ label }: Field, list: List, place: Place): boolean;
export interface Fields {
    readonly fields: readonly Field[];
    /** Text and blocks before the first label. */
    readonly before: readonly Block[];
}
/** Parts the blocks of an entry by their labels. */
export declare function fieldsOf(blocks: readonly Block[], place: Place): Fields;
/** All the text of blocks: paragraphs parted by a blank line, list items likewise. */
export declare function blocksText(blocks: readonly Nodes[], place: Place): Text | undefined;
/** Paragraphs as one text, from the first's start to the last's end. */
export declare function joinTexts(texts: readonly Text[]): Text | undefined;
/** An item whose first words are strong and end in a colon: a name and a text. */
export declare function strongField(item: ListItem, place: Place): {
    readonly name: string;
    readonly value: Text;
} | undefined;
