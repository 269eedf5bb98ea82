// Lists that only RST has, put as the bullet lists that they read like, so that extraction knows one kind.
import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import type { Position } from 'unist';
import { pushAll } from '../../long-lists.ts';
import type { DefinitionListItem, Field } from '../../syntax/rst/nodes.ts';

type Block = BlockContent | DefinitionContent;

function paragraph(children: PhrasingContent[], like: Like): Paragraph {
  const [first, last] = [children[0], children[children.length - 1]];
  const position =
    first?.position && last?.position
      ? { start: first.position.start, end: last.position.end }
      : like.position;
  return { type: 'paragraph', children, ...(position && { position }) };
}

type Like = { readonly position?: Position | undefined };

const item = (children: Block[], { position }: Like): ListItem => ({
  type: 'listItem',
  spread: false,
  children,
  ...(position && { position }),
});

const list = (children: ListItem[], { position }: Like): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children,
  ...(position && { position }),
});

/** `:Status: optional` reads as `- Status: optional`. */
function fieldItem(field: Field): ListItem {
  const [name, body] = field.children;
  const [first, ...rest] = body.children;
  const end = name.position?.end;
  const colon: PhrasingContent = {
    type: 'text',
    value: ': ',
    ...(end && { position: { start: end, end } }),
  };
  const lead = first?.type === 'paragraph' ? first.children : [];
  const others = first === undefined || first.type === 'paragraph' ? rest : [first, ...rest];
  return item([paragraph([...name.children, colon, ...lead], field), ...others], field);
}

/** A term and its definition read as an item whose first paragraph is the term. */
function definitionItem(node: DefinitionListItem): ListItem {
  const blocks: Block[] = [];
  for (const child of node.children) {
    if (child.type === 'term') blocks.push(paragraph(child.children, child));
    else if (child.type === 'definitionDescription') pushAll(blocks, child.children);
  }
  return item(blocks, node);
}

/** `node`, or the bullet list that it reads like. */
export function asBullets<Node extends RootContent>(node: Node): Node | List {
  if (node.type === 'fieldList') return list(node.children.map(fieldItem), node);
  if (node.type === 'definitionList') return list(node.children.map(definitionItem), node);
  return node;
}
