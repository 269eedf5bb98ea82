import type { Nodes, Root } from 'mdast';
import type { Context } from './context.js';
/** Goes through a finished tree in document order, without recursion. */
export declare function connectTargets(context: Context, root: Root): void;
/** The text of a node, that of all its descendants joined; a numbered footnote's reference has its number. */
export declare function textOf(node: Nodes): string;
