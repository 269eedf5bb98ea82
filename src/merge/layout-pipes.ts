// Markdown tables with padded columns, drawn as wide as all versions of a table need.
import stringWidth from 'string-width';
import { memoize } from '../extract/text/memoize.ts';
import { type Branch, type Layout, type Node, textOf } from './node.ts';

const cellsOf = (row: Node): readonly string[] => (row.kind === 'branch' ? row.children.map(textOf) : []);

function widthsOf(tables: readonly Branch[], width: (text: string) => number): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (const row of tables.flatMap(({ children }) => children)) {
    if (row.kind === 'leaf') continue;
    for (const cell of row.children) {
      const text = textOf(cell);
      const own = isRule(text) ? Math.min(3, text.length) : width(text);
      widths.set(cell.key, Math.max(widths.get(cell.key) ?? 0, own));
    }
  }
  return widths;
}

const isRule = (text: string): boolean => /^:?-+:?$/u.test(text);

interface PipeStyle {
  /** Columns of a text as the formatter counts them that wrote the table. */
  readonly width: (text: string) => number;
  /** The line below the header has blanks around its hyphens. */
  readonly isSpaced: boolean;
  /** Cells stand where the colons of that line say. */
  readonly isJustified: boolean;
}

/** Cells repeat few symbols, which take long to measure. */
const WIDTHS = [
  memoize((text: string) => stringWidth(text)),
  (text: string) => text.length,
  (text: string) => [...text].length,
];

const PIPE_STYLES: readonly PipeStyle[] = WIDTHS.flatMap((width) =>
  [true, false].flatMap((isSpaced) => [true, false].map((isJustified) => ({ width, isSpaced, isJustified }))),
);

function pad(text: string, room: number, rule: string): string {
  const left = rule.startsWith(':') && rule.endsWith(':') ? room >> 1 : rule.endsWith(':') ? room : 0;
  return ' '.repeat(left) + text + ' '.repeat(room - left);
}

function ruleCell(text: string, width: number): string {
  const [left, right] = [text.startsWith(':') ? ':' : '', text.length > 1 && text.endsWith(':') ? ':' : ''];
  return left + '-'.repeat(Math.max(1, width - left.length - right.length)) + right;
}

function drawPipes(table: Branch, widths: ReadonlyMap<string, number>, style: PipeStyle): string {
  const rules = table.children.find(
    (row) => row.kind === 'branch' && row.children.every((cell) => isRule(textOf(cell))),
  );
  const aligned = style.isJustified && rules ? cellsOf(rules) : [];
  const rows = table.children.map((row) => {
    if (row.kind === 'leaf') return row.lead + row.text;
    const cells = row.children.map((cell, at) => {
      const text = textOf(cell);
      const width = Math.max(widths.get(cell.key) ?? 0, style.isSpaced ? 3 : 1);
      if (row !== rules) return ` ${pad(text, Math.max(0, width - style.width(text)), aligned[at] ?? '')} `;
      return style.isSpaced ? ` ${ruleCell(text, width)} ` : ruleCell(text, width + 2);
    });
    return `${row.lead}|${cells.join('|')}|`;
  });
  return rows.join('');
}

const PIPE_LAYOUTS = PIPE_STYLES.map(
  (style, index): Layout => ({
    name: `pipes-${index}`,
    draw: (tables) => {
      const widths = widthsOf(tables, style.width);
      return tables.map((table) => drawPipes(table, widths, style));
    },
  }),
);

/** A Markdown table with the layout that it is written in, where its columns are padded. */
export function withPipeLayout(table: Node): Node {
  if (table.kind === 'leaf' || !table.isTable || table.layout) return table;
  const top = { ...table, children: table.children.slice(0, 3) };
  // The rows of a table that is padded are equally wide; most tables are not.
  const even = WIDTHS.filter((width) => new Set(top.children.map((row) => width(textOf(row)))).size === 1);
  const widths = new Map(even.map((width) => [width, widthsOf([table], width)]));
  const text = even.length > 0 ? textOf(table) : '';
  const at = PIPE_STYLES.findIndex((style) => {
    const known = widths.get(style.width);
    // Most styles fail at the first lines.
    return known && text.startsWith(drawPipes(top, known, style)) && drawPipes(table, known, style) === text;
  });
  const layout = PIPE_LAYOUTS[at];
  return layout ? { ...table, layout } : table;
}
