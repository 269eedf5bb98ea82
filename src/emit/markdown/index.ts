// The whole document as Markdown: CommonMark with GFM tables.
import type { Root } from 'mdast';
import { extractTree } from '../../extract/document.ts';
import type { Feature, Matrix } from '../../model/schema.ts';
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
  const style = { anchors: new GithubAnchors(), maxDepth: MAX_DEPTH, hasCodeInTables: false };
  return { type: 'root', children: blocksOf(matrices, style, options).map(blockNode) };
}

/** The anchors that GitHub gives headings, in order, and ids where those do not do. */
class GithubAnchors implements Anchors {
  readonly areEverywhere = true;
  readonly #counts = new Map<string, number>();
  readonly #own = new Set<string>();

  /** Repeats are counted as GitHub counts them. */
  heading(text: string): string {
    const slug = text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    while (this.#counts.has(anchor)) {
      const count = (this.#counts.get(slug) ?? 0) + 1;
      this.#counts.set(slug, count);
      anchor = `${slug}-${count}`;
    }
    this.#counts.set(anchor, 0);
    return anchor;
  }

  /** An id that an entry before has leads there; the anchor of the heading leads here. */
  ofEntry({ id }: Feature, slug: string, needsId: boolean) {
    if (!needsId && slug !== '') return { anchor: slug };
    const isFree = !this.#own.has(id);
    this.#own.add(id);
    return { id, anchor: isFree ? id : slug };
  }

  ofColumn(): boolean {
    return true;
  }
}
