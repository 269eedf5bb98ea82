// Footnotes that the syntax numbers by itself (`[#]_`, `[*]_`): the first reference leads to the first, and so on.
import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import { findNodes } from './sections.ts';

type Footnote = FootnoteDefinition | FootnoteReference;

/** The kind of numbering of a footnote without a name of its own. */
function automatic(node: Footnote): 'number' | 'symbol' | undefined {
  const auto: unknown = node.data === undefined ? undefined : Reflect.get(node.data, 'auto');
  if (auto === 'symbol') return 'symbol';
  return auto === 'number' && node.identifier === '' ? 'number' : undefined;
}

/** Labels of the nameless footnotes of a tree and of the references to them, in the order of the text. */
export function automaticLabels(root: Root): ReadonlyMap<Nodes, string> {
  const labels = new Map<Nodes, string>();
  const isFootnote = (node: Nodes): node is Footnote =>
    node.type === 'footnoteDefinition' || node.type === 'footnoteReference';
  const counts = new Map<string, number>();
  const visit = (node: Nodes): void => {
    for (const found of findNodes<Footnote>([node], isFootnote)) {
      const kind = automatic(found);
      if (kind !== undefined) {
        const key = `${found.type} ${kind}`;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        labels.set(found, `${kind === 'number' ? '#' : '*'}${count}`);
      }
      if (found.type === 'footnoteDefinition') found.children.forEach(visit);
    }
  };
  visit(root);
  return labels;
}
