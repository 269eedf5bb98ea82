// The nodes that stand anywhere in a tree and speak for the whole document, gathered in one walk.
import type { Definition, Nodes, Root } from 'mdast';
import type { SubstitutionDefinition } from '../../syntax/rst/nodes.ts';
import { findNodes } from './sections.ts';

export interface Census {
  /** Link definitions, in the order of the text. */
  readonly definitions: readonly Definition[];
  readonly substitutions: readonly SubstitutionDefinition[];
  /** How often each link definition is used, by identifier. */
  readonly uses: ReadonlyMap<string, number>;
  /** Whether there are footnotes of the syntax's own, or references to them. */
  readonly noted: boolean;
}

export function censusOf(root: Root): Census {
  const definitions: Definition[] = [];
  const substitutions: SubstitutionDefinition[] = [];
  const uses = new Map<string, number>();
  let noted = false;
  findNodes([root], (node): node is Nodes => {
    // Most nodes by far.
    if (node.type === 'text' || node.type === 'tableCell') return false;
    if (node.type === 'definition') definitions.push(node);
    else if (node.type === 'substitutionDefinition') substitutions.push(node);
    else if (node.type === 'linkReference' || node.type === 'imageReference')
      uses.set(node.identifier, (uses.get(node.identifier) ?? 0) + 1);
    else if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') noted = true;
    return false;
  });
  return { definitions, substitutions, uses, noted };
}
