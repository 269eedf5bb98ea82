import type { Nodes, Root } from 'mdast';
/** Labels of the nameless footnotes of a tree and of the references to them, in the order of the text. */
export declare function automaticLabels(root: Root): ReadonlyMap<Nodes, string>;
