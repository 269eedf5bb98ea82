// References that lead nowhere: docutils finds them only when it puts a page together.
import type { Nodes } from 'mdast';
import type { Problem } from '../../diagnostic.ts';
import { normalizeName } from './names.ts';
import { type Owned, problemAt } from './owned.ts';
import { explicitNames, textOf } from './targets.ts';

/** So many names a message lists. */
const LISTED = 3;
/** Characters of a name in a message. */
const LONGEST = 80;
/** What Sphinx defines for every document. */
const SPHINX_SUBSTITUTIONS: ReadonlySet<string> = new Set([
  'release',
  'version',
  'today',
  'translation progress',
]);
/** The start of a target in what is kept as text. */
const TARGET = /^[ \t]*\.\. [_|]/mu;

type Reference = Extract<Nodes, { type: 'linkReference' | 'substitutionReference' }>;

/** The names that a kind of reference can lead to, and the references of that kind. */
interface Kind {
  readonly defined: Set<string>;
  /** By name, the first reference to it. */
  readonly used: Map<string, Reference>;
}

/** Names that a node defines: of targets, of titles, of links with an address. */
function namesOf(node: Nodes): readonly string[] {
  if (node.type === 'heading') return [normalizeName(textOf(node))];
  if (node.type === 'linkReference') return node.data?.names ?? [];
  if (node.type !== 'directive') return explicitNames(node).map(({ name }) => name);
  const label = node.options.find(({ name }) => name === 'name')?.value;
  const title = node.name === 'contents' ? (node.arguments[0] ?? 'contents') : undefined;
  return [label, title].flatMap((name) => (name === undefined ? [] : [normalizeName(name)]));
}

/** Whether names may be defined in what was not read: a file that is not there, the content of an unknown directive. */
function mayDefine(node: Nodes): boolean {
  if (node.type !== 'directive' || node.data?.problem === undefined || node.children.length > 0) return false;
  return node.data.canonical === 'include' || TARGET.test(node.content);
}

function use({ used }: Kind, reference: Reference): void {
  if (!used.has(reference.identifier)) used.set(reference.identifier, reference);
}

function undefinedIn({ defined, used }: Kind): readonly Reference[] {
  return [...used].flatMap(([name, reference]) => (defined.has(name) ? [] : [reference]));
}

/** Names are words; a text that is longer is cut. */
function nameOf({ label, identifier }: Reference): string {
  const letters = [...(label ?? identifier)];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
}

const quoted = (references: readonly Reference[]): string => {
  const names = references.slice(0, LISTED).map((reference) => `\`${nameOf(reference)}\``);
  const more = references.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
};

/** A finding for each name; where most are undefined, one for all: they stand in a file that all pages share. */
function linkProblems(links: Kind, isCertain: boolean): readonly Problem[] {
  const missing = undefinedIn(links);
  const [first] = missing;
  if (first === undefined) return [];
  const isHabit = missing.length * 2 > links.used.size;
  if (isHabit && missing.length > 1) {
    const message = `Nothing in this document defines the links ${quoted(missing)}. Define them, unless the build adds their targets.`;
    return [problemAt(first, message, 'info')];
  }
  return missing.map((reference) => {
    const name = nameOf(reference);
    const message = `Nothing in this document has the name \`${name}\`, so this link leads nowhere. Define it as in \`.. _${name}: https://…\`, or correct the name.`;
    const problem = problemAt(reference, message, isCertain && !isHabit ? 'warning' : 'info');
    return { ...problem, undefinedName: name };
  });
}

/** One for all. Silent where a document defines none itself: a configuration of Sphinx gives them to all pages. */
function substitutionProblems({ defined, used }: Kind): readonly Problem[] {
  const missing = undefinedIn({ defined, used }).filter(
    ({ identifier }) => !SPHINX_SUBSTITUTIONS.has(identifier),
  );
  const [first] = missing;
  if (defined.size === 0 || first === undefined) return [];
  const message = `Nothing in this document defines the ${missing.length === 1 ? 'substitution' : 'substitutions'} ${quoted(missing)}. Define them, unless the build does.`;
  return [problemAt(first, message, 'info')];
}

/** The references of a document that nothing in it, nor in a file that it includes, defines. */
export function undefinedReferences(nodes: readonly Owned[]): readonly Problem[] {
  const links: Kind = { defined: new Set(), used: new Map() };
  const substitutions: Kind = { defined: new Set(), used: new Map() };
  let isCertain = true;
  for (const { node, isOwn } of nodes) {
    if (mayDefine(node)) isCertain = false;
    for (const name of namesOf(node)) links.defined.add(name);
    if (node.type === 'substitutionDefinition') substitutions.defined.add(node.identifier);
    if (!isOwn) continue;
    if (node.type === 'linkReference' && node.data?.anonymous !== true) use(links, node);
    else if (node.type === 'substitutionReference') use(substitutions, node);
  }
  return [...linkProblems(links, isCertain), ...(isCertain ? substitutionProblems(substitutions) : [])];
}
