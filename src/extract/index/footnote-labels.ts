// Footnotes that the syntax numbers by itself (`[#]_`, `[*]_`): the first reference leads to the first, and so on.
import type { FootnoteDefinition, FootnoteReference, Nodes } from 'mdast';

type Footnote = FootnoteDefinition | FootnoteReference;

/** The kind of numbering of a footnote without a name of its own. */
function automatic(node: Footnote): 'number' | 'symbol' | undefined {
  const auto: unknown = node.data === undefined ? undefined : Reflect.get(node.data, 'auto');
  if (auto === 'symbol') return 'symbol';
  return auto === 'number' && node.identifier === '' ? 'number' : undefined;
}

/** Labels of nameless footnotes and of the references to them; `nodes` are in the order of the text. */
export function automaticLabels(nodes: readonly Footnote[]): ReadonlyMap<Nodes, string> {
  const labels = new Map<Nodes, string>();
  const counts = new Map<string, number>();
  for (const node of nodes) {
    const kind = automatic(node);
    if (kind === undefined) continue;
    const key = `${node.type} ${kind}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    labels.set(node, `${kind === 'number' ? '#' : '*'}${count}`);
  }
  return labels;
}
