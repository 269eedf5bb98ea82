// An HTML table to mdast: rows, spans, header cells, caption.
import type { Element, ElementContent } from 'hast';
import type { Table, TableCell, TableRow } from 'mdast';
import type { Position } from 'unist';
import {
  type Context,
  classNames,
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
  return { type: 'tableCell', children: trimmed, data, position: cellRoom(element, context) };
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
      const header = head || cells.every((cell) => cell.tagName === 'th');
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

export function tableOf(element: Element, context: Context): Table {
  const { rows, headerRows, caption } = rowsOf(element, context);
  const data = { headerRows, ...(caption === undefined ? {} : { caption }) };
  return { type: 'table', children: rows, data, position: positionOf(element, context) };
}
