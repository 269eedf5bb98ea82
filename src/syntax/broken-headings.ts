// Headings of Markdown without a blank after their `#`, read all the same: `###Attach` is running text otherwise.
import type { Paragraph, Root, RootContent } from 'mdast';
import type { Problem } from '../diagnostic.ts';
import type { Offsets } from '../position.ts';
import { createLocator, type Locator } from '../source/source.ts';
import { shiftNodes } from './markdown/shift.ts';
import { parseMarkdown } from './markdown.ts';
import { offsetsOf, type ParsedTree, writtenOf } from './nodes.ts';

/** One `#` begins a tag or the number of an issue as well. */
const HEADING = /^(#{2,6})(?=[^\s#])[^\r\n]*/u;

interface Broken extends Offsets {
  readonly depth: number;
}

function brokenHeading(paragraph: Paragraph, text: string): Broken | undefined {
  const { start } = offsetsOf(paragraph);
  if (text.charAt(start) !== '#') return undefined;
  const line = writtenOf(paragraph, text).split(/[\r\n]/u, 1)[0] ?? '';
  const found = HEADING.exec(line);
  return found === null ? undefined : { depth: found[1]?.length ?? 2, start, end: start + found[0].length };
}

function problemOf({ depth, start, end }: Broken, locator: Locator): Problem {
  const signs = '#'.repeat(depth);
  return {
    code: 'malformed-syntax',
    message: `This heading has no blank after \`${signs}\`, so Markdown shows it as running text, and what follows belongs to the heading above. Write \`${signs} \` before the title.`,
    range: locator.range(start, end),
  };
}

function headingNodes(paragraph: Paragraph, broken: Broken, text: string, locator: Locator): RootContent[] {
  const { depth, start, end } = broken;
  const title = `${text.slice(start, start + depth)} ${text.slice(start + depth, end)}`;
  const [heading] = parseMarkdown(title).children;
  if (heading?.type !== 'heading') return [paragraph];
  const { line, column } = locator.point(start);
  // The blank that was put in moves all that follows it by one.
  shiftNodes([heading], { line: line - 1, column: column - 2, offset: start - 1 });
  const below = parseMarkdown(text.slice(end, offsetsOf(paragraph).end)).children;
  shiftNodes(below, { line: line - 1, column: 0, offset: end });
  return [{ ...heading, position: locator.range(start, end) }, ...below];
}

/** Turns paragraphs that begin with such a heading into headings, where the document has others of that depth. */
export function mendHeadings(root: Root, text: string): ParsedTree {
  const depths = new Set<number>(
    root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])),
  );
  const problems: Problem[] = [];
  let locator: Locator | undefined;
  const children = root.children.flatMap((node): RootContent[] => {
    const broken = node.type === 'paragraph' ? brokenHeading(node, text) : undefined;
    if (node.type !== 'paragraph' || broken === undefined || !depths.has(broken.depth)) return [node];
    locator ??= createLocator(text);
    problems.push(problemOf(broken, locator));
    return headingNodes(node, broken, text, locator);
  });
  return { root: problems.length === 0 ? root : { ...root, children }, problems };
}
