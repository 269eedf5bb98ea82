// Reads a list of lines as blocks: looks at each line that begins one and hands it to what reads it.
import type { Paragraph } from 'mdast';
import { leadingSpace, trimmedEnd } from '../chars.ts';
import type { Context, NestedOptions } from '../context.ts';
import { mayBeMarkup } from '../inline/parse-inline.ts';
import { contentRange, isBlankAt } from '../lines.ts';
import type { Flow } from '../nodes.ts';
import type { Line } from '../source.ts';
import { readBlockQuote } from './block-quote.ts';
import { readDoctest } from './doctest.ts';
import { readExplicitMarkup } from './explicit.ts';
import { readFieldList } from './field-list.ts';
import { readLineBlock } from './line-block.ts';
import { readBulletList, readEnumeratedList } from './lists.ts';
import { type BlockKind, classify } from './markers.ts';
import { readOptionList } from './option-list.ts';
import { readAdornment } from './overline.ts';
import { BlockState } from './state.ts';
import { readTable } from './table.ts';
import { readText } from './text.ts';

// Deeper nesting is no document's meaning, and every level takes a part of the stack.
const DEEPEST = 300;

export function parseBlocks(context: Context, lines: readonly Line[], options: NestedOptions = {}): Flow[] {
  if (context.depth >= DEEPEST) return tooDeep(context, lines);
  const plain = lines.length === 1 && lines[0] !== undefined ? plainParagraph(lines[0]) : undefined;
  if (plain !== undefined) return [plain];
  const state = new BlockState(context, lines, options.titles === true, options.inSidebar === true);
  context.depth++;
  while (state.index < lines.length) {
    if (isBlankAt(lines, state.index)) state.index++;
    else readBlock(state);
  }
  context.depth--;
  return state.out;
}

/** A line of text and nothing else, as most cells and items are: read without the machinery of blocks. */
function plainParagraph(line: Line): Paragraph | undefined {
  const { text: value } = line;
  const trimmed = value !== '' && leadingSpace(value) === 0 && trimmedEnd(value) === value.length;
  if (!trimmed || value.includes('\\') || mayBeMarkup(value) || classify(value) !== 'text') return undefined;
  const { start, end } = line.range();
  return {
    type: 'paragraph',
    children: [{ type: 'text', value, position: { start, end } }],
    position: { start, end },
  };
}

function readBlock(state: BlockState): void {
  const { text } = state;
  if (text.startsWith(' ')) {
    readBlockQuote(state);
    return;
  }
  if (READERS[classify(text)](state) === false) readText(state);
}

/** What reads which kind of block: false where the line is text after all. */
const READERS: Readonly<Record<BlockKind, (state: BlockState) => unknown>> = {
  bullet: readBulletList,
  enumerator: readEnumeratedList,
  field: readFieldList,
  option: readOptionList,
  doctest: readDoctest,
  'line-block': readLineBlock,
  'grid-table': readTable,
  'simple-table': readTable,
  explicit: readExplicitMarkup,
  anonymous: readExplicitMarkup,
  adornment: readAdornment,
  text: readText,
};

function tooDeep(context: Context, lines: readonly Line[]): Flow[] {
  const range = contentRange(lines);
  const source = lines[0]?.source;
  if (range === undefined || source === undefined) return [];
  const code = context.report('nesting-too-deep', range, String(DEEPEST));
  const value = source.text.slice(range.start.offset, range.end.offset);
  return [{ type: 'malformed', code, value, position: range }];
}
