// The `include` directive: another file's text, as blocks, as literal text or as code.
import { folderOf, joinPaths } from '../../../source/paths.ts';
import { Source, splitLines } from '../source.ts';
import { type DirectiveCall, type DirectiveResult, hasOption, optionValue, pathOf } from './call.ts';
import { codeResult } from './run-literal.ts';

const DEFAULT_DEPTH = 10;
/** Files that include two others each double at every step: more than any document has in all of its files. */
const MOST_CHARACTERS = 8_000_000;
/** What reading a file costs, however short it is, counted in characters. */
const FILE_CHARACTERS = 400;

export function runInclude(call: DirectiveCall): DirectiveResult {
  const { context } = call;
  const file = pathOf(call.arguments[0] ?? '');
  const path = joinPaths(folderOf(context.inclusions.at(-1)?.file ?? context.options.path ?? ''), file);
  if (context.includedCharacters > MOST_CHARACTERS)
    return {
      flaw: `is one too many: what is included so far comes to more than ${MOST_CHARACTERS} characters`,
    };
  const text = context.options.readFile?.(path);
  if (text === undefined) return { flaw: `names the file "${file}", which cannot be read` };
  const clip = clipText(call, text);
  if (typeof clip === 'string') return { flaw: clip };
  call.node.data = { ...call.node.data, file: path };
  const value = text.slice(clip.start, clip.end);
  const limit = context.options.lineLengthLimit;
  const source = new Source(text, path);
  const lines = splitLines(source, clip.start, clip.end);
  if (limit !== undefined && lines.some((line) => line.text.length > limit))
    return { flaw: `names a file with a line of more than ${limit} characters` };
  if (hasOption(call, 'literal') || hasOption(call, 'code'))
    return codeResult(call, optionValue(call, 'code'), value, source.range(clip.start, clip.end));
  const key = ['start-line', 'end-line', 'start-after', 'end-before']
    .map((name) => optionValue(call, name) ?? '')
    .join('\0');
  if (isCircular(call, path, key)) return { flaw: `includes "${path}" in itself` };
  if (context.inclusions.length >= (context.options.includeDepth ?? DEFAULT_DEPTH))
    return { flaw: 'includes files too deep' };
  context.includedCharacters += value.length + FILE_CHARACTERS;
  context.inclusions.push({ file: path, clip: key, range: call.range });
  const children = context.nested(lines, { titles: call.state.titles });
  context.inclusions.pop();
  return { children };
}

function isCircular(call: DirectiveCall, path: string, clip: string): boolean {
  const { inclusions, options } = call.context;
  if (inclusions.some((inclusion) => inclusion.file === path && inclusion.clip === clip)) return true;
  return options.path === path && clip === '\0\0\0';
}

/** The stretch of a file that the options ask for, or what is wrong with them. */
function clipText(call: DirectiveCall, text: string): { start: number; end: number } | string {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  if (starts.at(-1) === text.length) starts.pop();
  let start = lineOffset(starts, text, optionValue(call, 'start-line'), 0);
  let end = lineOffset(starts, text, optionValue(call, 'end-line'), text.length);
  const after = optionValue(call, 'start-after');
  if (after) {
    const found = text.slice(start, end).indexOf(after);
    if (found < 0) return `finds no "${after}" to start after`;
    start += found + after.length;
  }
  const before = optionValue(call, 'end-before');
  if (before) {
    const found = text.slice(start, end).indexOf(before);
    if (found < 0) return `finds no "${before}" to end before`;
    end = start + found;
  }
  return { start, end: Math.max(start, end) };
}

/** Lines count from 0, and negative ones from the end. */
function lineOffset(
  starts: readonly number[],
  text: string,
  option: string | undefined,
  otherwise: number,
): number {
  if (option === undefined) return otherwise;
  const line = Number(option);
  const index = line < 0 ? Math.max(0, starts.length + line) : line;
  return starts[index] ?? text.length;
}
