// Ids that a document gives its parts by anchors: of HTML, or explicit targets of RST.
import type { Html, Nodes } from 'mdast';
import type { Target } from '../../syntax/rst/nodes.ts';
import { decodeReferences } from '../text/references.ts';
import { findNodes } from './sections.ts';

function isAnchor(node: Nodes): node is Html | Target {
  return node.type === 'html' || (node.type === 'target' && node.refname === undefined && !node.anonymous);
}

/** The id of an anchor: `<a id="x"></a>`, `<a name="x">`, or RST's `.. _x:`. */
export function anchorId(nodes: readonly Nodes[]): string | undefined {
  if (nodes.every((node) => node.type === 'text')) return undefined;
  for (const node of findNodes<Html | Target>(nodes, isAnchor)) {
    if (node.type === 'target') return node.label;
    const id = /<(?:a|span|div)\b[^<>]*?\b(?:id|name)\s*=\s*(?:"([^"]+)"|'([^']+)')/iu.exec(node.value);
    if (id !== null) return decodeReferences(id[1] ?? id[2] ?? '');
  }
  return undefined;
}
