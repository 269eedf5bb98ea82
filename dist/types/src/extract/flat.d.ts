import type { FootnoteDefinition, FootnoteReference, Nodes } from 'mdast';
import type { Range } from '../position.js';
import type { Locator } from '../source/source.js';
import type { FootnoteMark } from './claims.js';
/** The source text and its locator: what it takes to turn offsets to ranges. */
export interface Place {
    readonly text: string;
    readonly locator: Locator;
    /** Link definitions: identifier to address. */
    readonly definitions?: ReadonlyMap<string, string>;
    /** Substitutions of RST: folded name to the text that it stands for. */
    readonly substitutions?: ReadonlyMap<string, string>;
    /** Labels of footnotes and references that the syntax numbers by itself. */
    readonly footnotes?: ReadonlyMap<Nodes, string>;
    /** False where the document has no footnotes of its syntax's own, so that none need be looked for. */
    readonly noted?: boolean;
    /** The flat texts made so far, by the list of nodes that each was made of. */
    readonly flats?: Map<readonly Nodes[], Flat>;
}
interface Part {
    /** First index in the flat text. */
    readonly from: number;
    readonly to: number;
    /** Source offsets. */
    readonly start: number;
    readonly end: number;
    /** Whether the source between the offsets is the flat text, character for character. */
    readonly exact: boolean;
}
/** Flat text; node footnotes (`[^1]`, `<sup>1</sup>`) are taken out of it and kept as marks. */
export interface Flat {
    readonly text: string;
    readonly marks: readonly FootnoteMark[];
    /** The first link of the content. */
    readonly link?: string;
    /** Whether all of the text is strong. */
    readonly strong: boolean;
    readonly parts: readonly Part[];
}
/** Offsets of a node; nodes made by a parser always have them, others fall to the text's start. */
export declare function offsetsOf(node: Nodes): readonly [number, number];
/** The label of a footnote or of a reference to one. */
export declare function footnoteLabel(node: FootnoteDefinition | FootnoteReference, place: Place): string;
/** The place of a node. */
export declare function rangeOf(node: Nodes, place: Place): Range;
/** Flattens `nodes` in order. What a paragraph says is asked for by many, and made once. */
export declare function flatten(nodes: readonly Nodes[], place: Place): Flat;
/** The source range of the flat text from `from` to `to` (exclusive). */
export declare function flatRange(flat: Flat, from: number, to: number, place: Place): Range;
export {};
