// HTML to mdast: whole pages, and the tables that Markdown documents write in HTML; positions kept.
import type { Element, ElementContent, RootContent as HastContent, Root as HastRoot } from 'hast';
import type { BlockContent, Heading, ListItem, Root, RootContent } from 'mdast';
import type { Problem } from '../diagnostic.ts';
import { pushAll } from '../long-lists.ts';
import { createLocator } from '../source/source.ts';
import {
  type Context,
  isIgnored,
  isInline,
  phrasing,
  plainText,
  positionOf,
  trimEdges,
} from './html-phrasing.ts';
import { parseHtmlSyntax, passedLimit } from './html-syntax.ts';
import { tableOf } from './html-table.ts';
import { offsetsOf, type ParsedTree, spanOf } from './nodes.ts';

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

/** All elements below a node, in order. */
function* elementsIn(top: HastRoot | Element): Generator<Element> {
  const stack: (HastContent | ElementContent)[] = top.children.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type !== 'element') continue;
    yield node;
    for (const child of node.children.toReversed()) stack.push(child);
  }
}

/** Whether a table holds others, and so lays out a page. */
function laysOut(table: Element): boolean {
  for (const { tagName } of elementsIn(table)) if (tagName === 'table') return true;
  return false;
}

function blockElement(element: Element, context: Context): (BlockContent | Heading)[] {
  if (isIgnored(element)) return [];
  const position = positionOf(element, context);
  const depth = depthOf(element.tagName);
  if (depth !== undefined)
    return [{ type: 'heading', depth, children: phrasing(element.children, context), position }];
  switch (element.tagName) {
    case 'table':
      return laysOut(element) ? flow(element.children, context) : [...tableOf(element, context)];
    case 'caption':
      return [];
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
    case 'dl':
      return definitions(element, context);
    default:
      return flow(element.children, context);
  }
}

/** A term of one definition on the line of its term: `Term: definition`. */
function onOneLine(item: ListItem): ListItem {
  const [term, first, ...more] = item.children;
  if (term?.type !== 'paragraph' || first?.type !== 'paragraph' || more.length > 0) return item;
  const start = first.position?.start;
  const end = first.position?.end ?? start;
  const colon = { type: 'text' as const, value: ': ', ...(start && { position: { start, end: start } }) };
  const position = term.position && end && { position: { start: term.position.start, end } };
  return {
    ...item,
    children: [{ ...term, children: [...term.children, colon, ...first.children], ...position }],
  };
}

/** Terms with their definitions as the items of a list; pages that are laid out so, with headings and tables, as they stand. */
function definitions(element: Element, context: Context): (BlockContent | Heading)[] {
  const position = positionOf(element, context);
  const children: ListItem[] = [];
  const all: (BlockContent | Heading)[] = [];
  let isList = true;
  for (const child of element.children) {
    const part = child.type === 'element' && /^d[dt]$/u.test(child.tagName) ? child : undefined;
    const content = flow(part?.children ?? [child], context);
    const own = content.filter((node): node is BlockContent => node.type !== 'heading');
    for (const node of content) all.push(node);
    isList &&= content.length === 0 || (part !== undefined && own.length === content.length);
    isList &&= !own.some(({ type }) => type === 'table');
    if (part?.tagName === 'dt')
      children.push({ type: 'listItem', spread: false, children: own, position: positionOf(part, context) });
    else if (part !== undefined) pushAll(children.at(-1)?.children ?? [], own);
  }
  const isTerms = isList && children.length > 0;
  return isTerms
    ? [{ type: 'list', ordered: false, spread: false, children: children.map(onOneLine), position }]
    : all;
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
    const position = spanOf(children);
    if (children.length > 0) found.push({ type: 'paragraph', children, ...(position && { position }) });
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
  for (const element of elementsIn(root))
    if (element.tagName === 'main' || element.properties.role === 'main') return element;
  return root;
}

/** Parses a whole page. Never fails: all text is HTML. */
export function parseHtml(text: string): ParsedTree {
  const problems: Problem[] = [];
  const context = { locator: createLocator(text), base: 0, problems };
  const children: RootContent[] = flow(mainPart(parseHtmlSyntax(text)).children, context);
  return { root: { type: 'root', children }, problems };
}

/** The tables that stand in the HTML blocks of a Markdown tree, put where the blocks stand. */
export function embedHtmlTables(root: Root, text: string): ParsedTree {
  const problems: Problem[] = [];
  const locator = createLocator(text);
  const closings = closingsOf(root.children);
  const children: RootContent[] = [];
  for (let index = 0; index < root.children.length; index += 1) {
    const node = root.children[index];
    if (node === undefined) break;
    const end = closings.get(index);
    if (end === undefined) {
      children.push(node);
      continue;
    }
    const from = offsetsOf(node).start;
    const html = text.slice(from, offsetsOf(root.children[end]).end);
    // What is nested beyond all measure stays a block of HTML, which no rule looks into.
    const found = passedLimit(html)
      ? root.children.slice(index, end + 1)
      : flow(parseHtmlSyntax(html).children, { locator, base: from, problems, markdown: text });
    for (const block of found) children.push(block);
    index = end;
  }
  return { root: { ...root, children }, problems };
}

/** By the place of an HTML block that opens a table, that of the sibling which closes it; a blank line parts such blocks. */
function closingsOf(nodes: readonly RootContent[]): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: { readonly index: number; readonly outside: number }[] = [];
  let depth = 0;
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'html') continue;
    const begun = node.value.match(/<(?:table|TABLE)\b/gu)?.length ?? 0;
    if (begun > 0) open.push({ index, outside: depth });
    depth += begun - (node.value.match(/<\/(?:table|TABLE)\s*>/gu)?.length ?? 0);
    for (let last = open.at(-1); last !== undefined && depth <= last.outside; last = open.at(-1)) {
      closings.set(last.index, index);
      open.pop();
    }
  }
  return closings;
}
