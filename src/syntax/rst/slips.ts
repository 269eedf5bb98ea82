// Slips of markup that reStructuredText reads as something else: Markdown, quotes that do not match, links left open.

import type { Nodes, Root } from 'mdast';
import type { Problem } from '../../diagnostic.ts';
import { rangeOf, writtenOf } from '../nodes.ts';
import { ownedNodes, problemAt } from './owned.ts';
import { undefinedReferences } from './references.ts';
import { Source } from './source.ts';

/** The text of a Markdown link, where its address follows: `[text](`. */
const LINK_TEXT = /(?:!?\[[^[\]]{0,200})?\]\($/u;
/** A whole Markdown link whose address is a path or a place on the page. */
const LOCAL_LINK =
  /!?\[[^[\]]{1,200}\]\((?:#[\w.-]{1,100}|[\w./-]{1,200}\.(?:md|rst|html?|png|svg|jpe?g)(?:#[\w.-]{1,100})?)\)/gu;
const HEADING = /^#{2,6} +\S/u;
const FENCE = /^(?:```+|~~~+) ?[\w+-]*$/u;
/** How a link is written, as code. */
const LINK = '`` `text <address>`_ ``';
/** An address in angle brackets at the end of a text; a blank belongs before it. */
const ADDRESS = /<(?:https?:\/\/|mailto:|www\.)[^<>\s]+(>?)$/u;

/** Markdown links among inline nodes: an address is a link of its own already. */
function markdownLinks(nodes: readonly Nodes[], source: Source): readonly Problem[] {
  return nodes.flatMap((node, index) => {
    if (node.type !== 'text' || !node.value.includes('](')) return [];
    const { start } = rangeOf(node);
    const written = writtenOf(node, source.text);
    const found = [...written.matchAll(LOCAL_LINK)].map(
      ({ 0: whole, index: at }) => [at, at + whole.length] as const,
    );
    const next = nodes[index + 1];
    const open = next?.type === 'link' && next.data?.standalone === true ? written.search(LINK_TEXT) : -1;
    if (next !== undefined && open >= 0) found.push([open, rangeOf(next).end.offset + 1 - start.offset]);
    return found.map(([from, to]) =>
      problemAt(
        node,
        `This is a link of Markdown, which reStructuredText shows as it is written. Write ${LINK}.`,
        'warning',
        source.range(start.offset + from, start.offset + to),
      ),
    );
  });
}

function markdownBlock(node: Nodes, source: Source): readonly Problem[] {
  if (node.type !== 'paragraph') return [];
  const written = writtenOf(node, source.text);
  const line = written.split(/[\r\n]/u, 1)[0] ?? '';
  const what = HEADING.test(line) ? 'heading' : FENCE.test(line) ? 'block of code' : undefined;
  if (what === undefined) return [];
  const advice = what === 'heading' ? 'Underline the title' : 'Write `.. code-block::`';
  const message = `This is a ${what} of Markdown, which reStructuredText reads as running text. ${advice}.`;
  const { start } = rangeOf(node);
  return [problemAt(node, message, 'warning', source.range(start.offset, start.offset + line.length))];
}

/** Whether single quotes close one text and open the next within a literal, as in ``` ``a` or `b`` ```. */
function isJoined(value: string): boolean {
  const parts = value.split(/`+/u);
  if (parts.length < 3 || parts.length % 2 === 0) return false;
  return parts.every((part, index) => {
    const isBetween = index % 2 === 1;
    return isBetween ? /^[\s,;/].*\s$|^[,;/]$/su.test(part) : /^\S(?:.*\S)?$/su.test(part);
  });
}

function quotesProblem(node: Nodes): readonly Problem[] {
  if (node.type !== 'inlineCode' || !node.value.includes('`') || !isJoined(node.value)) return [];
  const message =
    'The quotes within this literal do not match, so several texts run into one. Put two backquotes on both sides of each.';
  return [problemAt(node, message, 'warning')];
}

/** A link whose address is not read as one, by what is missing. */
function linkProblem(node: Nodes, source: Source): readonly Problem[] {
  const isRole = node.type === 'role' && source.text.charAt(rangeOf(node).start.offset) === '`';
  const written = isRole ? node.value : node.type === 'linkReference' ? (node.label ?? '') : '';
  const found = ADDRESS.exec(written);
  if (found === null) return [];
  const isOpen = found[1] === '';
  const missing = [
    ...(isOpen ? ['no `>` behind its address'] : []),
    ...(isRole ? ['no underscore behind its last backquote'] : []),
    ...(isOpen || isRole ? [] : ['no blank before its address']),
  ].join(' and ');
  const message = `This link has ${missing}, so it leads nowhere. Write ${LINK}.`;
  return [problemAt(node, message, 'warning')];
}

/** The first of each kind of block tells that the text was written as Markdown. */
function firstBlocks(problems: readonly Problem[]): readonly Problem[] {
  const told = new Set<string>();
  return problems.filter(({ message }) => !told.has(message) && told.add(message));
}

/** Characters; a line that is longer is no fence. */
const LONGEST_FENCE = 60;

/** Whether a problem is that of a fence of Markdown, whose backquotes are read as open literals. */
export function isOfFence({ code, range: { start } }: Problem, text: string): boolean {
  if (code !== 'unclosed-inline' || start.column > LONGEST_FENCE) return false;
  const from = start.offset - start.column + 1;
  const [line = ''] = text.slice(from, from + LONGEST_FENCE).split(/[\r\n]/u, 1);
  return FENCE.test(line.trim());
}

/** What a document's own text has of such slips, and the references that nothing defines. */
export function findSlips(root: Root, text: string): readonly Problem[] {
  const source = new Source(text);
  const nodes = ownedNodes(root);
  const own = nodes.flatMap(({ node, isOwn }) => (isOwn ? [node] : []));
  const broken = new Map(own.map((node) => [node, linkProblem(node, source)]));
  const inline = own.flatMap((node) => [
    ...(broken.get(node) ?? []),
    ...quotesProblem(node),
    ...('children' in node ? markdownLinks(node.children, source) : []),
  ]);
  const blocks = firstBlocks(own.flatMap((node) => markdownBlock(node, source)));
  const others = nodes.filter(({ node }) => (broken.get(node) ?? []).length === 0);
  return [...blocks, ...inline, ...undefinedReferences(others)];
}
