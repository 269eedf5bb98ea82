// Numbers anonymous links and targets, and reports names that are given twice.
import type { Nodes, Root } from 'mdast';
import type { Range } from '../../position.ts';
import { rangeOf, walk } from '../nodes.ts';
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
    else if (NAMED.has(node.type)) {
      for (const named of explicitNames(node)) noteExplicit(context, explicit, named);
      if (node.type === 'heading') noteTitle(context, titles, node);
      if (node.type === 'substitutionDefinition') noteSubstitution(context, substitutions, node);
    }
  }
}

/** The nodes that have names, or define them. */
const NAMED: ReadonlySet<string> = new Set(
  'citation definition directive footnoteDefinition heading link substitutionDefinition target'.split(' '),
);

/** The n-th anonymous link leads to the n-th anonymous target. */
function anonymousName(index: number): string {
  return `__${index}`;
}

export function explicitNames(node: Nodes): Named[] {
  const range = rangeOf(node);
  switch (node.type) {
    case 'definition':
      return [{ name: node.identifier, label: node.label ?? node.identifier, url: node.url, range }];
    case 'target':
    case 'citation':
    case 'footnoteDefinition':
      if (node.identifier === '') return [];
      return [{ name: node.identifier, label: node.label ?? node.identifier, url: undefined, range }];
    case 'directive': {
      const label = node.options.find((option) => option.name === 'name')?.value;
      const isNamed =
        label !== undefined && node.data?.canonical !== undefined && node.data.problem === undefined;
      return isNamed ? [{ name: normalizeName(label), label, url: undefined, range }] : [];
    }
    case 'link':
      return (node.data?.names ?? []).map((name) => ({ name, label: name, url: node.url, range }));
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

function noteTitle(context: Context, titles: Map<string, Named>, node: Nodes): void {
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

/** The text of a node, that of all its descendants joined; a numbered footnote's reference has its number. */
export function textOf(node: Nodes): string {
  const parts: string[] = [];
  for (const next of walk(node)) {
    // The value of a role is the text of its children as it is written.
    if (next.type === 'role' && next.children.length > 0) continue;
    if ('value' in next) parts.push(next.value);
    else if (next.type === 'footnoteReference' && next.data?.auto === undefined) parts.push(next.label ?? '');
  }
  return parts.join('');
}
