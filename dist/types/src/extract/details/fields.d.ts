import type { BlockContent, DefinitionContent, Nodes } from 'mdast';
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
/** Text of a stretch of `flat`, trimmed and folded, with its place; undefined where it is blank. */
export declare function textOf(flat: Flat, from: number, to: number, place: Place): Text | undefined;
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
