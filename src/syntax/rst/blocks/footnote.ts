// Footnotes and citations.
import { footnoteName, normalizeName } from '../names.ts';
import type { Label } from './explicit.ts';
import type { BlockState } from './state.ts';

export function readFootnote(state: BlockState, label: Label): void {
  const start = state.index;
  const block = state.take({ firstIndent: label.end });
  const children = state.context.nested(block.lines);
  const position = state.range(start, block.next);
  const common = { label: label.text, children, position };
  state.out.push(
    label.kind === 'citation'
      ? { type: 'citation', identifier: normalizeName(label.text), ...common }
      : { type: 'footnoteDefinition', ...footnoteName(label.text), ...common },
  );
}
