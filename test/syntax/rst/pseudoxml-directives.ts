// Maps directives to the elements that docutils makes of them.
import type { Nodes } from 'mdast';
import { words } from '../../../src/syntax/rst/chars.ts';
import { LENGTHS_AND_PERCENT, normalizeLength } from '../../../src/syntax/rst/directives/values.ts';
import { makeId, normalizeName } from '../../../src/syntax/rst/names.ts';
import type { Directive } from '../../../src/syntax/rst/nodes.ts';
import { textOf } from '../../../src/syntax/rst/targets.ts';
import {
  block,
  blocks,
  type Element,
  element,
  inline,
  type Mapping,
  nameList,
  sections,
} from './pseudoxml.ts';
import { tableElement } from './pseudoxml-table.ts';

type Attributes = Record<string, string | undefined>;

export function directiveElements(mapping: Mapping, node: Directive): Element[] {
  const canonical = node.data?.canonical;
  if (canonical === undefined) return [];
  if (node.data?.problem !== undefined) return refused(mapping, node, canonical);
  switch (canonical) {
    case 'admonition': {
      const classes = classList(option(node, 'class')) ?? `admonition-${makeId(node.arguments.join(' '))}`;
      return [element('admonition', { ...common(node), classes }, blocks(mapping, node.children))];
    }
    case 'container':
      return [
        element(
          'container',
          { ...common(node), classes: classList(node.arguments[0]) },
          blocks(mapping, node.children),
        ),
      ];
    case 'class':
      return classed(mapping, node);
    case 'contents':
      return [contents(mapping, node)];
    case 'epigraph':
    case 'highlights':
    case 'pull-quote':
      return addAttributes(blocks(mapping, node.children), { classes: canonical });
    case 'line-block':
      return addAttributes(blocks(mapping, node.children), common(node));
    case 'parsed-literal':
      return [element('literal_block', common(node), inline(mapping, node.children))];
    case 'code':
      return [code(node)];
    case 'math':
      return node.content
        .split('\n\n')
        .filter((text) => text !== '')
        .map((text, index) =>
          element('math_block', index === 0 ? common(node) : { ...common(node), names: undefined }, [
            { text },
          ]),
        );
    case 'raw': {
      const format = words((node.arguments[0] ?? '').toLowerCase()).join(' ');
      return [element('raw', { ...common(node), format }, [{ text: node.content }])];
    }
    case 'table':
    case 'list-table':
    case 'csv-table':
      return [table(mapping, node)];
    case 'image':
      return [image(mapping, node, node.children[0], common(node))];
    case 'figure':
      return [figure(mapping, node)];
    case 'include':
      return included(mapping, node);
    case 'header':
    case 'footer':
      mapping.decoration[canonical] = [
        ...(mapping.decoration[canonical] ?? []),
        ...blocks(mapping, node.children),
      ];
      return [];
    case 'meta':
      mapping.meta.push(...meta(node));
      return [];
    case 'title':
      mapping.document.title = node.arguments[0] ?? '';
      return [];
    case 'sectnum':
      return [element('pending', {})];
    case 'target-notes':
      return [element('pending', { names: common(node).names })];
    case 'role':
    case 'default-role':
    case 'restructuredtext-test-directive':
      return [];
    default:
      return [element(canonical, common(node), blocks(mapping, node.children))];
  }
}

/** A figure whose caption is wrong is there without it, and metadata without what is wrong. */
function refused(mapping: Mapping, node: Directive, canonical: string): Element[] {
  if (canonical === 'meta') mapping.meta.push(...meta(node));
  if (canonical !== 'figure' || node.children.length < 2) return [];
  return [figure(mapping, { ...node, children: node.children.slice(0, 1) })];
}

function option(node: Directive, name: string): string | undefined {
  return node.options.find((option) => option.name === name)?.value;
}

function has(node: Directive, name: string): boolean {
  return node.options.some((option) => option.name === name);
}

