// Field lists.
import { parseInline } from '../inline/parse-inline.ts';
import type { Field } from '../nodes.ts';
import { classify, matchField } from './markers.ts';
import type { BlockState } from './state.ts';

export function readFieldList(state: BlockState): void {
  const start = state.index;
  const children = state.series(
    () => readField(state),
    (text) => classify(text) === 'field',
  );
  state.out.push({ type: 'fieldList', children, position: state.range(start, state.index) });
  state.reportUnindent('field-list-unindent');
}

function readField(state: BlockState): Field | undefined {
  const marker = matchField(state.text);
  if (marker === undefined) return undefined;
  const start = state.index;
  const name = state.line().slice(1, marker.nameEnd);
  const block = state.take({ firstIndent: marker.end });
  const words = parseInline(state.context, [name]);
  const { children, whole, position } = state.described(start, block);
  return {
    type: 'field',
    children: [
      { type: 'fieldName', children: words, position: name.range() },
      { type: 'fieldBody', children, position },
    ],
    position: whole,
  };
}
