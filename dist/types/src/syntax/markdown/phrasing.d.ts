import type { PhrasingContent } from 'mdast';
import type { Point } from 'unist';
/** What is not closed yet: the stretch itself, emphasis, brackets. */
export interface Frame {
    readonly kind: 'root' | 'attention' | 'bracket';
    /** What opened it: `**`, `[`. */
    readonly sign: string;
    readonly start: Point;
    readonly children: PhrasingContent[];
    /** There is a link in it: it can be no link itself. */
    hasLink: boolean;
}
export declare function createFrame(kind: Frame['kind'], sign: string, start: Point): Frame;
/** Adds text to the innermost frame; text beside text is one node. */
export declare function appendText(frames: readonly Frame[], value: string, start: Point, end: Point): void;
export declare function appendNode(frames: readonly Frame[], node: PhrasingContent): void;
/** The innermost frame was never closed: what opened it is text. */
export declare function flatten(frames: Frame[]): void;
