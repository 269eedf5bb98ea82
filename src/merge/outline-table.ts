// A table of a document's tree as rows and cells of its text.
import type { Table, TableCell, TableRow } from 'mdast';
import { foldName } from '../extract/text/fold.ts';
import type { Offsets } from '../position.ts';
import { offsetsOf } from '../syntax/nodes.ts';
import { drawnCells } from './layout-drawn.ts';
import { keyed, rowAbout } from './names.ts';
import { type Branch, type Node, type Span, withUniqueKeys } from './node.ts';
import { attachedStart, type Outliner } from './outliner.ts';

type Column = ReturnType<typeof keyed>;

/** The key of the row that names the columns. */
const HEADER = { key: '=', things: undefined };

export function tableSpan(table: Table, outliner: Outliner): Span {
  const rows = table.children.map((row) => row.children.map((cell) => cellStretch(cell, outliner)));
  const header = rows[0] ?? [];
  const columns = header.map(({ start, end }) =>
    keyed(outliner.places.names(start, end)[0], foldName(outliner.text.slice(start, end))),
  );
  const spans = table.children.map((row, index) => {
    const span = rowSpan(row, rows[index] ?? [], columns, outliner);
    return index === 0 ? { ...span, ...HEADER } : span;
  });
  const drawn = drawnTable(offsetsOf(table), spans, columns, outliner);
  if (drawn) return { key: 'table', ...offsetsOf(table), drawn };
  const rule = ruleSpan(spans[0], columns, outliner);
  const children = rule ? [...spans.slice(0, 1), rule, ...spans.slice(1)] : spans;
  const { start, end } = offsetsOf(table);
  return {
    key: 'table',
    start: attachedStart(outliner.text, Math.min(start, children[0]?.start ?? start)),
    end: Math.max(end, children.at(-1)?.end ?? end),
    children,
    isTable: true,
  };
}

function drawnTable(
  { start, end }: Offsets,
  rows: readonly Span[],
  columns: readonly Column[],
  { text }: Outliner,
): Branch | undefined {
  if (text[start] !== '+' && text[start] !== '=') return undefined;
  const drawn = drawnCells(text.slice(start, end));
  if (drawn?.rows.length !== rows.length) return undefined;
  const children = drawn.rows.map((cells, index): Branch => {
    const leaves = cells.map(
      (cell, at): Node => ({
        ...columns[at],
        kind: 'leaf',
        key: columns[at]?.key ?? '',
        lead: '',
        text: cell,
      }),
    );
    const { key = '', things } = rows[index] ?? {};
    return { ...branchOf(leaves), key, things };
  });
  return { ...branchOf(withUniqueKeys(children)), isTable: true, layout: drawn.layout };
}

const branchOf = (children: readonly Node[]): Branch => ({
  kind: 'branch',
  key: '',
  lead: '',
  head: '',
  tail: '',
  children: withUniqueKeys(children),
});

/** A cell without its borders and quotes. */
function cellStretch(cell: TableCell, { text }: Outliner): Offsets {
  let { start, end } = offsetsOf(cell);
  if (text[start] === '|') start += 1;
  if (text[end - 1] === '|' && text[end - 2] !== '\\' && end > start) end -= 1;
  const blanks = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const content = text.slice(start, end).trim();
  // The quotes of a CSV field belong to it.
  const isQuoted = text[start - 1] === '"' && text[end] === '"';
  if (isQuoted) return { start: start - 1, end: end + 1 };
  // A blank cell keeps a space on its left.
  const from = content === '' ? start + Math.min(1, blanks) : start + blanks;
  return { start: from, end: from + content.length };
}

function rowSpan(
  row: TableRow,
  cells: readonly Offsets[],
  columns: readonly Column[],
  { text, places }: Outliner,
): Span {
  const [first] = cells;
  const start = Math.min(offsetsOf(row).start, first?.start ?? Number.POSITIVE_INFINITY);
  const end = Math.max(offsetsOf(row).end, cells.at(-1)?.end ?? 0);
  const words = foldName(text.slice(first?.start ?? start, first?.end ?? end));
  const isWhole = cells.length === columns.length && cells.length > 1;
  return {
    ...keyed(rowAbout(places, start, end), words),
    start,
    end,
    ...(isWhole && { children: cells.map((one, at) => ({ key: '', ...columns[at], ...one })) }),
  };
}

const RULE_CELL = /:?-+:?/gu;

/** The line below the header of a Markdown table, which is no row of the tree. */
function ruleSpan(
  header: Span | undefined,
  columns: readonly Column[],
  { text }: Outliner,
): Span | undefined {
  if (header === undefined) return undefined;
  const from = text.indexOf('\n', header.end) + 1;
  const to = text.indexOf('\n', from);
  const line = text.slice(from, to < 0 ? text.length : to);
  if (
    from === 0 ||
    !line.includes('-') ||
    !/^[\s>|:-]*$/u.test(line) ||
    !text.slice(header.end, from).match(/^\s*$/u)
  )
    return undefined;
  const cells = [...line.matchAll(RULE_CELL)].map(({ 0: cell, index }) => ({
    start: from + index,
    end: from + index + cell.length,
  }));
  if (cells.length !== columns.length || header.children === undefined) return undefined;
  const start = from + (/^[\s>]*/u.exec(line)?.[0].length ?? 0);
  return {
    key: '---',
    start,
    end: from + line.trimEnd().length,
    children: cells.map((cell, at) => ({ key: '', ...columns[at], ...cell })),
  };
}
