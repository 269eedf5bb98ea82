// Tables in the fences of MyST: ```{list-table}, ```{table} and RST itself in ```{eval-rst}, each read where it stands.
import type {
  BlockContent,
  Code,
  List,
  ListItem,
  Root,
  RootContent,
  Table,
  TableCell,
  TableRow,
} from 'mdast';

/** Reads a text whose every place is that of the document. */
export interface FenceParsers {
  readonly markdown: (text: string) => Root;
  readonly rst: (text: string) => Root;
}

const FENCE = /^\{(eval-rst|list-table|flat-table|table)\}$/u;
/** `:header-rows: 1` at the head of a fence. */
const OPTION = /^:([\w-]{1,40}):(.*)$/u;

interface Fence {
  readonly node: Code;
  readonly kind: string;
  /** Where its text begins and ends, behind the options. */
  readonly from: number;
  readonly to: number;
  readonly options: ReadonlyMap<string, string>;
}

/** The fence that a block is; a table stands between lines of marks, with options above it. */
function fenceOf(node: RootContent, text: string): Fence | undefined {
  const kind = node.type === 'code' ? FENCE.exec(node.lang ?? '')?.[1] : undefined;
  if (kind === undefined || node.type !== 'code' || node.position === undefined) return undefined;
  const end = node.position.end.offset ?? 0;
  const options = new Map<string, string>();
  let from = nextLine(text, node.position.start.offset ?? 0);
  while (from < end && kind !== 'eval-rst') {
    const [, name, value = ''] = OPTION.exec(text.slice(from, nextLine(text, from)).trim()) ?? [];
    if (name === undefined) break;
    options.set(name, value.trim());
    from = nextLine(text, from);
  }
  const last = text.lastIndexOf('\n', end - 1) + 1;
  const isClosed = /^[ \t]{0,3}(?:`{3,}|~{3,})[ \t]*$/u.test(text.slice(last, end));
  const to = Math.max(from, isClosed ? last : end);
  return { node, kind, from, to, options };
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** The document with blanks for all that stands in none of the fences, line by line as long as it was. */
function only(fences: readonly Fence[], text: string): string {
  const blank = (from: number, to: number): string => text.slice(from, to).replace(/[^\r\n]/gu, ' ');
  let at = 0;
  const parts = fences.map(({ from, to }) => {
    const part = blank(at, from) + text.slice(from, to);
    at = to;
    return part;
  });
  return parts.join('') + blank(at, text.length);
}

const isList = (node: BlockContent | ListItem['children'][number]): node is List => node.type === 'list';

/** The table that a list of lists draws: an item for each row, an item of it for each cell. */
function tableOf(list: List, { options, node }: Fence): Table {
  const rows = list.children.map((item): TableRow => {
    const cells = item.children.find(isList)?.children ?? [];
    return {
      type: 'tableRow',
      children: cells.map(cellOf),
      ...(item.position && { position: item.position }),
    };
  });
  const headerRows = Number(options.get('header-rows') ?? 0);
  const data = { headerRows: Number.isInteger(headerRows) ? headerRows : 0, ...captionOf(node) };
  return { type: 'table', children: rows, data, ...(list.position && { position: list.position }) };
}

function cellOf({ children, position }: ListItem): TableCell {
  const inner = children.flatMap((child) => (child.type === 'paragraph' ? child.children : []));
  return { type: 'tableCell', children: inner, ...(position && { position }) };
}

const captionOf = ({ meta }: Code): { readonly caption?: string } => (meta ? { caption: meta } : {});

/** What a fence holds: RST as it is, a table drawn by lists, or a table with its caption. */
function contentOf(fence: Fence, nodes: readonly RootContent[]): readonly RootContent[] {
  if (fence.kind === 'eval-rst') return nodes;
  return nodes.map((node) => {
    if (fence.kind !== 'table' && node.type === 'list') return tableOf(node, fence);
    return node.type === 'table' ? { ...node, data: { ...node.data, ...captionOf(fence.node) } } : node;
  });
}

/** A Markdown tree with what its fences hold in their place. */
export function embedFences(root: Root, text: string, parsers: FenceParsers): Root {
  const fences = root.children.flatMap((node) => fenceOf(node, text) ?? []);
  if (fences.length === 0) return root;
  const isRst = ({ kind }: Fence): boolean => kind === 'eval-rst';
  const read = (own: readonly Fence[], parse: (text: string) => Root): readonly RootContent[] =>
    own.length === 0 ? [] : parse(only(own, text)).children;
  const nodes = [
    ...read(fences.filter(isRst), parsers.rst),
    ...read(
      fences.filter((fence) => !isRst(fence)),
      parsers.markdown,
    ),
  ].sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0));
  const byFence = new Map<RootContent, readonly RootContent[]>();
  let at = 0;
  for (const fence of fences) {
    const first = at;
    while (at < nodes.length && (nodes[at]?.position?.start.offset ?? 0) < fence.to) at += 1;
    byFence.set(fence.node, contentOf(fence, nodes.slice(first, at)));
  }
  return { ...root, children: root.children.flatMap((node) => byFence.get(node) ?? [node]) };
}
