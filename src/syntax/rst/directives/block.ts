// Takes the block of a directive apart: arguments, options, content.
import { lookup } from '../../../lookup.ts';
import type { Range } from '../../../position.ts';
import { matchField } from '../blocks/markers.ts';
import { isBlank, strip, words } from '../chars.ts';
import { markEscapes, unescapeText } from '../inline/inline-text.ts';
import {
  indentedBlock,
  isBlankAt,
  joinLines,
  skipBlankLines,
  textAt,
  withoutTrailingBlanks,
} from '../lines.ts';
import type { Line } from '../source.ts';
import type { ValueCheck } from './values.ts';

export interface OptionBlock {
  readonly name: string;
  readonly value: string | undefined;
  readonly lines: readonly Line[];
  readonly range: Range;
}

export interface DirectiveBlock {
  readonly arguments: string[];
  /** The lines of the arguments, white space at either end gone. */
  readonly argumentLines: readonly Line[];
  readonly options: readonly OptionBlock[];
  readonly content: readonly Line[];
  /** What docutils would refuse the directive for. */
  readonly flaw?: string;
}

export interface DirectiveSpec {
  /** How many arguments it needs, and how many it may have; the last may hold spaces, unless each is one word. */
  readonly required?: number;
  readonly optional?: number;
  readonly isOneWord?: boolean;
  readonly options?: Readonly<Record<string, ValueCheck>>;
  readonly content?: boolean;
}

/** A directive that nobody knows: it may have an argument, any options, and content. */
const UNKNOWN: DirectiveSpec = { optional: 1, content: true };

export function splitDirective(block: readonly Line[], spec: DirectiveSpec | undefined): DirectiveBlock {
  const { required = 0, optional = 0, options: known = {}, content: allowed } = spec ?? UNKNOWN;
  const lines = withoutTrailingBlanks(isBlankAt(block, 0) ? block.slice(1) : [...block]);
  const takesArguments = required + optional > 0;
  const takesHead = takesArguments || Object.keys(known).length > 0;
  let headEnd = 0;
  if (takesHead) while (headEnd < lines.length && !isBlankAt(lines, headEnd)) headEnd++;
  const takesOptions = spec === undefined || Object.keys(known).length > 0;
  const optionStart = takesOptions ? findOptions(lines, headEnd) : headEnd;
  const read = readOptions(lines.slice(optionStart, headEnd));
  let head = lines.slice(0, optionStart);
  let content = lines.slice(takesHead ? headEnd + 1 : 0);
  const hasNoArgument = spec === undefined && isBlankAt(block, 0);
  if (head.length > 0 && (!takesArguments || hasNoArgument)) {
    content = [...head, ...lines.slice(headEnd)];
    head = [];
  }
  content = content.slice(skipBlankLines(content, 0));
  const argumentLines = trimLines(head);
  const args = splitArguments(joinLines(argumentLines), spec ?? UNKNOWN);
  const flaw =
    (spec === undefined ? undefined : (read.flaw ?? findOptionFlaw(read.options, known))) ??
    args.flaw ??
    (content.length > 0 && !allowed ? 'takes no content' : undefined);
  const parts = { arguments: args.arguments, argumentLines, options: read.options, content };
  return flaw === undefined ? parts : { ...parts, flaw };
}

function findOptions(lines: readonly Line[], end: number): number {
  let start = 0;
  while (start < end && matchField(textAt(lines, start)) === undefined) start++;
  return start;
}

function readOptions(lines: readonly Line[]): { options: OptionBlock[]; flaw?: string } {
  const options: OptionBlock[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    const marker = line === undefined ? undefined : matchField(line.text);
    if (line === undefined || marker === undefined)
      return { options, flaw: 'has an invalid block of options' };
    const body = indentedBlock(lines, index, { firstIndent: marker.end });
    const value = body.lines.length === 0 ? undefined : joinLines(body.lines);
    const last = body.lines.at(-1);
    const end = last === undefined ? line.end(marker.nameEnd + 1) : last.end(last.text.length);
    const range = line.source.range(line.start(0), end);
    const name = unescapeText(markEscapes(line.text.slice(1, marker.nameEnd))).toLowerCase();
    options.push({ name, value, lines: body.lines, range });
    index = body.next;
  }
  return { options };
}

function findOptionFlaw(
  options: readonly OptionBlock[],
  known: NonNullable<DirectiveSpec['options']>,
): string | undefined {
  const seen = new Set<string>();
  for (const { name, value } of options) {
    if (words(name).length !== 1) return `has an option of more than one word ("${name}")`;
    const check = lookup(known, name);
    if (check === undefined) return `has no option "${name}"`;
    if (seen.has(name)) return `has the option "${name}" twice`;
    seen.add(name);
    const flaw = check(value);
    if (flaw !== undefined) return `has an option "${name}" that ${flaw}`;
  }
  return undefined;
}

/** The lines without white space at the beginning of the first and the end of the last. */
function trimLines(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    if (index > 0) return line;
    const lead = line.text.length - line.text.trimStart().length;
    return line.slice(lead);
  });
}

function splitArguments(text: string, spec: DirectiveSpec): { arguments: string[]; flaw?: string } {
  const { required = 0, optional = 0, isOneWord } = spec;
  if (required + optional === 0) return { arguments: [] };
  const found = words(text);
  if (found.length < required)
    return { arguments: found, flaw: `needs ${required} argument(s), and has ${found.length}` };
  if (found.length <= required + optional) return { arguments: found };
  if (!isOneWord) return { arguments: isBlank(text) ? [] : [strip(text)] };
  return { arguments: found, flaw: `takes ${required + optional} argument(s), and has ${found.length}` };
}
