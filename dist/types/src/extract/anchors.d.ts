import type { Nodes } from 'mdast';
/** The id of an HTML anchor: `<a id="x"></a>` or `<a name="x">`. */
export declare function anchorId(nodes: readonly Nodes[]): string | undefined;
