// The whole document as Markdown: CommonMark with GFM tables.
import { extractTree } from '../../extract/document.ts';
import type { Matrix } from '../../model/schema.ts';
import { parseMarkdown } from '../../syntax/markdown.ts';
import type { EmitOptions, Emitted } from '../emitter.ts';
import { withoutPrograms } from '../links.ts';
import { lossesBetween, lossesByReading } from '../losses.ts';
import { lossesOf } from './losses.ts';
import { stringify } from './stringify.ts';
import { markdownTree } from './tree.ts';

/** The document as Markdown, or the part of it that `options.view` asks for. */
export function emitMarkdown(matrices: readonly Matrix[], options: EmitOptions = {}): Emitted {
  const held = withoutPrograms(matrices);
  const text = stringify(markdownTree(held, options), options);
  const read = () => extractTree({ root: parseMarkdown(text), text, markdown: true });
  const losses = lossesByReading('Markdown', held, options, lossesOf(held, options), read);
  return { text, losses: [...lossesBetween('Markdown', matrices, held), ...losses] };
}
