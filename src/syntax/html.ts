// HTML to mdast: whole pages, and the tables that Markdown documents write in HTML; positions kept.
import type { Element, ElementContent, RootContent as HastContent, Root as HastRoot } from 'hast';
import type { BlockContent, Heading, ListItem, Root, RootContent } from 'mdast';
import { createLocator } from '../source/source.ts';
import { measureHtml } from './html-nesting.ts';
import {
  type Context,
  isIgnored,
  isInline,
  phrasing,
  plainText,
  positionOf,
  trimEdges,
} from './html-phrasing.ts';
import { parseHtmlSyntax } from './html-syntax.ts';
import { tableOf } from './html-table.ts';

function itemOf(element: Element, context: Context): ListItem {
  return {
    type: 'listItem',
    spread: false,
    children: blocks(element.children, context),
    position: positionOf(element, context),
  };
}

function depthOf(tagName: string): Heading['depth'] | undefined {
  const depth = /^h([1-6])$/u.exec(tagName)?.[1];
  return depth === undefined ? undefined : ([1, 2, 3, 4, 5, 6] as const)[Number(depth) - 1];
}

function blockElement(element: Element, context: Context): (BlockContent | Heading)[] {
  if (isIgnored(element)) return [];
  const position = positionOf(element, context);
  const depth = depthOf(element.tagName);
  if (depth !== undefined)
    return [{ type: 'heading', depth, children: phrasing(element.children, context), position }];
  switch (element.tagName) {
    case 'table':
      return [tableOf(element, context)];
    case 'ul':
    case 'ol': {
      const items = element.children.filter(
        (child): child is Element => child.type === 'element' && child.tagName === 'li',
      );
      return [
        {
          type: 'list',
          ordered: element.tagName === 'ol',
          spread: false,
          children: items.map((item) => itemOf(item, context)),
          position,
        },
      ];
    }
    case 'pre':
      return [{ type: 'code', value: plainText(element).replace(/\n$/u, ''), position }];
    case 'blockquote':
      return [{ type: 'blockquote', children: blocks(element.children, context), position }];
    case 'hr':
      return [{ type: 'thematicBreak', position }];
    default:
      return flow(element.children, context);
  }
}

/** Blocks of mixed content: runs of inline nodes become paragraphs. */
function flow(
  nodes: readonly (ElementContent | HastContent)[],
  context: Context,
): (BlockContent | Heading)[] {
  const found: (BlockContent | Heading)[] = [];
  let run: (ElementContent | HastContent)[] = [];
  const flush = (): void => {
    const children = trimEdges(phrasing(run, context));
    run = [];
    const [first, last] = [children[0], children[children.length - 1]];
    if (first === undefined || last === undefined) return;
    const position =
      first.position && last.position
        ? { position: { start: first.position.start, end: last.position.end } }
        : {};
    found.push({ type: 'paragraph', children, ...position });
  };
  for (const node of nodes) {
    if (isInline(node)) run.push(node);
    else if (node.type === 'element') {
      flush();
      for (const block of blockElement(node, context)) found.push(block);
    }
  }
  flush();
  return found;
}

function blocks(nodes: readonly ElementContent[], context: Context): BlockContent[] {
  return flow(nodes, context).filter((node): node is BlockContent => node.type !== 'heading');
}

/** The content of a page: its main part where it marks one. */
function mainPart(root: HastRoot): HastRoot | Element {
  const stack: (HastRoot | HastContent)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'element' && (node.tagName === 'main' || node.properties.role === 'main')) return node;
    if ('children' in node)
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child !== undefined) stack.push(child);
      }
  }
  return root;
}

/** Parses a whole page. Never fails: all text is HTML. */
export function parseHtml(text: string): Root {
  const children: RootContent[] = flow(mainPart(parseHtmlSyntax(text)).children, {
    locator: createLocator(text),
    base: 0,
  });
  return { type: 'root', children };
}

/** The tables that stand in the HTML blocks of a Markdown tree, put where the blocks stand. */
export function embedHtmlTables(root: Root, text: string): Root {
  if (!/<table\b/iu.test(text)) return root;
  const locator = createLocator(text);
  const children: RootContent[] = [];
  for (let index = 0; index < root.children.length; index += 1) {
    const node = root.children[index];
    if (node === undefined) break;
    const end =
      node.type === 'html' && /<table\b/iu.test(node.value) ? closingIndex(root.children, index) : undefined;
    if (end === undefined) {
      children.push(node);
      continue;
    }
    const from = node.position?.start.offset ?? 0;
    const to = root.children[end]?.position?.end.offset ?? from;
    const html = text.slice(from, to);
    const { deep, many } = measureHtml(html);
    // What is nested beyond all measure stays a block of HTML, which no rule looks into.
    const isRefused = deep !== undefined || many !== undefined;
    const found = isRefused
      ? root.children.slice(index, end + 1)
      : flow(parseHtmlSyntax(html).children, { locator, base: from });
    for (const block of found) children.push(block);
    index = end;
  }
  return { ...root, children };
}

/** The sibling that closes the table which the HTML block at `from` opens; a blank line parts such blocks. */
function closingIndex(nodes: readonly RootContent[], from: number): number | undefined {
  let open = 0;
  for (let index = from; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node?.type !== 'html') continue;
    open +=
      (node.value.match(/<table\b/giu)?.length ?? 0) - (node.value.match(/<\/table\s*>/giu)?.length ?? 0);
    if (open <= 0) return index;
  }
  return undefined;
}
