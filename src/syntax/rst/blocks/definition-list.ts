// Definition lists: a term on one line, its definition indented below.
import type { PhrasingContent } from 'mdast';
import { parseInline } from '../inline/parse-inline.ts';
import { indentedBlock, isBlankAt, skipBlankLines, textAt } from '../lines.ts';
import type { DefinitionListItem } from '../nodes.ts';
import type { Line } from '../source.ts';
import { classify } from './markers.ts';
import type { BlockState } from './state.ts';
import { splitTerm } from './term.ts';

export function readDefinitionList(state: BlockState): void {
  const start = state.index;
  const items: DefinitionListItem[] = [];
  let blankFinish = true;
  let end = start;
  for (;;) {
    const read = readItem(state);
    items.push(read.item);
    blankFinish = read.blankFinish;
    end = state.index;
    const next = skipBlankLines(state.lines, end);
    if (!isTerm(state.lines, next)) break;
    state.index = next;
  }
  state.out.push({ type: 'definitionList', children: items, position: state.range(start, end) });
  if (!blankFinish) state.reportUnindent('definition-list-unindent');
}

function isTerm(lines: readonly Line[], at: number): boolean {
  const text = textAt(lines, at);
  if (text === '' || text.startsWith(' ') || isBlankAt(lines, at + 1)) return false;
  return textAt(lines, at + 1).startsWith(' ') && classify(text) === 'text';
}

function readItem(state: BlockState): { item: DefinitionListItem; blankFinish: boolean } {
  const start = state.index;
  const term = state.line();
  const block = indentedBlock(state.lines, start + 1);
  const children: PhrasingContent[] = parseInline(state.context, [term]);
  if (term.text.endsWith('::')) state.context.report('definition-literal', term.range());
  state.index = block.next;
  const body = state.context.nested(block.lines);
  const position = state.range(start, block.next);
  const described = { start: body[0]?.position?.start ?? position.end, end: position.end };
  const definition = { type: 'definitionDescription' as const, children: body, position: described };
  return {
    item: { type: 'definitionListItem', children: [...splitTerm(term, children), definition], position },
    blankFinish: block.blankFinish,
  };
}
