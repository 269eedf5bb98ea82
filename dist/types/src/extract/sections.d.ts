import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { type Place } from './flat.js';
/** Parts the labels of nested groups that share a row or a heading. */
export declare const GROUP_SEPARATOR = " \u203A ";
/** A heading and what stands under it, up to the next heading of its depth or above. */
export interface Section {
    /** Absent for what stands before the first heading. */
    readonly heading?: Heading;
    readonly title: string;
    /** Titles from the document's own down to this one. */
    readonly path: readonly string[];
    readonly parent?: Section;
    /** The section before it under the same parent. */
    readonly previous?: Section;
    readonly depth: number;
    /** Blocks directly under the heading. */
    readonly blocks: RootContent[];
    readonly children: Section[];
}
/** The text of a heading, footnotes, markup and attributes taken off. */
export declare function headingTitle(heading: Heading, place: Place): string;
/** The section tree of `root`; the outermost section has no heading. */
export declare function sectionsOf(root: Root, place: Place): Section;
/** Sections from `section` to the outermost. */
export declare function outwards(section: Section): Generator<Section>;
/** All sections in document order. */
export declare function walkSections(section: Section): Generator<Section>;
/** All nodes under `nodes` that `wanted` accepts, in order, not looking inside those found. */
export declare function findNodes<T extends Nodes>(nodes: readonly Nodes[], wanted: (node: Nodes) => node is T): T[];
/** The same for blocks: paragraphs and headings hold none, and are not looked into. */
export declare function findBlocks<T extends Nodes>(nodes: readonly Nodes[], wanted: (node: Nodes) => node is T): T[];
/**
 * Whether a section stands for one of the things that `names` (folded) are: it is called so, or at least half of the
 * sections beside it are, as where its own title is misspelt.
 */
export declare function standsFor(names: ReadonlySet<string>): (section: Section) => boolean;
