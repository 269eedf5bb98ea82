import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import type { Point } from 'unist';
import { type Stretch } from './inline.js';
import type { Lines } from './lines.js';
import type { Defined } from './names.js';
/** Parses parts of the document by remark-parse, with the names of all of it. */
export type PartParser = (text: string) => readonly RootContent[];
export interface Lane {
    readonly defined: Defined;
    readonly parsePart: PartParser;
    /** The first of two passes: names are collected, text is not read. */
    readonly namesOnly: boolean;
}
/** A block, and the line after it. */
export interface Parsed {
    readonly node: BlockContent | DefinitionContent;
    readonly next: number;
}
/** Parses the blocks of a container; undefined: declined. */
export type ParseBlocks = (lane: Lane, lines: Lines) => Parsed['node'][] | undefined;
/** The end of a node that this lane or remark-parse made. */
export declare function endOfNode(node: RootContent | undefined): Point | undefined;
/** The children of a stretch; undefined: declined. */
export declare function phrasing(lane: Lane, stretch: Stretch): PhrasingContent[] | undefined;
