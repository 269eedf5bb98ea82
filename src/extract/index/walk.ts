// The one walk of a tree: what stands below each heading, and what speaks for the whole document.
import type {
  Code,
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Html,
  List,
  Nodes,
  Paragraph,
  Root,
  RootContent,
  Table,
} from 'mdast';
import type {
  DefinitionList,
  Directive,
  FieldList,
  LineBlock,
  SubstitutionDefinition,
} from '../../syntax/rst/nodes.ts';
import { asBullets } from './bullets.ts';
import { frontTitle } from './front-matter.ts';
import { ownTable, shownBlocks } from './own-tables.ts';

/** A block that may explain symbols. */
export type LegendBlock = Paragraph | List | LineBlock | DefinitionList | FieldList | Code | Html;

const LEGEND_BLOCKS: ReadonlySet<string> = new Set(
  'paragraph list table lineBlock definitionList fieldList code html'.split(' '),
);

function isLegendBlock(node: Nodes): node is LegendBlock | Table {
  return LEGEND_BLOCKS.has(node.type);
}

/** Nodes below one heading and above the next, in order; tables are looked into for footnotes only. */
export interface Contents {
  readonly tables: Table[];
  /** Outside footnotes. */
  readonly paragraphs: Paragraph[];
  readonly lists: List[];
  /** Blocks that may explain symbols, none in another but lists. */
  readonly explaining: (LegendBlock | Table)[];
  readonly footnotes: FootnoteDefinition[];
  readonly references: FootnoteReference[];
  readonly directives: Directive[];
}

/** A heading, if one stands above, and what stands below it. */
export interface Segment {
  readonly heading?: Heading;
  readonly blocks: RootContent[];
  readonly contents: Contents;
}

/** Nodes that stand anywhere and speak for the whole document, each kind in the order of the text. */
export interface Census {
  readonly definitions: Definition[];
  readonly substitutions: SubstitutionDefinition[];
  readonly footnotes: (FootnoteDefinition | FootnoteReference)[];
  readonly html: Html[];
  /** How often each link definition is used, by identifier. */
  readonly uses: Map<string, number>;
}

export interface TreeIndex {
  /** The title that stands outside the text. */
  readonly title?: string;
  readonly segments: readonly [Segment, ...Segment[]];
  readonly census: Census;
}

/** What a node stands in, as bits. */
const IN_TABLE = 1;
const IN_FOOTNOTE = 2;
const IN_LEGEND_BLOCK = 4;

const emptyContents = (): Contents => ({
  tables: [],
  paragraphs: [],
  lists: [],
  explaining: [],
  footnotes: [],
  references: [],
  directives: [],
});

function take(node: Nodes, within: number, contents: Contents): void {
  if (node.type === 'footnoteReference') contents.references.push(node);
  if (node.type === 'footnoteDefinition' && (within & IN_FOOTNOTE) === 0) contents.footnotes.push(node);
  if ((within & IN_TABLE) !== 0) return;
  const isOwn = (within & IN_LEGEND_BLOCK) === 0 || node.type === 'list';
  if (isOwn && isLegendBlock(node)) contents.explaining.push(node);
  if (node.type === 'paragraph' && (within & IN_FOOTNOTE) === 0) contents.paragraphs.push(node);
  else if (node.type === 'list') contents.lists.push(node);
  else if (node.type === 'table') contents.tables.push(node);
  else if (node.type === 'directive') contents.directives.push(node);
}

function count(node: Nodes, { definitions, substitutions, footnotes, html, uses }: Census): void {
  if (node.type === 'definition') definitions.push(node);
  else if (node.type === 'substitutionDefinition') substitutions.push(node);
  else if (node.type === 'html') html.push(node);
  else if (node.type === 'linkReference' || node.type === 'imageReference')
    uses.set(node.identifier, (uses.get(node.identifier) ?? 0) + 1);
  else if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') footnotes.push(node);
}

/** What stands in a node, by what itself stands in. */
function inside(node: Nodes, within: number): number {
  if (node.type === 'table') return within | IN_TABLE | IN_LEGEND_BLOCK;
  if (node.type === 'footnoteDefinition') return within | IN_FOOTNOTE;
  return node.type === 'heading' || isLegendBlock(node) ? within | IN_LEGEND_BLOCK : within;
}

function walk(top: Nodes, contents: Contents, census: Census): void {
  const stack: Nodes[] = [];
  const above: number[] = [];
  let within = 0;
  for (let node: Nodes | undefined = top; node !== undefined; node = stack.pop(), within = above.pop() ?? 0) {
    // Most nodes by far.
    if (node.type === 'text') continue;
    take(node, within, contents);
    count(node, census);
    if (!('children' in node)) continue;
    const own = inside(node, within);
    const { children } = node;
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child === undefined) continue;
      stack.push((child.type === 'directive' ? ownTable(child) : undefined) ?? child);
      above.push(own);
    }
  }
}

/** Walks a tree; lists that only RST has are put as bullets. */
export function walkTree(root: Root): TreeIndex {
  const census: Census = { definitions: [], substitutions: [], footnotes: [], html: [], uses: new Map() };
  let segment: Segment = { blocks: [], contents: emptyContents() };
  const title = frontTitle(root.children[0]);
  const segments: [Segment, ...Segment[]] = [segment];
  for (const node of root.children.flatMap((child) => [...shownBlocks(child)])) {
    if (node.type === 'heading') {
      segment = { heading: node, blocks: [], contents: emptyContents() };
      segments.push(segment);
      walk(node, emptyContents(), census);
      continue;
    }
    const block = asBullets(node);
    segment.blocks.push(block);
    walk(block, segment.contents, census);
  }
  return { ...(title !== undefined && { title }), segments, census };
}
