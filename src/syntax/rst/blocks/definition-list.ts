// Definition lists: a term on one line, its definition indented below.
import { parseInline } from '../inline/parse-inline.ts';
import { indentedBlock, isBlankAt, textAt } from '../lines.ts';
import type { DefinitionListItem } from '../nodes.ts';
import type { Line } from '../source.ts';
import { classify } from './markers.ts';
import type { BlockState } from './state.ts';
import { splitTerm } from './term.ts';

export function readDefinitionList(state: BlockState): void {
  const start = state.index;
  const children = state.series(
    () => readItem(state),
    (_text, at) => isTerm(state.lines, at),
  );
  state.out.push({ type: 'definitionList', children, position: state.range(start, state.index) });
  state.reportUnindent('definition-list-unindent');
}

function isTerm(lines: readonly Line[], at: number): boolean {
  const text = textAt(lines, at);
  if (text === '' || text.startsWith(' ') || isBlankAt(lines, at + 1)) return false;
  return textAt(lines, at + 1).startsWith(' ') && classify(text) === 'text';
}

function readItem(state: BlockState): DefinitionListItem {
  const start = state.index;
  const term = state.line();
  const block = indentedBlock(state.lines, start + 1);
  const words = splitTerm(term, parseInline(state.context, [term]));
  if (term.text.endsWith('::')) state.context.report('definition-literal', term.range());
  const { children, whole, position } = state.described(start, state.pass(block));
  const definition = { type: 'definitionDescription' as const, children, position };
  return { type: 'definitionListItem', children: [...words, definition], position: whole };
}
