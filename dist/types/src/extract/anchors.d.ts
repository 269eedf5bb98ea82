import type { Nodes } from 'mdast';
/** The id of an anchor: `<a id="x"></a>`, `<a name="x">`, or RST's `.. _x:`. */
export declare function anchorId(nodes: readonly Nodes[]): string | undefined;
