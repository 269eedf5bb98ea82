// HTML to mdast: whole pages, and the tables that Markdown documents write in HTML; positions kept.
import type {
  Comment,
  Element,
  ElementContent,
  RootContent as HastContent,
  Root as HastRoot,
  Text as HastText,
} from 'hast';
import type {
  BlockContent,
  Heading,
  ListItem,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
  TableRow,
} from 'mdast';
import type { Position } from 'unist';
import type { Locator } from '../source/source.ts';
import { createLocator } from '../source/source.ts';
import { measureHtml } from './html-nesting.ts';
import { parseHtmlSyntax } from './html-syntax.ts';

declare module 'mdast' {
  interface TableCellData {
    /** Class names of the cell and of what stands in it. */
    classes?: readonly string[];
  }
}

const SKIPPED: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'template',
  'nav',
  'footer',
  'noscript',
  'iframe',
  'object',
  'select',
  'textarea',
]);
const INLINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'br',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'g-emoji',
  'i',
  'img',
  'input',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'svg',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);

interface Context {
  readonly locator: Locator;
  /** Offset of the parsed text in the document. */
  readonly base: number;
}

function positionOf(node: HastContent | HastRoot, { locator, base }: Context): Position {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return locator.range(base + start, base + end);
}

function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

function spanOf(element: Element, name: 'colSpan' | 'rowSpan'): number {
  const value = Number(element.properties[name] ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, 1000) : 1;
}

/** All class names of an element and what stands in it: pages tell a cell's level by them. */
function classNames(element: Element): readonly string[] {
  const found: string[] = [];
  const stack: Element[] = [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const own = node.properties.className;
    if (Array.isArray(own)) found.push(...own.map(String));
    for (const child of node.children) if (child.type === 'element') stack.push(child);
  }
  return found;
}

/** Links that only serve the page: the pilcrow beside a heading. */
function isPermalink(element: Element): boolean {
  return (
    element.tagName === 'a' &&
    classNames(element).some((name) => /^(?:headerlink|anchor|header-anchor|permalink)$/u.test(name))
  );
}

function isIgnored(element: Element): boolean {
  return SKIPPED.has(element.tagName) || element.properties.hidden === true || isPermalink(element);
}

function isInline(node: ElementContent | HastContent): boolean {
  return (
    node.type === 'text' || node.type === 'comment' || (node.type === 'element' && INLINE.has(node.tagName))
  );
}

function textNode(node: HastText, context: Context): PhrasingContent {
  return { type: 'text', value: node.value, position: positionOf(node, context) };
}

function commentNode(node: Comment, context: Context): PhrasingContent {
  return { type: 'html', value: `<!--${node.value}-->`, position: positionOf(node, context) };
}

function phrasingElement(element: Element, context: Context): PhrasingContent[] {
  if (isIgnored(element)) return [];
  const position = positionOf(element, context);
  const children = (): PhrasingContent[] => phrasing(element.children, context);
  const label = attribute(element, 'alt') ?? attribute(element, 'ariaLabel') ?? attribute(element, 'title');
  switch (element.tagName) {
    case 'strong':
    case 'b':
      return [{ type: 'strong', children: children(), position }];
    case 'em':
    case 'i':
      return element.children.length === 0 && label !== undefined
        ? [{ type: 'text', value: label, position }]
        : [{ type: 'emphasis', children: children(), position }];
    case 'code':
    case 'tt':
    case 'kbd':
    case 'samp':
      return [{ type: 'inlineCode', value: plainText(element), position }];
    case 'a':
      return [
        ...anchor(element, position),
        { type: 'link', url: attribute(element, 'href') ?? '', children: children(), position },
      ];
    case 'img':
      return [{ type: 'image', url: attribute(element, 'src') ?? '', alt: label ?? '', position }];
    case 'svg':
      return [{ type: 'image', url: '', alt: label ?? '', position }];
    case 'br':
      return [{ type: 'break', position }];
    case 'input':
      return attribute(element, 'type') === 'checkbox'
        ? [{ type: 'text', value: element.properties.checked === true ? '☑' : '☐', position }]
        : [];
    case 'sup':
      return [
        { type: 'html', value: '<sup>', position: { start: position.start, end: position.start } },
        ...children(),
        { type: 'html', value: '</sup>', position: { start: position.end, end: position.end } },
      ];
    default:
      return children();
  }
}

