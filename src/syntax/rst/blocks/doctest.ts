// Doctest blocks: Python sessions, up to a blank line.
import { isBlank } from '../chars.ts';
import { joinLines, textAt } from '../lines.ts';
import type { BlockState } from './state.ts';

export function readDoctest(state: BlockState): void {
  const start = state.index;
  while (state.index < state.lines.length && !isBlank(textAt(state.lines, state.index))) state.index++;
  const value = joinLines(state.lines.slice(start, state.index));
  const position = state.range(start, state.index);
  state.out.push({ type: 'code', lang: 'pycon', value, position, data: { doctest: true } });
}
