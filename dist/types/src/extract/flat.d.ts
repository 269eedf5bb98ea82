import type { Nodes } from 'mdast';
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
/** The place of a node. */
export declare function rangeOf(node: Nodes, place: Place): Range;
/** Flattens `nodes` in order. */
export declare function flatten(nodes: readonly Nodes[], place: Place): Flat;
/** The source range of the flat text from `from` to `to` (exclusive). */
export declare function flatRange(flat: Flat, from: number, to: number, place: Place): Range;
export {};
