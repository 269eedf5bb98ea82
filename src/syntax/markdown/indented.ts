// Content tabs and admonitions of Python-Markdown (`=== "Linux"`, `!!! note`), whose content is indented by four.
import type { List, ListItem, Root, RootContent } from 'mdast';
import { isFlow, unknownDirective } from '../myst/flow.ts';
import type { Directive, Flow } from '../rst/nodes.ts';
import { type Lines, linesOf, lineText } from './lines.ts';

/** A text in which such blocks are items of lists, as which Markdown reads them: otherwise their content is code. */
export interface IndentedBlocks {
  /** As long as the document. */
  readonly text: string;
  /** The titles of tabs, and nothing of admonitions, by the offsets of the items. */
  readonly titles: ReadonlyMap<number, string>;
}

const HEAD = /^( *)(===|!!!|\?\?\?)[!+]* (?=["'\w])/;

/** Whether the next line that is not blank is indented by four more. */
function holdsMore(lines: Lines, line: number, indent: string): boolean {
  let next = line + 1;
  while (next < lines.begins.length && lineText(lines, next).trim() === '') next += 1;
  const content = lineText(lines, next);
  return content.startsWith(indent) && /^(?: {4}|\t)/.test(content.slice(indent.length));
}

/** Finds them; undefined in a text that has none. */
export function indentedBlocks(text: string): IndentedBlocks | undefined {
  if (!/(?:^|\n) *(?:===|!!!|\?\?\?)[!+]* ["'\w]/.test(text)) return undefined;
  const lines = linesOf(text);
  const titles = new Map<number, string>();
  const parts: string[] = [];
  let at = 0;
  for (let line = 0; line < lines.begins.length; line += 1) {
    const content = lineText(lines, line);
    const [head, indent = '', sign] = HEAD.exec(content) ?? [];
    const start = lines.begins[line] ?? 0;
    if (head === undefined || !holdsMore(lines, line, indent)) continue;
    // What is behind the marker has to begin four columns from it.
    parts.push(text.slice(at, start), `${indent}*   `.padEnd(head.length, '-'));
    at = start + head.length;
    const title = content
      .slice(head.length)
      .trim()
      .replace(/^(["'])(.*)\1$/u, '$2');
    titles.set(start + indent.length, sign === '===' ? title : '');
  }
  return titles.size === 0 ? undefined : { text: parts.join('') + text.slice(at), titles };
}

function blockOf({ position, children: [, ...content] }: ListItem, title: string): Directive {
  return unknownDirective(title === '' ? 'container' : 'tab-item', title, content.filter(isFlow), position);
}

/** The blocks of a list; undefined where another item stands among them. */
function blocksIn({ children }: List, { titles }: IndentedBlocks): readonly Directive[] | undefined {
  const blocks = children.flatMap((item) => {
    const title = titles.get(item.position?.start.offset ?? -1);
    return title === undefined ? [] : blockOf(item, title);
  });
  return blocks.length === children.length ? blocks : undefined;
}

export function withIndentedBlocks(root: Root, found: IndentedBlocks): Root {
  const shown = <T extends RootContent>(nodes: readonly T[]): (T | Flow)[] =>
    nodes.flatMap((node): (T | Flow)[] => {
      const blocks = node.type === 'list' ? blocksIn(node, found) : undefined;
      return (
        blocks?.map((block) => ({
          ...block,
          children: shown(block.children.filter(isFlow)).filter(isFlow),
        })) ?? [node]
      );
    });
  return { ...root, children: shown(root.children) };
}
