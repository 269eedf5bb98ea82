// Definitions of footnotes, on lines that are surely theirs.
import type { FootnoteDefinition } from 'mdast';
import { endOfNode, type Lane, type ParseBlocks, type Parsed } from './lane.ts';
import { contentOf, indentOf, isBlank, type Lines, lineText, pointIn, startOf } from './lines.ts';
import { normalName } from './names.ts';

const FOOTNOTE = /^\[\^([^\s[\]\\&]{1,99})\]: +(?=\S)/;
/** Columns that the lines after the first are indented by. */
const INDENT = 4;

/** `[^name]: text`, with what is indented below it. */
export function parseFootnote(
  lane: Lane,
  lines: Lines,
  at: number,
  parseBlocks: ParseBlocks,
): Parsed | undefined {
  const [prefix, label] = FOOTNOTE.exec(lineText(lines, at)) ?? [];
  if (prefix === undefined || label === undefined || lines.depth > 0) return undefined;
  let last = at;
  let next = at + 1;
  for (; next < lines.begins.length; next += 1) {
    if (isBlank(lines, next)) continue;
    if (indentOf(lines, next) < INDENT) break;
    last = next;
  }
  if (next < lines.begins.length && !isOutside(lineText(lines, next), next === last + 1)) return undefined;
  const children = parseBlocks(lane, contentOf(lines, { from: at, to: last + 1 }, prefix.length, INDENT));
  // The items of a list in a footnote end where remark-parse alone knows.
  if (!children || children.some(({ type }) => type === 'list')) return undefined;
  const name = normalName(label);
  if (!lane.defined.footnotes.includes(name)) lane.defined.footnotes.push(name);
  const start = pointIn(lines, at, startOf(lines, at));
  const node: FootnoteDefinition = {
    type: 'footnoteDefinition',
    identifier: name.toLowerCase(),
    label,
    children,
    position: { start, end: endOfNode(children.at(-1)) ?? start },
  };
  return { node, next };
}

/** Whether a line surely does not go on with the footnote: right below it, it may belong to its last paragraph. */
function isOutside(line: string, isRightBelow: boolean): boolean {
  return isRightBelow ? FOOTNOTE.test(line) : !/^[ \t]/.test(line);
}