function classList(value: string | undefined): string | undefined {
  return value === undefined ? undefined : words(value).map(makeId).join(' ');
}

function common(node: Directive): Attributes {
  const name = option(node, 'name');
  return {
    classes: classList(option(node, 'class')),
    names: name === undefined ? undefined : nameList([normalizeName(name)]),
  };
}

function addAttributes(elements: Element[], attributes: Attributes): Element[] {
  return elements.map((child, index) => {
    if ('text' in child || (index > 0 && attributes.names !== undefined)) return child;
    const classes = [child.attributes.classes, attributes.classes]
      .filter((part) => part !== undefined)
      .join(' ');
    const merged = element(child.name, {
      ...child.attributes,
      ...attributes,
      classes: classes === '' ? undefined : classes,
    });
    return 'children' in merged ? { ...merged, children: child.children } : child;
  });
}

function classed(mapping: Mapping, node: Directive): Element[] {
  if (node.content === '') return [element('pending', {})];
  return addAttributes(blocks(mapping, node.children), { classes: classList(node.arguments[0]) });
}

function contents(mapping: Mapping, node: Directive): Element {
  const [title] = node.children;
  const local = has(node, 'local');
  const classes = ['contents', classList(option(node, 'class')), local ? 'local' : undefined];
  const label =
    title?.type === 'title'
      ? textOf(title)
      : (CONTENTS[String(mapping.settings.language_code)] ?? 'Contents');
  const shown =
    title?.type === 'title' ? block(mapping, title) : local ? [] : [element('title', {}, [{ text: label }])];
  const name = normalizeName(label);
  const isNew = !mapping.names.has(name);
  mapping.names.add(name);
  return element(
    'topic',
    {
      classes: classes.filter((part) => part !== undefined).join(' '),
      names: nameList(isNew ? [name] : []),
    },
    [...shown, element('pending', {})],
  );
}

const CONTENTS: Readonly<Record<string, string>> = { de: 'Inhalt', fr: 'Sommaire' };

function code(node: Directive): Element {
  const classes = ['code', node.arguments[0], classList(option(node, 'class'))].filter(
    (part) => part !== undefined,
  );
  return element('literal_block', { ...common(node), classes: classes.join(' ') }, [
    { text: numbered(node, node.content) },
  ]);
}

function numbered(node: Directive, text: string): string {
  if (!has(node, 'number-lines')) return text;
  const start = Number(option(node, 'number-lines') ?? 1);
  const lines = text.split('\n');
  const width = String(start + lines.length - 1 + 1).length;
  return lines.map((line, index) => `${String(start + index).padStart(width)} \n${line}`).join('\n');
}

function table(mapping: Mapping, node: Directive): Element {
  const title = node.children.find((child) => child.type === 'title');
  const found = node.children.find((child) => child.type === 'table');
  if (found === undefined) throw new TypeError('A table directive without a table');
  const widths = option(node, 'widths');
  const kind = widths === undefined ? undefined : widths === 'auto' ? 'colwidths-auto' : 'colwidths-given';
  const classes = [
    ...(node.data?.canonical === 'table' ? [] : [kind]),
    classList(option(node, 'class')),
    ...(node.data?.canonical === 'table' ? [kind] : []),
  ];
  const given = classes.filter((part) => part !== undefined).join(' ');
  const attributes = {
    ...common(node),
    classes: given === '' ? undefined : given,
    align: option(node, 'align')?.toLowerCase().trim(),
    width: lengthOf(option(node, 'width')),
  };
  return tableElement(mapping, found, attributes, title === undefined ? [] : block(mapping, title));
}

function lengthOf(value: string | undefined): string | undefined {
  return value === undefined ? undefined : normalizeLength(value, LENGTHS_AND_PERCENT);
}

