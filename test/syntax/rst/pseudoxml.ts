// Maps our tree to docutils' indented element tree, to compare the two.
import type { Nodes, Root } from 'mdast';
import { normalizeSpace } from '../../../src/syntax/rst/chars.ts';
import { normalizeName } from '../../../src/syntax/rst/names.ts';
import { textOf } from '../../../src/syntax/rst/targets.ts';
import { directiveElements, imageAttributes } from './pseudoxml-directives.ts';
import { tableElement } from './pseudoxml-table.ts';

/** An element or a text, as docutils prints it. */
export type Element =
  | { readonly text: string }
  | { readonly name: string; readonly attributes: Record<string, string>; readonly children: Element[] };

export function element(
  name: string,
  attributes: Record<string, string | undefined>,
  children: Element[] = [],
): Element {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  );
  return { name, attributes: Object.fromEntries(given), children };
}

/** What a mapping needs beside the node. */
export interface Mapping {
  readonly text: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Attributes of the document that directives give. */
  readonly document: Record<string, string>;
  readonly decoration: { header?: Element[]; footer?: Element[] };
  readonly meta: Element[];
  /** The names of titles so far. */
  readonly names: Set<string>;
}

/** The pseudo-XML of a document; messages are not in it. */
export function toPseudoXml(
  root: Root,
  text: string,
  settings: Readonly<Record<string, unknown>> = {},
): string {
  const mapping: Mapping = { text, settings, document: {}, decoration: {}, meta: [], names: new Set() };
  const children = sections(mapping, root.children);
  const { header, footer } = mapping.decoration;
  const decoration = [
    ...(header === undefined ? [] : [element('header', {}, header)]),
    ...(footer === undefined ? [] : [element('footer', {}, footer)]),
  ];
  const head = [...mapping.meta, ...(decoration.length === 0 ? [] : [element('decoration', {}, decoration)])];
  const lines: string[] = [];
  print(element('document', mapping.document, [...head, ...children]), '', lines);
  return lines.join('\n');
}

function print(node: Element, indent: string, lines: string[]): void {
  if ('text' in node) {
    const parts = node.text.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/);
    if (parts.at(-1) === '') parts.pop();
    for (const part of parts) lines.push(indent + part);
    return;
  }
  lines.push(indent + startTag(node.name, node.attributes));
  for (const child of node.children) print(child, `${indent}    `, lines);
}

export function startTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const parts = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  return `<${[name, ...parts.map(([key, value]) => `${key}="${value}"`)].join(' ')}>`;
}

/** Names as docutils lists them. */
export function nameList(names: readonly string[]): string | undefined {
  return names.length === 0
    ? undefined
    : names.map((name) => name.replace(/\\/g, '\\\\').replace(/ /g, '\\ ')).join(' ');
}

/** Puts flat headings back into sections. */
export function sections(mapping: Mapping, nodes: readonly Nodes[]): Element[] {
  const top: Element[] = [];
  const open: Array<{ style: string; children: Element[] }> = [];
  const styles: string[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'heading' && node.data?.problem === undefined) {
      const style = node.data?.style ?? '';
      let level = styles.indexOf(style);
      if (level < 0) level = styles.push(style) - 1;
      const parent = level === 0 ? top : open[level - 1]?.children;
      const title = element('title', {}, inline(mapping, node.children));
      const name = normalizeName(textOf(node));
      mapping.names.add(name);
      const section = element('section', { names: nameList([name]) }, [title]);
      parent?.push(section);
      open.length = level;
      if ('children' in section) open.push({ style, children: section.children });
    } else if (
      node.type === 'directive' &&
      node.data?.canonical === 'include' &&
      node.data.problem === undefined
    ) {
      const literal = node.options.some(
        ({ name }) => name === 'literal' || name === 'code' || name === 'parser',
      );
      if (literal) (open.at(-1)?.children ?? top).push(...block(mapping, node));
      else for (const child of node.children) visit(child);
    } else (open.at(-1)?.children ?? top).push(...block(mapping, node));
  };
  for (const node of nodes) visit(node);
  return top;
}

export function blocks(mapping: Mapping, nodes: readonly Nodes[]): Element[] {
  return nodes.flatMap((node) => block(mapping, node));
}

export function inline(mapping: Mapping, nodes: readonly Nodes[]): Element[] {
  return nodes.flatMap((node) => block(mapping, node));
}

