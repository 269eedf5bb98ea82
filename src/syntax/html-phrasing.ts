// The inline content of HTML to mdast, and what every node of a page is asked: its place, its classes.
import type {
  Element,
  ElementContent,
  RootContent as HastContent,
  Root as HastRoot,
  Text as HastText,
} from 'hast';
import type { Break, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import type { Problem } from '../diagnostic.ts';
import { pushAll } from '../long-lists.ts';
import type { Range } from '../position.ts';
import type { Locator } from '../source/source.ts';
import { offsetsOf } from './nodes.ts';

const SKIPPED: ReadonlySet<string> = new Set(
  'head script style template nav footer noscript iframe object select textarea'.split(' '),
);
const INLINE: ReadonlySet<string> = new Set(
  [
    'a abbr b bdi bdo br cite code data del dfn em font g-emoji i img input ins kbd label mark q s samp',
    'small span strong sub sup svg time tt u var wbr',
  ].flatMap((names) => names.split(' ')),
);

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set('blockquote dd div dl dt li ol p pre ul'.split(' '));

const breakAt = (point: Position['start']): Break => ({
  type: 'break',
  position: { start: point, end: point },
});

export interface Context {
  readonly locator: Locator;
  /** Offset of the parsed text in the document. */
  readonly base: number;
  /** The whole document where it is Markdown, whose pictures, links and components may stand in HTML too. */
  readonly markdown?: string;
  readonly problems: Problem[];
}

export function positionOf(node: HastContent | HastRoot, { locator, base }: Context): Range {
  const { start, end } = offsetsOf(node);
  return locator.range(base + start, base + end);
}

function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

export function spanOf(element: Element, name: 'colSpan' | 'rowSpan'): number {
  // A browser takes the number that the value begins with: `100%` is 100.
  const value = Number.parseInt(String(element.properties[name] ?? 1), 10);
  return value > 0 ? Math.min(value, 1000) : 1;
}

/** All class names of an element and what stands in it: pages tell a cell's level by them. */
export function classNames(element: Element): readonly string[] {
  const found: string[] = [];
  const stack: Element[] = [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const own = node.properties.className;
    if (Array.isArray(own)) pushAll(found, own.map(String));
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

export function isIgnored(element: Element): boolean {
  return SKIPPED.has(element.tagName) || element.properties.hidden === true || isPermalink(element);
}

export function isInline(node: ElementContent | HastContent): boolean {
  return (
    node.type === 'text' || node.type === 'comment' || (node.type === 'element' && INLINE.has(node.tagName))
  );
}

/** A picture or a link as Markdown writes it; a picture may stand in a link. */
const MARKDOWN_LINK =
  /(\[?!?)\[([^\][\n]{0,200})\]\(([^()\s]{1,400})(?:[ \t]+"[^"\n]{0,200}")?\)(?:\]\([^()\s]{1,400}\))?/gu;

function textNodes(node: HastText, context: Context): PhrasingContent[] {
  const { value } = node;
  const position = positionOf(node, context);
  const start = position.start.offset ?? 0;
  const isExact = context.markdown?.startsWith(value, start) === true;
  if (!isExact || !value.includes('](')) return [{ type: 'text', value, position }];
  const nodes: PhrasingContent[] = [];
  const placeOf = (from: number, to: number): Position => context.locator.range(start + from, start + to);
  const addText = (from: number, to: number): void => {
    if (to > from) nodes.push({ type: 'text', value: value.slice(from, to), position: placeOf(from, to) });
  };
  let at = 0;
  for (const match of value.matchAll(MARKDOWN_LINK)) {
    const [whole, bang, text = '', url = ''] = match;
    const end = match.index + whole.length;
    addText(at, match.index);
    const isPicture = bang?.endsWith('!') === true;
    const inner = match.index + (bang?.length ?? 0) + 1;
    const label: PhrasingContent = {
      type: 'text',
      value: text,
      position: placeOf(inner, inner + text.length),
    };
    nodes.push(
      isPicture
        ? { type: 'image', url, alt: text, position: placeOf(match.index, end) }
        : { type: 'link', url, children: [label], position: placeOf(match.index, end) },
    );
    at = end;
  }
  addText(at, value.length);
  return nodes;
}

/** The opening tag of a component, `<Check />`: HTML has no elements with capitals in Markdown. */
function componentTag(element: Element, { markdown, base, locator }: Context): PhrasingContent[] {
  const start = base + offsetsOf(element).start;
  const tag =
    markdown === undefined
      ? undefined
      : /^<[A-Z][^<>]{0,200}>/u.exec(markdown.slice(start, start + 210))?.[0];
  if (tag === undefined) return [];
  return [{ type: 'html', value: tag, position: locator.range(start, start + tag.length) }];
}

function phrasingElement(element: Element, context: Context): PhrasingContent[] {
  if (isIgnored(element)) return [];
  const position = positionOf(element, context);
  const children = (): PhrasingContent[] => phrasing(element.children, context);
  const label = labelOf(element);
  switch (element.tagName) {
    case 'strong':
    case 'b':
      return [{ type: 'strong', children: children(), position }];
    case 'em':
    case 'i':
      if (element.children.length > 0) return [{ type: 'emphasis', children: children(), position }];
      return drawn(element, position);
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
      return [{ type: 'image', url: spriteOf(element), alt: label ?? titleOf(element), position }];
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
    case 'span':
      return plainText(element).trim() === '' && element.children.every(({ type }) => type === 'text')
        ? drawn(element, position)
        : children();
    default:
      return BLOCKS.has(element.tagName)
        ? [breakAt(position.start), ...children(), breakAt(position.end)]
        : [...componentTag(element, context), ...children()];
  }
}

/** What an element is called for those who do not see it. */
function labelOf(element: Element): string | undefined {
  return attribute(element, 'alt') ?? attribute(element, 'ariaLabel') ?? attribute(element, 'title');
}

const childOf = ({ children }: Element, name: string): Element | undefined =>
  children.find((child): child is Element => child.type === 'element' && child.tagName === name);

/** The title that a drawing has within. */
function titleOf(svg: Element): string {
  const title = childOf(svg, 'title');
  return title === undefined ? '' : plainText(title).trim();
}

/** The name of the symbol that a drawing uses: `icon-check` of `<use href="#icon-check">`. */
function spriteOf(svg: Element): string {
  const use = childOf(svg, 'use');
  const href = use && (attribute(use, 'href') ?? attribute(use, 'xLinkHref'));
  return href?.slice(href.indexOf('#') + 1) ?? '';
}

/** The label of an empty element, as text. */
export function labelled(element: Element, position: Position): PhrasingContent[] {
  const label = labelOf(element);
  return label === undefined ? [] : [{ type: 'text', value: label, position }];
}

/** What an empty element says: its label, or what it is drawn by its classes as, as Markdown would hold it. */
export function drawn(element: Element, position: Position): PhrasingContent[] {
  const label = labelled(element, position);
  if (label.length > 0) return label;
  const classes = classNames(element).filter((name) => /^[\w-]+$/u.test(name));
  return classes.length === 0 ? [] : [{ type: 'html', value: `<i class="${classes.join(' ')}">`, position }];
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

export function phrasing(
  nodes: readonly (ElementContent | HastContent)[],
  context: Context,
): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return textNodes(node, context);
    if (node.type === 'comment')
      return [{ type: 'html', value: `<!--${node.value}-->`, position: positionOf(node, context) }];
    return node.type === 'element' ? phrasingElement(node, context) : [];
  });
}

export function plainText(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? plainText(child) : ''))
    .join('');
}

/** White space at the edges of a cell is layout. */
export function trimEdges(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isSpace = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  let from = 0;
  let to = nodes.length;
  while (from < to && isSpace(nodes[from])) from += 1;
  while (to > from && isSpace(nodes[to - 1])) to -= 1;
  return nodes.slice(from, to);
}
