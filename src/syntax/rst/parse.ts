// The parser as a function: text to tree and problems.
import type { Root } from 'mdast';
import type { Problem } from '../../diagnostic.ts';
import { parseBlocks } from './blocks/body.ts';
import { Context } from './context.ts';
import type { RstOptions } from './options.ts';
import { Source, splitLines } from './source.ts';
import { connectTargets } from './targets.ts';

/** A tree, and what is wrong with the text. */
export interface RstResult {
  /** The tree: mdast, and the nodes of this module. */
  readonly root: Root;
  /** In the order of the document. */
  readonly problems: readonly Problem[];
}

/**
 * Parses reStructuredText. Never throws at what a document says: what is wrong is reported, and read as far as it can be.
 *
 * Time grows with the length of the text.
 */
export function parseRst(text: string, options: RstOptions = {}): RstResult {
  const source = new Source(text);
  const context = new Context(options, parseBlocks);
  const lines = splitLines(source);
  const root: Root = { type: 'root', children: [], position: source.range(0, text.length) };
  const { lineLengthLimit: limit = Number.POSITIVE_INFINITY } = options;
  const tooLong = lines.find((line) => line.text.length > limit);
  if (tooLong !== undefined) context.report('line-too-long', tooLong.range(), String(limit));
  else root.children = context.nested(lines, { titles: true });
  connectTargets(context, root);
  const problems = context.problems.sort((a, b) => a.range.start.offset - b.range.start.offset);
  return { root, problems };
}
