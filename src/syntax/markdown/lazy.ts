// Lazy lines: text right below an item or a quote that goes on with its last paragraph, though it stands left of it.
import type { RootContent } from 'mdast';
import { isBlank, type Lines } from './lines.ts';
import { isMoreText } from './paragraph.ts';

/** The line after those that surely go on with a paragraph, where one stands above them. */
export function lazyEnd(lines: Lines, from: number): number {
  let at = from;
  while (at < lines.begins.length && !isBlank(lines, at) && isMoreText(lines, at)) at += 1;
  return at;
}

/** Whether the last paragraph of these blocks began before a line, given by its number in the document. */
export function endsInParagraph(blocks: readonly RootContent[], line: number): boolean {
  let last: RootContent | undefined = blocks.at(-1);
  while (last?.type === 'list' || last?.type === 'listItem' || last?.type === 'blockquote')
    last = last.children.at(-1);
  return last?.type === 'paragraph' && (last.position?.start.line ?? line) < line;
}
