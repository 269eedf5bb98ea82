import type { List, RootContent } from 'mdast';
/** `node`, or the bullet list that it reads like. */
export declare function asBullets<Node extends RootContent>(node: Node): Node | List;
