// Line blocks: verses, addresses, and other text whose line ends matter.
import { parseInline } from '../inline/parse-inline.ts';
import type { LineBlock, LineNode } from '../nodes.ts';
import { classify, matchMark } from './markers.ts';
import type { BlockState } from './state.ts';

/** A line and how far it is indented; an empty line is as far in as the one before it. */
export interface IndentedLine {
  readonly node: LineNode;
  readonly indent: number | undefined;
}

export function readLineBlock(state: BlockState): void {
  const lines: IndentedLine[] = [];
  state.blankFinish = false;
  while (!state.blankFinish && state.index < state.lines.length) {
    const { text } = state;
    if (text === '' || text.startsWith(' ') || classify(text) !== 'line-block') break;
    lines.push(readLine(state));
  }
  const block = nestLines(lines);
  if (block !== undefined) state.out.push(block);
  state.reportUnindent('line-block-unindent');
}

function readLine(state: BlockState): IndentedLine {
  const start = state.index;
  const { text } = state;
  const width = matchMark(text, '|');
  const { lines } = state.take({ firstIndent: width, untilBlank: true });
  const children = parseInline(state.context, lines);
  const node: LineNode = { type: 'line', children, position: state.range(start, state.index) };
  return { node, indent: text.trimEnd() === '|' ? undefined : width - 2 };
}

/** Puts lines that are further in than those around them into blocks of their own. */
export function nestLines(lines: readonly IndentedLine[]): LineBlock | undefined {
  if (lines.length === 0) return undefined;
  let last = lines[0]?.indent ?? 0;
  const levelled = lines.map(({ node, indent }) => {
    last = indent ?? last;
    return { node, indent: last };
  });
  return nestSegment(levelled);
}

function nestSegment(lines: ReadonlyArray<{ node: LineNode; indent: number }>): LineBlock | undefined {
  const [first] = lines;
  const final = lines.at(-1);
  if (first?.node.position === undefined || final?.node.position === undefined) return undefined;
  const least = lines.reduce((smallest, { indent }) => Math.min(smallest, indent), first.indent);
  const children: LineBlock['children'] = [];
  let from = 0;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index];
    if (line !== undefined && line.indent > least) continue;
    if (index > from) {
      const inner = nestSegment(lines.slice(from, index));
      if (inner !== undefined) children.push(inner);
    }
    if (line !== undefined) children.push(line.node);
    from = index + 1;
  }
  return {
    type: 'lineBlock',
    children,
    position: { start: first.node.position.start, end: final.node.position.end },
  };
}
