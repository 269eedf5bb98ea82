// The blocks of a document's tree that are merged thing by thing: tables, lists and sections of details.
import type { Nodes, Root } from 'mdast';
import type { Places } from './names.ts';
import type { Span } from './node.ts';
import { detailsSpans, listSpan } from './outline-prose.ts';
import { tableSpan } from './outline-table.ts';
import type { Outliner } from './outliner.ts';

/** The blocks that name features or targets, in order. */
export function outlineTree(root: Root, text: string, places: Places): readonly Span[] {
  const outliner = { text, places };
  const { spans, others } = detailsSpans(root, outliner);
  const found = [...spans, ...others.flatMap((node) => blocksIn(node, outliner))];
  return withBlockKeys(
    found.toSorted((a, b) => a.start - b.start),
    places,
  );
}

function blocksIn(node: Nodes, outliner: Outliner): readonly Span[] {
  const span =
    node.type === 'table'
      ? tableSpan(node, outliner)
      : node.type === 'list'
        ? listSpan(node, outliner)
        : undefined;
  if (span !== undefined && outliner.places.names(span.start, span.end).length > 0) return [span];
  return 'children' in node ? node.children.flatMap((child) => blocksIn(child, outliner)) : [];
}

/** A block is known by its matrix and its number in it; a list that is all about one feature, by that. */
function withBlockKeys(blocks: readonly Span[], { names, cells }: Places): readonly Span[] {
  const counts = new Map<string, number>();
  return blocks.map((block) => {
    const { start, end, key: kind } = block;
    const [name] = names(start, end);
    const features = new Set(cells(start, end).map(({ feature }) => feature));
    const feature = kind === 'list' && features.size === 1 ? [...features] : [];
    const key = JSON.stringify([kind, name?.matrix, ...feature]);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return { ...block, key: `${key}${count}` };
  });
}
