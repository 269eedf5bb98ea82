// Tables in the fences of MyST: ```{list-table}, ```{table} and RST itself in ```{eval-rst}, each read where it stands.
import type { Code, Root, RootContent } from 'mdast';
import { listTable } from './list-table.ts';

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

const captionOf = ({ meta }: Code): { readonly caption?: string } => (meta ? { caption: meta } : {});

/** What a fence holds: RST as it is, a table drawn by lists, or a table with its caption. */
function contentOf(fence: Fence, nodes: readonly RootContent[]): readonly RootContent[] {
  if (fence.kind === 'eval-rst') return nodes;
  const caption = captionOf(fence.node);
  const numberOf = (name: string): number => Number(fence.options.get(name) ?? 0) || 0;
  const data = { headerRows: numberOf('header-rows'), stubColumns: numberOf('stub-columns'), ...caption };
  return nodes.map((node) => {
    if (node.type === 'table') return { ...node, data: { ...node.data, ...caption } };
    return fence.kind === 'table' ? node : (listTable(node, data, node.position) ?? node);
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
