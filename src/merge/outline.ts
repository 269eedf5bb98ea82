// A document as blocks of named things: its tables, lists and sections of details, or the whole of a data file.
import type { Nodes, Root } from 'mdast';
import type { MatrixDocument } from '../lint/document.ts';
import type { Offsets } from '../position.ts';
import { parseAsciidoc } from '../syntax/asciidoc/index.ts';
import type { DataTree } from '../syntax/data.ts';
import { withHtmlTables } from '../syntax/embedded-html.ts';
import { parseHtml } from '../syntax/html.ts';
import { parseJson } from '../syntax/json.ts';
import { parseBounded } from '../syntax/markdown.ts';
import { parseRst } from '../syntax/rst/index.ts';
import { parseYaml } from '../syntax/yaml.ts';
import { withPipeLayout } from './layout-pipes.ts';
import { type MatrixNames, type Places, placesIn } from './names.ts';
import { cut, type Node, type Span } from './node.ts';
import { outlineCsv, outlineData, outlineIni } from './outline-data.ts';
import { detailsSpans, listSpan } from './outline-prose.ts';
import { tableSpan } from './outline-table.ts';
import type { Outliner } from './outliner.ts';

export interface Block extends Offsets {
  readonly node: Node;
}

export function outline(document: MatrixDocument, names: readonly MatrixNames[]): ReadonlyMap<string, Block> {
  const { text } = document.source;
  const blocks = spansOf(document, placesIn(document, names)).map((span) => {
    const { key, start, end } = span;
    return [key, { start, end, node: withPipeLayout(cut(text, span)) }] as const;
  });
  return new Map(blocks);
}

function spansOf({ source }: MatrixDocument, places: Places): readonly Span[] {
  const { text, format } = source;
  switch (format) {
    case 'markdown': {
      const parsed = parseBounded(text);
      return 'root' in parsed ? outlineTree(withHtmlTables(parsed.root, text).root, text, places) : [];
    }
    case 'rst':
      return outlineTree(parseRst(text).root, text, places);
    case 'asciidoc':
      return outlineTree(parseAsciidoc(text).root, text, places);
    case 'html':
      return outlineTree(parseHtml(text).root, text, places);
    case 'csv':
      return [outlineCsv({ text, places })];
    case 'ini':
      return [outlineIni({ text, places })];
    case 'json':
      return dataSpans(parseJson(text), text, places);
    case 'yaml':
      return dataSpans(parseYaml(text), text, places);
    case 'toml':
    case 'text':
      // Their lines are merged as lines.
      return [];
  }
}

function dataSpans({ root }: DataTree, text: string, places: Places): readonly Span[] {
  return root === undefined ? [] : [outlineData(root, { text, places })];
}

function outlineTree(root: Root, text: string, places: Places): readonly Span[] {
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