/** The id of an element, as the HTML anchor that Markdown would have. */
function anchor(element: Element, position: Position): PhrasingContent[] {
  const id = attribute(element, 'id') ?? attribute(element, 'name');
  return id === undefined
    ? []
    : [
        {
          type: 'html',
          value: `<a id="${id.replaceAll('"', '&quot;')}">`,
          position: { start: position.start, end: position.start },
        },
      ];
}

function phrasing(nodes: readonly (ElementContent | HastContent)[], context: Context): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return [textNode(node, context)];
    if (node.type === 'comment') return [commentNode(node, context)];
    return node.type === 'element' ? phrasingElement(node, context) : [];
  });
}

function plainText(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? plainText(child) : ''))
    .join('');
}

function cellOf(element: Element, header: boolean, context: Context): TableCell {
  const spans = { colSpan: spanOf(element, 'colSpan'), rowSpan: spanOf(element, 'rowSpan') };
  const children = phrasing(element.children, context).filter(
    (node) => node.type !== 'text' || node.value.trim() !== '' || element.children.length > 1,
  );
  const trimmed = trimEdges(children);
  const heading = header || element.tagName === 'th';
  const data = { ...spans, ...(heading ? { header: true as const } : {}), classes: classNames(element) };
  return { type: 'tableCell', children: trimmed, data, position: cellRoom(element, context) };
}

/** White space at the edges of a cell is layout. */
function trimEdges(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isSpace = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'text' && node.value.trim() === '';
  let from = 0;
  let to = nodes.length;
  while (from < to && isSpace(nodes[from])) from += 1;
  while (to > from && isSpace(nodes[to - 1])) to -= 1;
  return nodes.slice(from, to);
}

/** The room between the tags of a cell. */
function cellRoom(element: Element, context: Context): Position {
  const outer = positionOf(element, context);
  const first = element.children[0];
  const last = element.children[element.children.length - 1];
  return first === undefined || last === undefined
    ? { start: outer.end, end: outer.end }
    : { start: positionOf(first, context).start, end: positionOf(last, context).end };
}

function rowsOf(
  table: Element,
  context: Context,
): { rows: TableRow[]; headerRows: number; caption: string | undefined } {
  const rows: TableRow[] = [];
  let headerRows = 0;
  let caption: string | undefined;
  const visit = (node: ElementContent, head: boolean): void => {
    if (node.type !== 'element') return;
    if (node.tagName === 'caption')
      caption = plainText(node)
        .replace(/\s+/gu, ' ')
        .replace(/(?<!\s)\s*¶$/u, '')
        .trim();
    else if (node.tagName === 'tr') {
      const cells = node.children.filter(
        (child): child is Element =>
          child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th'),
      );
      if (cells.length === 0) return;
      const header = head || cells.every((cell) => cell.tagName === 'th');
      if (header && headerRows === rows.length) headerRows += 1;
      rows.push({
        type: 'tableRow',
        children: cells.map((cell) => cellOf(cell, head, context)),
        position: positionOf(node, context),
      });
    } else if (node.tagName !== 'table')
      for (const child of node.children) visit(child, head || node.tagName === 'thead');
  };
  for (const child of table.children) visit(child, false);
  return { rows, headerRows, caption };
}

function tableOf(element: Element, context: Context): Table {
  const { rows, headerRows, caption } = rowsOf(element, context);
  const data = { headerRows, ...(caption === undefined ? {} : { caption }) };
  return { type: 'table', children: rows, data, position: positionOf(element, context) };
}

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
