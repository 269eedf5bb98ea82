// Roles and substitutions of MyST in the text of a tree: {name}`text` and {{ name }}.
import type { InlineCode, Nodes, PhrasingContent, Text } from 'mdast';
import type { Point, Position } from 'unist';
import { pushAll } from '../../long-lists.ts';
import type { Role, SubstitutionReference } from '../rst/nodes.ts';

const ROLE = /\{([a-z][\w.:+-]{0,60})\}$/i;
const SUBSTITUTION = /\{\{[ \t]{0,20}([\w-]{1,60})[ \t]{0,20}\}\}/g;

const moved = (point: Point, by: number): Point => ({
  line: point.line,
  column: point.column + by,
  offset: (point.offset ?? 0) + by,
});

const lengthOf = ({ start, end }: Position): number => (end.offset ?? 0) - (start.offset ?? 0);

/** A part of a text; placed as the whole where that is not written as it reads. */
function textPart(node: Text, from: number, to: number): Text {
  const { position, value } = node;
  const isExact =
    position !== undefined &&
    position.start.line === position.end.line &&
    lengthOf(position) === value.length;
  const own = isExact ? { start: moved(position.start, from), end: moved(position.start, to) } : position;
  return { type: 'text', value: value.slice(from, to), ...(own && { position: own }) };
}

function roleOf(name: string, lead: Text, { value, position }: InlineCode): Role {
  const marks = position === undefined ? 0 : (lengthOf(position) - value.length) / 2;
  const inner = position && {
    start: moved(position.start, Math.floor(marks)),
    end: moved(position.end, -Math.ceil(marks)),
  };
  const start = lead.position?.start ?? position?.start;
  return {
    type: 'role',
    name,
    value,
    children: [{ type: 'text', value, ...(inner && { position: inner }) }],
    data: { problem: 'unknown-role' },
    ...(start && position && { position: { start, end: position.end } }),
  };
}

/** A text with references in the place of the names that are defined. */
function withReferences(node: Text, defined: ReadonlySet<string>): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const { 0: whole, 1: name = '', index } of node.value.matchAll(SUBSTITUTION)) {
    if (!defined.has(name)) continue;
    if (index > at) parts.push(textPart(node, at, index));
    const { position } = textPart(node, index, index + whole.length);
    const reference: SubstitutionReference = {
      type: 'substitutionReference',
      identifier: name,
      label: name,
      value: name,
      ...(position && { position }),
    };
    parts.push(reference);
    at = index + whole.length;
  }
  if (at === 0) return [node];
  if (at < node.value.length) parts.push(textPart(node, at, node.value.length));
  return parts;
}

function phrasing(children: readonly PhrasingContent[], defined: ReadonlySet<string>): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const child of children) {
    const last = out.at(-1);
    const [mark, name] =
      (child.type === 'inlineCode' && last?.type === 'text' && ROLE.exec(last.value)) || [];
    if (child.type === 'inlineCode' && last?.type === 'text' && mark !== undefined && name !== undefined) {
      out.pop();
      const at = last.value.length - mark.length;
      if (at > 0) out.push(textPart(last, 0, at));
      out.push(roleOf(name, textPart(last, at, last.value.length), child));
    } else if (child.type === 'text' && child.value.includes('{{')) {
      pushAll(out, withReferences(child, defined));
    } else out.push(child);
  }
  return out;
}

/** Puts roles, and references to the names that are defined, in a tree that nobody else holds. */
export function putInlines(top: Nodes, defined: ReadonlySet<string>): void {
  const stack: Nodes[] = [top];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('children' in node)) continue;
    switch (node.type) {
      case 'delete':
      case 'emphasis':
      case 'heading':
      case 'link':
      case 'linkReference':
      case 'paragraph':
      case 'strong':
      case 'tableCell':
        node.children = phrasing(node.children, defined);
    }
    for (const child of node.children) stack.push(child);
  }
}
