// Which nodes may stand in a list item or a directive.
import type { Nodes } from 'mdast';
import type { Flow } from '../rst/nodes.ts';

const FLOW: ReadonlySet<string> = new Set(
  [
    'attribution blockquote citation code comment definition definitionList directive fieldList footnoteDefinition',
    'heading html lineBlock list malformed optionList paragraph substitutionDefinition table target thematicBreak',
  ].flatMap((names) => names.split(' ')),
);

export const isFlow = (node: Nodes): node is Flow => FLOW.has(node.type);
