// Elements of inline HTML that a text opens and never closes: a browser lets them run on over what follows.
import type { Root } from 'mdast';
import type { Problem } from '../diagnostic.ts';
import { createLocator, type Locator } from '../source/source.ts';
import { isClosed } from './inline-elements.ts';
import { offsetsOf, walk } from './nodes.ts';

/** Elements whose content is no HTML. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp']);
const RAW_END = /<\/(?:script|style|textarea|title|xmp)/giu;
const TAG = /^<(\/?)([a-z][a-z\d-]{0,30})((?:\s[^<>]{0,1000})?)>/iu;
/** Characters of a tag with its attributes; what is longer is not looked at. */
const LONGEST_TAG = 1100;
/** Characters between a tag and the one that should close it. */
const LONGEST_LINE = 1000;
/** Of the places where an element is left open, so many are shown. */
const MAX_RELATED = 5;

interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly attributes: string;
  readonly offset: number;
  readonly end: number;
}

function* tagsOf(html: string, base: number): Generator<Tag> {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at);
      if (end < 0) return;
      at = end;
      continue;
    }
    const [whole, slash, name = '', attributes = ''] = TAG.exec(html.slice(at, at + LONGEST_TAG)) ?? [];
    at += whole?.length ?? 1;
    if (whole === undefined || attributes.endsWith('/')) continue;
    const tag = { name: name.toLowerCase(), isClosing: slash === '/', attributes: attributes.trim() };
    yield { ...tag, offset: base + at - whole.length, end: base + at };
    if (tag.isClosing || !RAW.has(tag.name)) continue;
    RAW_END.lastIndex = at;
    at = RAW_END.exec(html)?.index ?? html.length;
  }
}

function* markdownTags(root: Root): Generator<Tag> {
  for (const node of walk(root)) if (node.type === 'html') yield* tagsOf(node.value, offsetsOf(node).start);
}

/** The tags that a text opens more often than it closes them, by the name of the element. */
function openTags(tags: Iterable<Tag>): readonly (readonly Tag[])[] {
  const open = new Map<string, Tag[]>();
  for (const tag of tags) {
    if (!isClosed(tag.name)) continue;
    const before = open.get(tag.name) ?? [];
    open.set(tag.name, before);
    if (tag.isClosing) before.pop();
    else before.push(tag);
  }
  return [...open.values()];
}

/** Whether a bare tag stands where that before it is closed: `<i>text<i>`. */
function isForClosing({ attributes, offset }: Tag, before: Tag | undefined, text: string): boolean {
  if (before === undefined || attributes !== '' || offset - before.end > LONGEST_LINE) return false;
  return !/[\r\n]/u.test(text.slice(before.end, offset));
}

/** One finding for an element, however often it is left open. */
function problemsOf(tags: readonly Tag[], text: string, locator: Locator): readonly Problem[] {
  const again = tags.find((tag, index) => isForClosing(tag, tags[index - 1], text));
  // A place to link to holds nothing, and runs on unseen.
  const shown = tags.find(({ name, attributes }) => name !== 'a' || /\bhref\b/iu.test(attributes));
  const told = again ?? shown ?? tags[0];
  if (told === undefined) return [];
  const { name, offset, end } = told;
  const message =
    again === undefined
      ? `\`<${name}>\` is opened here and never closed. Write \`</${name}>\` where it ends, or \`&lt;\` for the bracket if it is no HTML.`
      : `\`<${name}>\` is opened a second time here, and not closed. Write \`</${name}>\`.`;
  const others = tags.filter((tag) => tag !== told).slice(0, MAX_RELATED);
  return [
    {
      code: 'malformed-syntax',
      message,
      severity: (again ?? shown) === undefined ? 'info' : 'warning',
      range: locator.range(offset, end),
      related: others.map((tag) => ({
        range: locator.range(tag.offset, tag.end),
        message: 'This is left open, too.',
      })),
    },
  ];
}

/** What a page in HTML, or the HTML in the tree of a text in Markdown, leaves open. */
export function findOpenTags(text: string, root?: Root): readonly Problem[] {
  const open = openTags(root === undefined ? tagsOf(text, 0) : markdownTags(root));
  if (open.every((tags) => tags.length === 0)) return [];
  const locator = createLocator(text);
  return open.flatMap((tags) => problemsOf(tags, text, locator));
}
