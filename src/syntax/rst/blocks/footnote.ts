// Footnotes and citations.
import { normalizeName } from '../names.ts';
import type { Label } from './explicit.ts';
import type { BlockState } from './state.ts';

export function readFootnote(state: BlockState, label: Label): void {
  const start = state.index;
  const block = state.take({ firstIndent: label.end });
  const children = state.context.nested(block.lines);
  const position = state.range(start, block.next);
  const common = { label: label.text, children, position };
  if (label.kind === 'citation')
    state.out.push({ type: 'citation', identifier: normalizeName(label.text), ...common });
  else if (label.text === '*')
    state.out.push({ type: 'footnoteDefinition', identifier: '', ...common, data: { auto: 'symbol' } });
  else if (label.text.startsWith('#')) {
    const identifier = normalizeName(label.text.slice(1));
    state.out.push({ type: 'footnoteDefinition', identifier, ...common, data: { auto: 'number' } });
  } else state.out.push({ type: 'footnoteDefinition', identifier: normalizeName(label.text), ...common });
}
