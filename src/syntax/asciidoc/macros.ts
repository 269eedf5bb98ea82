// The macros of AsciiDoc: pictures, icons, links, anchors, footnotes, and text that is passed on.
import type { PhrasingContent } from 'mdast';
import { lookup } from '../../lookup.ts';
import type { Found, TextReader } from './inlines.ts';

type Reading = (reader: TextReader, at: number) => Found | undefined;

const MACRO = /([a-z]+2?):([^\s[\]]*)\[/uy;
/** An address before the brackets with its text, and one that stands alone. */
const LINKED = /(?:https?|ftp|irc):\/\/[^\s[\]<>"]*(?=\[)/uy;
const ADDRESS = /(?:https?|ftp|irc):\/\/[^\s[\]<>"]*[^\s[\]<>".,;:!?)'`*_|]/uy;
const REFERENCE = /<<([^\n<>,]{1,300})(?:,((?:(?!>>)[\s\S]){0,1000}))?>>/uy;
const ANCHOR = /\[\[([\p{L}_:][\p{L}\p{N}_:.-]*)(?:,[^\]\n]{0,300})?\]\]/uy;
const INDEX = /\(\((\([^()]{0,500}\)|[^()]{1,500})\)\)/uy;
const ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z][a-z\d]{1,9}));/iuy;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Named or by position, as block and macro attributes are written: `Yes,role=green`. */
export function attributesOf(list: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let position = 0;
  for (const part of list.matchAll(
    /(?:\s*([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^,]*))(?:,|$)/gu,
  )) {
    const [all, name, double, single, bare = ''] = part;
    if (all === '' && part.index > 0) break;
    position += 1;
    found.set(name ?? String(position), (double ?? single ?? bare).trim());
  }
  return found;
}

function picture(
  reader: TextReader,
  at: number,
  end: number,
  kind: string,
  target: string,
  list: string,
): Found {
  const { attributes, line, roles } = reader.inlines;
  const given = attributesOf(attributes.replace(list, line));
  const position = reader.stretch.range(at, end);
  for (const role of (given.get('role') ?? '').split(/\s+/u)) if (role !== '') roles.push(role);
  // The first attribute of an icon is its size.
  const alt = given.get('alt') ?? (kind === 'image' ? given.get('1') : undefined);
  const title = given.get('title');
  return {
    end,
    nodes: [
      {
        type: 'image',
        url: attributes.replace(target, line),
        ...(alt && { alt }),
        ...(title && { title }),
        position,
      },
    ],
  };
}

/** A link; without a text of its own it shows where it leads. */
function link(
  reader: TextReader,
  at: number,
  url: string,
  shown: string,
  from: number,
  to: number,
  end: number,
): Found {
  const { attributes, line, titleOf } = reader.inlines;
  // Attributes may follow the text: `text,window=_blank`.
  const text = reader.text.slice(from, to);
  const comma = /,\s*(?:role|window|opts|options|title|id|rel|xrefstyle)=/u.exec(text)?.index ?? text.length;
  // One at the end opens a window, two are marks.
  const opensWindow = text.endsWith('^') && text.indexOf('^') === text.length - 1;
  const cut = opensWindow ? Math.min(comma, text.length - 1) : comma;
  const isBlank = text.slice(0, cut).trim() === '';
  const blanks = /^\s*/u.exec(text)?.[0].length ?? 0;
  const quotes = text.startsWith('"') && text[cut - 1] === '"' && cut > 1 ? 1 : 0;
  const children = isBlank
    ? [reader.literal((url.startsWith('#') && titleOf(url.slice(1))) || shown, at, end)]
    : reader.inside(from + quotes + blanks, from + cut - quotes);
  const position = reader.stretch.range(at, end);
  return { end, nodes: [{ type: 'link', url: decoded(attributes.replace(url, line)), children, position }] };
}

function footnote(reader: TextReader, at: number, id: string, from: number, to: number): Found {
  const { footnotes } = reader.inlines;
  const isReference = id !== '' && from === to;
  const label = footnotes.label(id === '' ? undefined : id);
  if (!isReference) footnotes.define(label, reader.inside(from, to), reader.stretch, from, to);
  const position = reader.stretch.range(at, to + 1);
  return { end: to + 1, nodes: [{ type: 'footnoteReference', identifier: label, label, position }] };
}

