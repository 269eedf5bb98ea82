// An HTML table to mdast: rows, spans, header cells, caption.
import type { Element, ElementContent } from 'hast';
import type { Table, TableCell, TableRow } from 'mdast';
import type { Position } from 'unist';
import {
  type Context,
  classNames,
  drawn,
  labelled,
  phrasing,
  plainText,
  positionOf,
  spanOf,
  trimEdges,
} from './html-phrasing.ts';

declare module 'mdast' {
  interface TableCellData {
    /** Class names of the cell and of what stands in it. */
    classes?: readonly string[];
  }
}

function cellOf(element: Element, header: boolean, context: Context): TableCell {
  const spans = { colSpan: spanOf(element, 'colSpan'), rowSpan: spanOf(element, 'rowSpan') };
  const children = phrasing(element.children, context).filter(
    (node) => node.type !== 'text' || node.value.trim() !== '' || element.children.length > 1,
  );
  const trimmed = trimEdges(children);
  const heading = header || element.tagName === 'th';
  const data = { ...spans, ...(heading ? { header: true as const } : {}), classes: classNames(element) };
  const position = cellRoom(element, context);
  // A cell without content may answer by its colour or its label; a header is called by its label alone.
  const isBlank = trimmed.length === 0 && plainText(element).trim() === '';
  const content = heading ? labelled(element, position) : drawn(element, position);
  return { type: 'tableCell', children: isBlank ? content : trimmed, data, position };
}

/** The room between the tags of a cell. */
function cellRoom(element: Element, context: Context): Position {
  const outer = positionOf(element, context);
  const first = element.children[0];
  const last = element.children[element.children.length - 1];
  return first === undefined || last === undefined
    ? { start: outer.end, end: outer.end }
    : { start: positionOf(first, context).start, end: positionOf(last, context).end };
}

function rowsOf(
  table: Element,
  context: Context,
): { rows: TableRow[]; headerRows: number; caption: string | undefined } {
  const rows: TableRow[] = [];
  let headerRows = 0;
  let caption: string | undefined;
  const visit = (node: ElementContent, head: boolean): void => {
    if (node.type !== 'element') return;
    if (node.tagName === 'caption')
      caption = plainText(node)
        .replace(/\s+/gu, ' ')
        .replace(/(?<!\s)\s*¶$/u, '')
        .trim();
    else if (node.tagName === 'tr') {
      const cells = node.children.filter(
        (child): child is Element =>
          child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th'),
      );
      if (cells.length === 0) return;
      // Below a header, one name across the row heads the rows that follow.
      const header =
        head || (cells.every((cell) => cell.tagName === 'th') && (headerRows === 0 || cells.length > 1));
      if (header && headerRows === rows.length) headerRows += 1;
      rows.push({
        type: 'tableRow',
        children: cells.map((cell) => cellOf(cell, head, context)),
        position: positionOf(node, context),
      });
    } else if (node.tagName !== 'table')
      for (const child of node.children) visit(child, head || node.tagName === 'thead');
  };
  for (const child of table.children) visit(child, false);
  return { rows, headerRows, caption };
}

/** Places that the cells of a table may cover, for each cell and beyond: tables of people cover one or two. */
const MOST_PLACES = 20;
const MORE_PLACES = 100;

type Spans = { colSpan: number; rowSpan: number };

/**
 * Bounds the spans of cells by what there is: the rows that are left, and as many columns as the table has cells, since
 * none begins further right. False where they cover so much all the same that laying the table out is an attack.
 */
function boundSpans(rows: readonly TableRow[]): boolean {
  const cells = rows.reduce((sum, { children }) => sum + children.length, 0);
  let places = 0;
  for (const [at, { children }] of rows.entries())
    for (const { data } of children) {
      if (!hasSpans(data)) continue;
      data.colSpan = Math.min(data.colSpan, cells);
      data.rowSpan = Math.min(data.rowSpan, rows.length - at);
      places += data.colSpan * data.rowSpan;
    }
  return places <= MOST_PLACES * cells + MORE_PLACES;
}

const hasSpans = (data: TableCell['data']): data is TableCell['data'] & Spans =>
  data?.colSpan !== undefined && data.rowSpan !== undefined;

/** The table; none where its spans pass the limit, which is said. */
export function tableOf(element: Element, context: Context): readonly Table[] {
  const { rows, headerRows, caption } = rowsOf(element, context);
  const position = positionOf(element, context);
  if (!boundSpans(rows)) {
    const message = `The cells of this table span more than ${MOST_PLACES} places each, so the table is not read. Take needless \`colspan\` and \`rowspan\` out.`;
    context.problems.push({ code: 'malformed-syntax', message, range: position });
    return [];
  }
  const data = { headerRows, ...(caption === undefined ? {} : { caption }) };
  return [{ type: 'table', children: rows, data, position }];
}
