import type { Link, LinkReference } from 'mdast';
import { type Defined } from './names.js';
import type { Frame } from './phrasing.js';
/** A pair of brackets. */
export interface Brackets {
    readonly text: string;
    /** Offset of the opening bracket. */
    readonly open: number;
    /** Offset of the closing bracket. */
    readonly close: number;
    /** Where the line of the closing bracket ends. */
    readonly end: number;
    readonly isOneLine: boolean;
    /** Nothing of the paragraph follows the line of the closing bracket. */
    readonly isLastLine: boolean;
}
type Node = Omit<Link, 'children'> | Omit<LinkReference, 'children'>;
export type Outcome = 'decline' | 'text' | {
    readonly node: Node;
    readonly end: number;
};
/** What the brackets are; `frame` holds what stands between them. */
export declare function closeBracket(brackets: Brackets, frame: Frame, defined: Defined): Outcome;
export {};