/** `#id`, or a page with an anchor. */
const targetOf = (target: string): string =>
  /[#/]|\.(?:adoc|asciidoc|html)$/u.test(target) ? target : `#${target}`;

/** Text that goes to the page as it is: tags and what stands between them. */
export function passed(reader: TextReader, from: number, to: number): PhrasingContent[] {
  let at = from;
  return reader.text
    .slice(from, to)
    .split(/(<[^<>]{1,500}>)/u)
    .flatMap((part): PhrasingContent[] => {
      const start = at;
      at += part.length;
      if (part === '') return [];
      if (!part.startsWith('<') || !part.endsWith('>')) return [reader.literal(part, start, at)];
      return [{ type: 'html', value: part, position: reader.stretch.range(start, at) }];
    });
}

const macro: Reading = (reader, at) => {
  const address = (match(LINKED, reader.text, at) ?? match(ADDRESS, reader.text, at))?.[0];
  if (address !== undefined) {
    const end = at + address.length;
    const close = reader.text[end] === '[' ? reader.closing(end) : undefined;
    if (close !== undefined) return link(reader, at, address, address, end + 1, close, close + 1);
    return link(reader, at, address, address, end, end, end);
  }
  const [all, name = '', target = ''] = match(MACRO, reader.text, at) ?? [];
  if (all === undefined) return undefined;
  const open = at + all.length - 1;
  const close = reader.closing(open);
  if (close === undefined) return undefined;
  const [from, end] = [open + 1, close + 1];
  const content = reader.text.slice(from, close);
  const position = reader.stretch.range(at, end);
  const shown = (nodes: PhrasingContent[]): Found => ({ end, nodes });
  switch (name) {
    case 'image':
    case 'icon':
      return target === '' || target.startsWith(':')
        ? undefined
        : picture(reader, at, end, name, target, content);
    case 'link':
      return link(reader, at, target, target, from, close, end);
    case 'mailto':
      return link(reader, at, `mailto:${target}`, target, from, close, end);
    case 'xref':
      return link(reader, at, targetOf(target), target.replace(/^#/u, ''), from, close, end);
    case 'footnote':
      return footnote(reader, at, target, from, close);
    case 'footnoteref': {
      const comma = content.indexOf(',');
      return footnote(
        reader,
        at,
        comma < 0 ? content : content.slice(0, comma),
        comma < 0 ? close : from + comma + 1,
        close,
      );
    }
    case 'anchor':
      return shown([{ type: 'target', identifier: target, label: target, children: [], position }]);
    case 'pass':
      return shown(target === '' ? passed(reader, from, close) : reader.inside(from, close));
    case 'indexterm':
      return shown([]);
    case 'stem':
    case 'latexmath':
    case 'asciimath':
      return shown([{ type: 'role', name: 'math', value: content, children: [], position }]);
    case 'menu':
      return shown([reader.literal([target, content].filter(Boolean).join(' › '), at, end)]);
    default:
      return shown(reader.inside(from, close));
  }
};

const reference: Reading = (reader, at) => {
  const [all, target = '', text] = match(REFERENCE, reader.text, at) ?? [];
  if (all === undefined) return undefined;
  const end = at + all.length;
  const from = text === undefined ? end : end - 2 - text.length;
  return link(
    reader,
    at,
    targetOf(target.trim()),
    target.trim().replace(/^#/u, ''),
    from,
    text === undefined ? end : end - 2,
    end,
  );
};

const anchor: Reading = (reader, at) => {
  const [all, id = ''] = match(ANCHOR, reader.text, at) ?? [];
  if (all === undefined) return undefined;
  const position = reader.stretch.range(at, at + all.length);
  return {
    end: at + all.length,
    nodes: [{ type: 'target', identifier: id, label: id, children: [], position }],
  };
};

/** `((term))` is shown, `(((term)))` is not. */
const index: Reading = (reader, at) => {
  const [all, term = ''] = match(INDEX, reader.text, at) ?? [];
  if (all === undefined) return undefined;
  const end = at + all.length;
  return { end, nodes: term.startsWith('(') ? [] : reader.inside(at + 2, end - 2) };
};

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  check: '✓',
  checkmark: '✓',
  cross: '✗',
  gt: '>',
  lt: '<',
  mdash: '—',
  nbsp: '\u00a0',
  ndash: '–',
  quot: '"',
};

/** The sign that a reference to a character stands for. */
function signOf(decimal: string | undefined, hex: string | undefined, name: string): string | undefined {
  if (name !== '') return lookup(NAMED, name);
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

/** An address, which passes characters on between plus signs or by references. */
function decoded(address: string): string {
  const passed = /^\+\+(.*)\+\+$/u.exec(address)?.[1];
  if (passed !== undefined || !address.includes('&')) return passed ?? address;
  const all = new RegExp(ENTITY.source, 'giu');
  return address.replace(all, (one, decimal, hex, name = '') => signOf(decimal, hex, name) ?? one);
}

const entity: Reading = (reader, at) => {
  const [all, decimal, hex, name = ''] = match(ENTITY, reader.text, at) ?? [];
  if (all === undefined) return undefined;
  const value = signOf(decimal, hex, name);
  if (value === undefined) return undefined;
  return { end: at + all.length, nodes: [reader.literal(value, at, at + all.length)] };
};

export const MACROS = { anchor, entity, index, macro, reference } as const;
