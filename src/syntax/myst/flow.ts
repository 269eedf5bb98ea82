// What may stand in a list item or a directive, and the directives that Markdown borrows.
import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import type { Directive, Flow } from '../rst/nodes.ts';

const FLOW: ReadonlySet<string> = new Set(
  [
    'attribution blockquote citation code comment definition definitionList directive fieldList footnoteDefinition',
    'heading html lineBlock list malformed optionList paragraph substitutionDefinition table target thematicBreak',
  ].flatMap((names) => names.split(' ')),
);

export const isFlow = (node: Nodes): node is Flow => FLOW.has(node.type);

/** A directive as RST has it of which docutils knows nothing; a blank title is none. */
export const unknownDirective = (
  name: string,
  title: string,
  children: Flow[],
  position: Position | undefined,
): Directive => ({
  type: 'directive',
  name,
  arguments: title === '' ? [] : [title],
  options: [],
  content: '',
  children,
  data: { problem: 'unknown-directive' },
  ...(position && { position }),
});
