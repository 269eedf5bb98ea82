// What the front matter of a document in MyST defines for {{ name }}.
import { type DataEntry, entryOf } from '../data.ts';
import { parseMarkdown } from '../markdown.ts';
import type { SubstitutionDefinition } from '../rst/nodes.ts';
import { parseYaml } from '../yaml.ts';

/** The definitions in the front matter, each by the words of its first paragraph. */
export function substitutionsOf(front: string): readonly SubstitutionDefinition[] {
  if (!front.includes('substitutions')) return [];
  const { root } = parseYaml(front);
  const held = [entryOf(root, 'myst')?.value, root].flatMap(
    (node) => entryOf(node, 'substitutions')?.value ?? [],
  );
  return held.flatMap((node) => (node.kind === 'object' ? node.entries.flatMap(definitionOf) : []));
}

function definitionOf({ key, value }: DataEntry): SubstitutionDefinition[] {
  if (value.kind !== 'string' && value.kind !== 'scalar') return [];
  const [first] = parseMarkdown(String(value.value)).children;
  const children = first?.type === 'paragraph' ? first.children : [];
  return [{ type: 'substitutionDefinition', identifier: key.value, label: key.value, children }];
}
