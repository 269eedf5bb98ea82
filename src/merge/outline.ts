// A document as blocks of named things: its tables, its lists of details, or the whole of a data file.
import type { MatrixDocument } from '../lint/document.ts';
import { parseAsciidoc } from '../syntax/asciidoc/index.ts';
import type { DataTree } from '../syntax/data.ts';
import { embedHtmlTables, parseHtml } from '../syntax/html.ts';
import { parseJson } from '../syntax/json.ts';
import { parseBounded } from '../syntax/markdown.ts';
import { parseRst } from '../syntax/rst/index.ts';
import { parseYaml } from '../syntax/yaml.ts';
import { withPipeLayout } from './layout-pipes.ts';
import { type MatrixNames, type Places, placesIn } from './names.ts';
import { cut, type Node, type Span } from './node.ts';
import { DataOutliner, outlineCsv, outlineIni } from './outline-data.ts';
import { outlineTree } from './outline-tree.ts';

/** A stretch of a text that is merged thing by thing. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly node: Node;
}

/** The blocks of a document by their names, in its order. */
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
      return 'root' in parsed ? outlineTree(embedHtmlTables(parsed.root, text).root, text, places) : [];
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
  return root === undefined ? [] : [new DataOutliner({ text, places }).outline(root)];
}
