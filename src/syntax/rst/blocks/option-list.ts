// Option lists: command-line options and what they do.
import { words } from '../chars.ts';
import { indentedBlock } from '../lines.ts';
import type { Option, OptionListItem } from '../nodes.ts';
import { classify, matchOptionMarker } from './markers.ts';
import type { BlockState } from './state.ts';

/** False where no description follows: the line is text then. */
export function readOptionList(state: BlockState): boolean {
  const start = state.index;
  const children = state.series(
    () => readItem(state),
    (text) => classify(text) === 'option',
  );
  if (children.length === 0) return false;
  state.out.push({ type: 'optionList', children, position: state.range(start, state.index) });
  state.reportUnindent('option-list-unindent');
  return true;
}

function readItem(state: BlockState): OptionListItem | undefined {
  const start = state.index;
  const width = matchOptionMarker(state.text);
  const block = indentedBlock(state.lines, start, { firstIndent: width });
  if (block.lines.length === 0) return undefined;
  const options = readOptions(state, width);
  const { children, whole, position } = state.described(start, state.pass(block));
  const description = { type: 'optionDescription' as const, children, position };
  return { type: 'optionListItem', children: [...options, description], position: whole };
}

function readOptions(state: BlockState, width: number): Option[] {
  const line = state.line();
  const marker = line.text.slice(0, width).trimEnd();
  const options: Option[] = [];
  let start = 0;
  for (const part of marker.split(', ')) {
    options.push({ ...splitOption(part), position: line.range(start, start + part.length) });
    start += part.length + 2;
  }
  return options;
}

/** Takes an option apart: `--opt=value`, `-ovalue`, `-o <value 1>`. */
function splitOption(value: string): Option {
  const [head = '', ...rest] = words(value);
  const option = (name: string, delimiter: string, argument: string): Option =>
    argument === '' ? { type: 'option', name, value } : { type: 'option', name, value, argument, delimiter };
  const equals = head.indexOf('=');
  if (equals >= 0) return option(head.slice(0, equals), '=', [head.slice(equals + 1), ...rest].join(' '));
  if (head.length > 2 && ((head.startsWith('-') && !head.startsWith('--')) || head.startsWith('+'))) {
    return option(head.slice(0, 2), '', [head.slice(2), ...rest].join(' '));
  }
  return option(head, ' ', rest.join(' '));
}