const one = (name: string) => (mapping: Mapping, node: { children: readonly Nodes[] }) => [
  element(name, {}, blocks(mapping, node.children)),
];

/** The elements of one node. */
export function block(mapping: Mapping, node: Nodes): Element[] {
  switch (node.type) {
    case 'paragraph':
    case 'attribution':
    case 'term':
    case 'classifier':
    case 'line':
    case 'caption':
    case 'legend':
    case 'emphasis':
    case 'strong':
    case 'field':
      return one(node.type)(mapping, node);
    case 'title':
      return one(node.data?.subtitle === true ? 'subtitle' : 'title')(mapping, node);
    case 'blockquote':
      return one('block_quote')(mapping, node);
    case 'listItem':
      return one('list_item')(mapping, node);
    case 'fieldList':
      return one('field_list')(mapping, node);
    case 'fieldName':
      return one('field_name')(mapping, node);
    case 'fieldBody':
      return one('field_body')(mapping, node);
    case 'definitionList':
      return one('definition_list')(mapping, node);
    case 'definitionListItem':
      return one('definition_list_item')(mapping, node);
    case 'definitionDescription':
      return one('definition')(mapping, node);
    case 'optionList':
      return one('option_list')(mapping, node);
    case 'optionDescription':
      return one('description')(mapping, node);
    case 'lineBlock':
      return one('line_block')(mapping, node);
    case 'cellBlocks':
      return blocks(mapping, node.children);
    case 'thematicBreak':
      return [element('transition', {})];
    case 'comment':
      return [element('comment', {}, [{ text: node.value }])];
    case 'code':
      return [
        element(node.data?.doctest === true ? 'doctest_block' : 'literal_block', {}, [{ text: node.value }]),
      ];
    case 'inlineCode':
      return [element('literal', {}, [{ text: node.value }])];
    case 'text':
      return node.data?.problem === undefined
        ? [{ text: node.value }]
        : [element('problematic', {}, [{ text: node.value }])];
    case 'malformed':
    case 'heading':
      return [];
    case 'table':
      return node.data?.problem === undefined ? [tableElement(mapping, node)] : [];
    case 'directive':
      return directiveElements(mapping, node);
    default:
      return special(mapping, node);
  }
}

function special(mapping: Mapping, node: Nodes): Element[] {
  switch (node.type) {
    case 'list': {
      const { bullet, enumeration, prefix, suffix } = node.data ?? {};
      if (node.ordered !== true) return [element('bullet_list', { bullet }, blocks(mapping, node.children))];
      const start = node.start === 1 ? undefined : String(node.start);
      return [
        element(
          'enumerated_list',
          { enumtype: enumeration, prefix, suffix, start },
          blocks(mapping, node.children),
        ),
      ];
    }
    case 'optionListItem': {
      const options = node.children.filter((child) => child.type === 'option');
      const rest = node.children.filter((child) => child.type !== 'option');
      const group = element('option_group', {}, blocks(mapping, options));
      return [element('option_list_item', {}, [group, ...blocks(mapping, rest)])];
    }
    case 'option': {
      const children = [element('option_string', {}, [{ text: node.name }])];
      if (node.argument !== undefined) {
        children.push(element('option_argument', { delimiter: node.delimiter }, [{ text: node.argument }]));
      }
      return [element('option', {}, children)];
    }
    case 'footnoteDefinition': {
      const auto = node.data?.auto === 'symbol' ? '*' : node.data?.auto === 'number' ? '1' : undefined;
      const names = nameList(node.identifier === '' ? [] : [node.identifier]);
      const label = auto === undefined ? [element('label', {}, [{ text: node.label ?? '' }])] : [];
      return [element('footnote', { auto, names }, [...label, ...blocks(mapping, node.children)])];
    }
    case 'citation': {
      const label = element('label', {}, [{ text: node.label }]);
      return [
        element('citation', { names: nameList([node.identifier]) }, [
          label,
          ...blocks(mapping, node.children),
        ]),
      ];
    }
    case 'footnoteReference': {
      const auto = node.data?.auto === 'symbol' ? '*' : node.data?.auto === 'number' ? '1' : undefined;
      const refname = node.identifier === '' ? undefined : node.identifier;
      return [
        element(
          'footnote_reference',
          { auto, refname },
          auto === undefined ? [{ text: node.label ?? '' }] : [],
        ),
      ];
    }
    case 'citationReference':
      return [element('citation_reference', { refname: node.identifier }, [{ text: node.label }])];
    case 'target': {
      const names = nameList(node.identifier === '' || node.anonymous === true ? [] : [node.identifier]);
      const anonymous = node.anonymous === true ? '1' : undefined;
      const refname = node.refname === undefined ? undefined : normalizeName(node.refname);
      return [element('target', { names, anonymous, refname }, inline(mapping, node.children))];
    }
    case 'definition': {
      const anonymous = node.data?.anonymous === true;
      const names = anonymous ? undefined : nameList([node.identifier]);
      return [element('target', { names, anonymous: anonymous ? '1' : undefined, refuri: node.url })];
    }
    case 'substitutionReference':
      return [element('substitution_reference', { refname: node.label }, [{ text: node.value }])];
    case 'substitutionDefinition':
      return node.data?.problem === undefined ? [substitutionDefinition(mapping, node)] : [];
    case 'link':
    case 'linkReference':
      return reference(mapping, node);
    case 'image':
      return [element('image', imageAttributes(node))];
    case 'role':
      return [role(mapping, node)];
    default:
      throw new TypeError(`No element for ${node.type}`);
  }
}

