// The whole document as Markdown: CommonMark with GFM tables.
import { extractTree } from '../../extract/document.ts';
import type { Matrix } from '../../model/schema.ts';
import { parseMarkdown } from '../../syntax/markdown.ts';
import type { EmitOptions, Emitted } from '../emitter.ts';
import { lossesByReading } from '../read-back.ts';
import { lossesOf } from './losses.ts';
import { stringify } from './stringify.ts';
import { markdownTree } from './tree.ts';

/** The document as Markdown, or the part of it that `options.view` asks for. */
export function emitMarkdown(matrices: readonly Matrix[], options: EmitOptions = {}): Emitted {
  const text = stringify(markdownTree(matrices, options), options);
  const known = matrices.flatMap((matrix) => lossesOf(matrix, options));
  const read = () => extractTree({ root: parseMarkdown(text), text, markdown: true });
  return { text, losses: lossesByReading('Markdown', matrices, options, known, read) };
}
