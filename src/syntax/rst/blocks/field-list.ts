// Field lists.
import { parseInline } from '../inline/parse-inline.ts';
import { indentedBlock, skipBlankLines, textAt } from '../lines.ts';
import type { Field } from '../nodes.ts';
import { classify, matchField } from './markers.ts';
import type { BlockState } from './state.ts';

export function readFieldList(state: BlockState): void {
  const start = state.index;
  const fields: Field[] = [];
  let blankFinish = true;
  let end = start;
  for (;;) {
    const read = readField(state);
    if (read === undefined) break;
    fields.push(read.field);
    blankFinish = read.blankFinish;
    end = state.index;
    const next = skipBlankLines(state.lines, end);
    const text = textAt(state.lines, next);
    if (text === '' || classify(text) !== 'field') break;
    state.index = next;
  }
  state.out.push({ type: 'fieldList', children: fields, position: state.range(start, end) });
  if (!blankFinish) state.reportUnindent('field-list-unindent');
}

function readField(state: BlockState): { field: Field; blankFinish: boolean } | undefined {
  const marker = matchField(state.text);
  if (marker === undefined) return undefined;
  const start = state.index;
  const name = state.line().slice(1, marker.nameEnd);
  const block = indentedBlock(state.lines, start, { firstIndent: marker.end });
  state.index = block.next;
  const children = parseInline(state.context, [name]);
  const position = state.range(start, block.next);
  const body = state.context.nested(block.lines);
  const bodyStart = body[0]?.position?.start ?? position.end;
  return {
    field: {
      type: 'field',
      children: [
        { type: 'fieldName', children, position: name.range() },
        { type: 'fieldBody', children: body, position: { start: bodyStart, end: position.end } },
      ],
      position,
    },
    blankFinish: block.blankFinish,
  };
}