function image(mapping: Mapping, node: Directive, child: Nodes | undefined, attributes: Attributes): Element {
  if (child?.type === 'link' || child?.type === 'linkReference') {
    const [outer] = inline(mapping, [child]);
    if (outer === undefined || 'text' in outer) throw new TypeError('A link is an element');
    return { ...outer, children: [image(mapping, node, child.children[0], attributes)] };
  }
  if (child?.type !== 'image') throw new TypeError('An image directive without an image');
  return element('image', {
    ...attributes,
    ...imageAttributes(child),
    ...(node.data?.canonical === 'figure' ? { align: undefined } : {}),
  });
}

export function imageAttributes(node: Extract<Nodes, { type: 'image' }>): Attributes {
  return {
    uri: node.url,
    alt: node.alt ?? undefined,
    align: node.data?.align,
    classes: node.data?.classes?.join(' '),
    height: lengthOf(node.data?.height),
    width: lengthOf(node.data?.width),
    scale: node.data?.scale?.replace(/[ %]/g, ''),
  };
}

function figure(mapping: Mapping, node: Directive): Element {
  const width = option(node, 'figwidth');
  const attributes = {
    classes: classList(option(node, 'figclass')),
    align: option(node, 'align')?.toLowerCase().trim(),
    width: width === undefined || width.toLowerCase() === 'image' ? undefined : unitOf(width),
  };
  const [first, ...rest] = node.children;
  return element('figure', attributes, [image(mapping, node, first, common(node)), ...blocks(mapping, rest)]);
}

function unitOf(width: string): string | undefined {
  const length = lengthOf(width);
  return length !== undefined && /[0-9.]$/.test(length) ? `${length}px` : length;
}

function included(mapping: Mapping, node: Directive): Element[] {
  const [only] = node.children;
  const isCode = has(node, 'code');
  if (!isCode && !has(node, 'literal')) return sections(mapping, node.children);
  if (only?.type !== 'code') return [];
  const classes = [isCode ? 'code' : undefined, only.lang ?? undefined, classList(option(node, 'class'))];
  const given = classes.filter((part) => part !== undefined && part !== '').join(' ');
  const text = numbered(node, only.value.replace(/\n$/, ''));
  return [
    element('literal_block', { ...common(node), classes: given === '' ? undefined : given }, [{ text }]),
  ];
}

/** `<meta content name …>` for each field of the content that is right. */
function meta(node: Directive): Element[] {
  const found: Element[] = [];
  for (const field of fieldsOf(node.content)) {
    const [first = '', ...rest] = words(field.name);
    const attributes = rest.map(attributeOf);
    if (attributes.includes(undefined)) continue;
    if (field.lines.join('') === '') continue;
    const content = field.lines.join(' ').replace(/\\(.)/g, '$1');
    const [key, value] = attributeOf(first) ?? ['name', first];
    const given = Object.fromEntries(attributes.flatMap((pair) => (pair === undefined ? [] : [pair])));
    found.push(element('meta', { content, [key]: value, ...given }));
  }
  return found;
}

/** `name=value`. */
function attributeOf(word: string): [string, string] | undefined {
  const match = /^([^=]+)=(?:"([^"]*)"|'([^']*)'|([^"'].*))$/.exec(word);
  return match?.[1] === undefined
    ? undefined
    : [match[1].toLowerCase(), match[2] ?? match[3] ?? match[4] ?? ''];
}

/** The fields at the beginning of a content. */
function fieldsOf(content: string): Array<{ name: string; lines: string[] }> {
  const fields: Array<{ name: string; lines: string[] }> = [];
  for (const line of content.split('\n')) {
    const match = /^:((?:[^:\\]|\\.|:(?!(?:[ `]|$)))+):(?: +|$)(.*)$/.exec(line);
    if (match !== null) {
      fields.push({ name: (match[1] ?? '').replace(/\\(.)/g, '$1'), lines: match[2] ? [match[2]] : [] });
    } else if (line !== '' && (!line.startsWith(' ') || fields.length === 0)) break;
    else fields.at(-1)?.lines.push(line.trim());
  }
  return fields;
}