function substitutionDefinition(
  mapping: Mapping,
  node: Extract<Nodes, { type: 'substitutionDefinition' }>,
): Element {
  const ltrim = node.data?.trimLeft === true ? '1' : undefined;
  const rtrim = node.data?.trimRight === true ? '1' : undefined;
  return element(
    'substitution_definition',
    { names: nameList([node.label]), ltrim, rtrim },
    inline(mapping, node.children),
  );
}

function reference(mapping: Mapping, node: Extract<Nodes, { type: 'link' | 'linkReference' }>): Element[] {
  const children = inline(mapping, node.children);
  const names = nameList(node.data?.names ?? []);
  const [first] = node.children;
  const named = first?.type !== 'substitutionReference';
  const name = normalizeSpace(textOf(node));
  if (node.type === 'linkReference') {
    const anonymous = node.data?.anonymous === true;
    const refname = anonymous ? undefined : node.identifier;
    const shown = first?.type === 'image' ? (node.label ?? undefined) : named ? name : undefined;
    const main = element(
      'reference',
      { name: shown, refname, anonymous: anonymous ? '1' : undefined },
      children,
    );
    return names === undefined ? [main] : [main, element('target', { names, refname })];
  }
  const bare = node.data?.standalone === true || node.data?.prefix !== undefined || first?.type === 'image';
  const prefix = node.data?.prefix;
  const [text] = children;
  const shown =
    prefix !== undefined && text !== undefined && 'text' in text
      ? [{ text: prefix + text.text.split('#')[0] }]
      : children;
  const classes = node.data?.classes?.join(' ');
  const main = element('reference', { classes, name: bare ? undefined : name, refuri: node.url }, shown);
  return names === undefined ? [main] : [main, element('target', { names, refuri: node.url })];
}

const ROLE_ELEMENTS: Readonly<Record<string, string>> = {
  'title-reference': 'title_reference',
  code: 'literal',
};

/** Interpreted text with its role where it stands, without the indentation or the borders around its lines. */
function asWritten(mapping: Mapping, node: Extract<Nodes, { type: 'role' }>): string {
  const source = mapping.text.slice(node.position?.start.offset, node.position?.end.offset);
  if (source.startsWith(':')) return `:${node.name}:\`${node.value}\``;
  return source.endsWith(':') ? `\`${node.value}\`:${node.name}:` : `\`${node.value}\``;
}

function role(mapping: Mapping, node: Extract<Nodes, { type: 'role' }>): Element {
  if (node.data?.problem !== undefined) {
    return element('problematic', {}, [{ text: asWritten(mapping, node) }]);
  }
  const canonical = node.data?.canonical ?? '';
  const raw = canonical === 'math' || canonical === 'raw' || canonical === 'code';
  const language = node.data?.language;
  const own = node.data?.classes ?? [];
  const classes =
    canonical === 'code' ? ['code', ...own, ...(language && !own.includes(language) ? [language] : [])] : own;
  const attributes = {
    classes: classes.length === 0 ? undefined : classes.join(' '),
    format: node.data?.format,
  };
  return element(
    ROLE_ELEMENTS[canonical] ?? canonical,
    attributes,
    raw ? [{ text: node.value }] : inline(mapping, node.children),
  );
}
