// Sections: a heading's depth follows from the order in which adornments appear.
import type { Heading } from 'mdast';
import type { Range } from '../../../position.ts';
import { parseInline } from '../inline/parse-inline.ts';
import type { Line } from '../source.ts';
import type { BlockState } from './state.ts';

/** An adornment shorter than this may be meant as text. */
export const SHORT_ADORNMENT = 4;

/** mdast has six depths; deeper sections share the last. */
const DEPTHS = [1, 2, 3, 4, 5, 6] as const;

/** Adds a heading of the level that its adornment means; docutils drops one that skips a level, and it is kept. */
export function addSection(state: BlockState, title: Line, style: string, range: Range): void {
  const { context } = state;
  const known = context.titleStyles.indexOf(style) + 1;
  const level = known > 0 ? known : context.titleStyles.length + 1;
  const fits = known > 0 ? level <= context.sectionLevel + 1 : level === context.sectionLevel + 1;
  const data: Heading['data'] = { style };
  if (fits) {
    if (known === 0) context.titleStyles.push(style);
    context.sectionLevel = level;
  } else data.problem = context.report('title-level', range);
  const children = parseInline(context, [title]);
  const own = fits ? level : context.sectionLevel + 1;
  const depth = DEPTHS[own - 1] ?? 6;
  if (own > depth) data.level = own;
  state.out.push({ type: 'heading', depth, children, position: range, data });
}

/** Keeps lines that docutils would drop with a message. */
export function keepMalformed(
  state: BlockState,
  code: 'title-unexpected' | 'title-incomplete' | 'title-mismatch' | 'title-invalid',
  from: number,
  to: number,
): void {
  const range = state.range(from, to);
  state.context.report(code, range);
  const { source } = state.line(from);
  const value = source.text.slice(range.start.offset, range.end.offset);
  state.out.push({ type: 'malformed', code, value, position: range });
}
