// Code blocks between fences, as lines of text: what a fence that nobody closed has swallowed.
import { foldName } from '../../src/extract/text/fold.ts';
import { lineRanges, withoutFences } from '../../src/lint/directives.ts';
import { memo } from '../../src/memo.ts';
import type { Offsets } from '../../src/position.ts';
import type { Source } from '../../src/source/source.ts';

export interface FencedBlock extends Offsets {
  /** The opening fence, as offsets. */
  /** It goes on to the end of the document. */
  readonly isOpen: boolean;
  /** Its lines without marks of lists, headings and emphasis, folded: what would be the name of an entry. */
  readonly names: ReadonlySet<string>;
}

/** The fenced code of a Markdown document, in order; looked for once, whichever of its tables asks. */
export const fencedBlocks = memo(({ text, format }: Source): readonly FencedBlock[] => {
  if (format !== 'markdown') return [];
  const blocks: FencedBlock[] = [];
  let open:
    | { readonly mark: string; readonly start: number; readonly end: number; readonly names: Set<string> }
    | undefined;
  const read = withoutFences(text);
  for (const { start, end } of lineRanges(text)) {
    const line = read.slice(start, end).trim();
    const mark = /^(?:`{3,}|~{3,})/u.exec(line)?.[0];
    if (open === undefined) {
      if (mark !== undefined) open = { mark, start: end - line.length, end, names: new Set() };
    } else if (mark?.startsWith(open.mark) && line === mark) {
      blocks.push({ start: open.start, end: open.end, names: open.names, isOpen: false });
      open = undefined;
    } else open.names.add(entryName(line));
  }
  if (open !== undefined) blocks.push({ start: open.start, end: open.end, names: open.names, isOpen: true });
  return blocks;
});

/** `- **Attach disk**:` to `attach disk`. */
function entryName(line: string): string {
  const from = line.search(/[^\s>*+#_`-]/u);
  return foldName((from < 0 ? '' : line.slice(from)).replace(/[*_`:]/gu, ''));
}
