// A tree that somebody else has parsed: whether it is the one that this reader would have made of the text.
import type { Nodes, Root } from 'mdast';
import { commonEnds } from '../../search.ts';

/** The nodes of CommonMark, of tables, footnotes and front matter; any other asks for another reading. */
const KNOWN: ReadonlySet<string> = new Set(
  'root paragraph heading thematicBreak blockquote list listItem html code definition text emphasis strong inlineCode break link image linkReference imageReference table tableRow tableCell footnoteDefinition footnoteReference yaml toml'.split(
    ' ',
  ),
);

/** A line that may part the header of a table from its rows. */
const DELIMITERS = /^[ \t>|:-]+$/gmu;

const hasDelimiterRow = (text: string): boolean =>
  [...text.matchAll(DELIMITERS)].some(([line]) => line.includes('|') && line.includes('-'));

/** Whether remark-parse has made a tree of `text`, and nobody has changed it since. */
export function isTreeOf(tree: Root, text: string): boolean {
  const seen = new Set<string>();
  if (!isAsParsed(tree, text, seen)) return false;
  const has = (...types: readonly string[]): boolean => types.some((type) => seen.has(type));
  if (!has('table') && hasDelimiterRow(text)) return false;
  if (!has('footnoteReference', 'footnoteDefinition') && text.includes('[^')) return false;
  return has('yaml', 'toml') || !/^(?:---|\+\+\+)[ \t]*[\r\n]/u.test(text);
}

/** Whether each node is known, stands where it says, and says what stands there. */
function isAsParsed(node: Nodes, text: string, seen: Set<string>): boolean {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (!KNOWN.has(node.type) || start === undefined || end === undefined || end > text.length) return false;
  seen.add(node.type);
  if (node.type === 'listItem' && typeof node.checked === 'boolean') return false;
  if (node.type === 'text') return saysItself(node.value, text.slice(start, end));
  if (!('children' in node)) return true;
  let past = start;
  for (const child of node.children) {
    if ((child.position?.start.offset ?? -1) < past || !isAsParsed(child, text, seen)) return false;
    past = child.position?.end.offset ?? past;
  }
  return past <= end;
}

/** A text is what is written, unless escapes, references or line ends stand in it. */
function saysItself(value: string, written: string): boolean {
  return value === written || /[\\&\r\n]/u.test(written);
}

/** Puts what a changed text says into a tree: blocks before and behind the changes stay the nodes that they were. */
export function spliceTree(tree: Root, before: string, after: string, parse: (text: string) => Root): Root {
  const fresh = parse(after).children;
  const { head, tail } = commonEnds(before, after);
  const isFirst = ({ position }: Nodes): boolean => (position?.end.offset ?? 0) < head;
  const isLast =
    (length: number) =>
    ({ position }: Nodes): boolean =>
      (position?.start.offset ?? length) > length - tail;
  const isPlaced = ({ position }: Nodes): boolean => position !== undefined;
  const old = tree.children;
  const first = old.findIndex((node) => !isFirst(node));
  const last = old.findLastIndex((node) => !isLast(before.length)(node));
  const [kept, rest] = [old.slice(0, first < 0 ? old.length : first), old.slice(last + 1)];
  const made = fresh.filter((node) => !isFirst(node) && !isLast(after.length)(node));
  const count = kept.filter(isPlaced).length + made.length + rest.filter(isPlaced).length;
  for (const node of fresh) forgetPlaces(node);
  const isSame = first >= 0 && last >= 0 && count === fresh.length;
  return { ...tree, children: isSame ? [...kept, ...made, ...rest] : fresh };
}

/** What does not stand in the file has no position, as unist has it. */
function forgetPlaces(node: Nodes): void {
  delete node.position;
  if ('children' in node) for (const child of node.children) forgetPlaces(child);
}
