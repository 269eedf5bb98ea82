// The tree as text, by remark-stringify.
import type { Nodes, Root, Table, Text } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { Handle, Options, Unsafe } from 'mdast-util-to-markdown';
import remarkStringify from 'remark-stringify';
import stringWidth from 'string-width';
import { type Processor, unified } from 'unified';
import { sign } from '../document/blocks.ts';
import type { EmitOptions } from '../emitter.ts';
import { row } from './nodes.ts';

/** What the library may have to escape in a text. */
const SPECIAL = /[\\`*[\]<~|{\n]|\b_|_\b|&#?\w+;|[!#]$/;
/** What it may have to escape where a text begins a line. */
const BLOCK_MARK = /^(?:[-+=#>:%]|\d+[.)]|import|export)/;

const isPlain = (text: string, before: string): boolean =>
  !SPECIAL.test(text) && !(before.endsWith('\n') && BLOCK_MARK.test(text));

/** Addresses that GitHub links by itself; an escape inside one would show, so such a link is broken up. */
const ADDRESS = /(?:https?|ftp)(?=:\/\/)|www(?=\.)/giu;

/** A text, word by word: the library tries some forty patterns on each that has a special character. */
const text: Handle = (node: Text, _, state, { before, after }) => {
  if (isPlain(node.value, before)) return node.value;
  const words = node.value.split(' ');
  const last = words.length - 1;
  return words
    .map((word, index) => {
      const around = { before: index === 0 ? before : ' ', after: index === last ? after : ' ' };
      if (isPlain(word, around.before)) return word;
      const escaped = state.safe(word, around);
      return escaped === word ? word : escaped.replace(ADDRESS, '$&\\');
    })
    .join(' ');
};

/** Plain texts as they stand, the first of them strong or none; `undefined` for all else. */
function plainPhrasing([first, ...others]: readonly Nodes[], before: string): string | undefined {
  if (first === undefined) return '';
  const strong = first.type === 'strong' && first.children.length === 1 ? first.children[0] : undefined;
  const opening = strong ?? first;
  if (opening.type !== 'text' || !isPlain(opening.value, strong ? '' : before)) return undefined;
  let written = strong ? `**${opening.value}**` : opening.value;
  for (const node of others) {
    if (node.type !== 'text' || !isPlain(node.value, '') || !node.value.startsWith(' ')) return undefined;
    written += node.value;
  }
  return written;
}

/** An address that needs no escape. */
const PLAIN_ADDRESS = /^[\w#%./:?=+@~-]+$/;

/** Nobody asks where in the text a node comes to stand. */
const UNTRACKED = {
  move: (text: string | null | undefined) => text ?? '',
  current: () => ({ now: { line: 1, column: 1 }, lineShift: 0 }),
  shift: () => undefined,
};

const root: Handle = (node: Root, _, state, info) => {
  const { containerPhrasing, safe } = state;
  state.createTracker = () => UNTRACKED;
  state.containerPhrasing = (container, around) =>
    plainPhrasing(container.children, around.before) ?? containerPhrasing.call(state, container, around);
  state.safe = (value, config) =>
    value && config.before.endsWith('](') && PLAIN_ADDRESS.test(value)
      ? value
      : safe.call(state, value, config);
  return state.containerFlow(node, info);
};

const phrasing: Omit<Unsafe, 'character'> = {
  inConstruct: 'phrasing',
  notInConstruct: ['destinationLiteral', 'destinationRaw'],
};

/**
 * GitHub strikes out what stands between tildes; an address that begins with `<` would end at `>`; and an address of
 * mail in `<` and `>` may begin with more than letters.
 */
const ALSO_UNSAFE: Options = {
  unsafe: [
    { character: '~', ...phrasing },
    // To MyST, a comment.
    { character: '%', atBreak: true },
    { character: '<', inConstruct: 'destinationRaw' },
    { character: '<', after: "[#$%&'*+=^_`{|}~.-]", ...phrasing },
    { character: '<', after: '\\d[^\\s<>@]*@', ...phrasing },
  ],
};

/** In MDX a brace begins an expression, `<` begins a tag, and `import` begins a program. */
const MDX: Options = {
  unsafe: [
    { character: '{', ...phrasing },
    { character: '<', ...phrasing },
    { character: 'i', after: 'mport\\b', atBreak: true },
    { character: 'e', after: 'xport\\b', atBreak: true },
  ],
};

/** Tables whose columns are at least as wide as the shortest delimiter that all readers take. */
function tablesOf(style: EmitOptions['table']): Options {
  if (style !== 'aligned') return gfmTableToMarkdown({ stringLength: () => 3 });
  const tables = gfmTableToMarkdown({ stringLength: stringWidth });
  const { table: write } = tables.handlers ?? {};
  if (!write) return tables;
  const table: Handle = (node: Table, ...place) => {
    const dashes = (node.align ?? []).map(() => ({ parts: [sign('---')] }));
    const text = write({ ...node, children: [...node.children, row(dashes)] }, ...place);
    return text.slice(0, text.lastIndexOf('\n'));
  };
  return { ...tables, handlers: { ...tables.handlers, table } };
}

export function stringify(tree: Root, { table, mdx = false }: EmitOptions): string {
  function extensions(this: Processor): void {
    this.data().toMarkdownExtensions = [tablesOf(table), ALSO_UNSAFE, ...(mdx ? [MDX] : [])];
  }
  const settings: Options = { bullet: '-', resourceLink: true, handlers: { root, text } };
  return unified().use(remarkStringify, settings).use(extensions).stringify(tree);
}
