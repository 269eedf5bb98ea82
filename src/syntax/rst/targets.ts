// Numbers anonymous links and targets, and reports names that are given twice.
import type { Nodes, Parent, Root } from 'mdast';
import type { Range } from '../../position.ts';
import type { Context } from './context.ts';
import { normalizeName } from './names.ts';

interface Named {
  readonly name: string;
  readonly label: string;
  readonly url: string | undefined;
  readonly range: Range;
}

/** Goes through a finished tree in document order, without recursion. */
export function connectTargets(context: Context, root: Root): void {
  const explicit = new Map<string, Named>();
  const titles = new Map<string, Named>();
  const substitutions = new Map<string, Named>();
  let references = 0;
  let targets = 0;
  for (const node of walk(root)) {
    if (node.type === 'linkReference' && node.data?.anonymous === true)
      node.identifier = anonymousName(++references);
    else if (node.type === 'definition' && node.data?.anonymous === true)
      node.identifier = anonymousName(++targets);
    else if (node.type === 'target' && node.anonymous === true) node.identifier = anonymousName(++targets);
    else {
      for (const named of explicitNames(node)) noteExplicit(context, explicit, named);
      if (node.type === 'heading') noteTitle(context, titles, node);
      if (node.type === 'substitutionDefinition') noteSubstitution(context, substitutions, node);
    }
  }
}

/** The n-th anonymous link leads to the n-th anonymous target. */
function anonymousName(index: number): string {
  return `__${index}`;
}

function* walk(root: Root): Generator<Nodes> {
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    if (!('children' in node)) continue;
    const children: readonly Nodes[] = node.children;
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child !== undefined) stack.push(child);
    }
  }
}

function explicitNames(node: Nodes): Named[] {
  const range = rangeOf(node);
  switch (node.type) {
    case 'definition':
      return [{ name: node.identifier, label: node.label ?? node.identifier, url: node.url, range }];
    case 'target':
    case 'citation':
    case 'footnoteDefinition':
      if (node.identifier === '') return [];
      return [{ name: node.identifier, label: node.label ?? node.identifier, url: undefined, range }];
    case 'link':
      return (node.data?.names ?? []).map((name) => ({ name, label: name, url: node.url, range }));
    case 'linkReference':
      return (node.data?.names ?? []).map((name) => ({ name, label: name, url: undefined, range }));
    default:
      return [];
  }
}

/** The same name may be given twice only to the same URL. */
function noteExplicit(context: Context, names: Map<string, Named>, named: Named): void {
  const known = names.get(named.name);
  if (known === undefined) names.set(named.name, named);
  else if (known.url === undefined || known.url !== named.url) {
    context.report('duplicate-target', named.range, named.label);
  }
}

function noteTitle(context: Context, titles: Map<string, Named>, node: Parent): void {
  const label = textOf(node);
  const name = normalizeName(label);
  if (titles.has(name)) context.report('duplicate-title', rangeOf(node), label);
  else titles.set(name, { name, label, url: undefined, range: rangeOf(node) });
}

function noteSubstitution(
  context: Context,
  names: Map<string, Named>,
  node: Extract<Nodes, { type: 'substitutionDefinition' }>,
): void {
  const named = { name: node.label, label: node.label, url: undefined, range: rangeOf(node) };
  if (names.has(named.name)) context.report('duplicate-substitution', named.range, named.label);
  else names.set(named.name, named);
}

/** The text of a node, that of all its descendants joined. */
export function textOf(node: Parent): string {
  const parts: string[] = [];
  const stack: unknown[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if ('children' in next && Array.isArray(next.children)) stack.push(...next.children.toReversed());
    else if ('value' in next && typeof next.value === 'string') parts.push(next.value);
  }
  return parts.join('');
}

function rangeOf(node: { position?: Nodes['position'] }): Range {
  const { start, end } = node.position ?? NOWHERE;
  return { start: { ...start, offset: start.offset ?? 0 }, end: { ...end, offset: end.offset ?? 0 } };
}

const NOWHERE = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
