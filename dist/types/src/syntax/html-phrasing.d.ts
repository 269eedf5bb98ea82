import type { Element, ElementContent, RootContent as HastContent, Root as HastRoot } from 'hast';
import type { PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import type { Locator } from '../source/source.js';
export interface Context {
    readonly locator: Locator;
    /** Offset of the parsed text in the document. */
    readonly base: number;
}
export declare function positionOf(node: HastContent | HastRoot, { locator, base }: Context): Position;
export declare function spanOf(element: Element, name: 'colSpan' | 'rowSpan'): number;
/** All class names of an element and what stands in it: pages tell a cell's level by them. */
export declare function classNames(element: Element): readonly string[];
export declare function isIgnored(element: Element): boolean;
export declare function isInline(node: ElementContent | HastContent): boolean;
export declare function phrasing(nodes: readonly (ElementContent | HastContent)[], context: Context): PhrasingContent[];
export declare function plainText(element: Element): string;
/** White space at the edges of a cell is layout. */
export declare function trimEdges(nodes: readonly PhrasingContent[]): PhrasingContent[];
