// The whole document as Markdown: CommonMark with GFM tables.
import type { Root } from 'mdast';
import { extractTree } from '../../extract/document.ts';
import { headingAnchors } from '../../heading-anchors.ts';
import type { Matrix } from '../../model/schema.ts';
import { parseMarkdown } from '../../syntax/markdown.ts';
import { blocksOf } from '../document/index.ts';
import type { Anchors } from '../document/plan.ts';
import type { EmitOptions, Emitted } from '../emitter.ts';
import { lossesByReading } from '../losses.ts';
import { lossesOf } from './losses.ts';
import { blockNode, MAX_DEPTH } from './nodes.ts';
import { stringify } from './stringify.ts';

/** The document as Markdown, or the part of it that `options.view` asks for. */
export function emitMarkdown(matrices: readonly Matrix[], options: EmitOptions = {}): Emitted {
  const text = stringify(markdownTree(matrices, options), options);
  const read = () => extractTree({ root: parseMarkdown(text), text, markdown: true });
  return { text, losses: lossesByReading('Markdown', matrices, options, lossesOf(matrices, options), read) };
}

/** The document as mdast with GFM tables, or the part of it that `options.view` asks for; nodes have no positions. */
export function markdownTree(matrices: readonly Matrix[], options: EmitOptions = {}): Root {
  const style = { anchors: githubAnchors(), maxDepth: MAX_DEPTH, hasCodeInTables: false };
  return { type: 'root', children: blocksOf(matrices, style, options).map(blockNode) };
}

/** The anchors that GitHub gives headings, in order, and ids where those do not do. */
function githubAnchors(): Anchors {
  const own = new Set<string>();
  return {
    areEverywhere: true,
    ofColumn: () => true,
    heading: headingAnchors(),
    // An id that an entry before has leads there; the anchor of the heading leads here.
    ofEntry: ({ id }, slug, needsId) => {
      if (!needsId && slug !== '') return { anchor: slug };
      const isFree = !own.has(id);
      own.add(id);
      return { id, anchor: isFree ? id : slug };
    },
  };
}
