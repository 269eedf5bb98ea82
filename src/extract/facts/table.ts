// Facts that are written one a line, put as a table, so that they are read as any other table is.
import type { Nodes, PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import type { Point, Position } from 'unist';
import type { Text } from '../claims.ts';

/** A block of facts, and the table that says the same. */
export interface FactTable {
  readonly block: Nodes;
  readonly table: Table;
}

/** What a fact says: the name of a feature, what is said of each target, and remarks. */
export interface Fact {
  readonly name: readonly PhrasingContent[];
  readonly values: readonly (readonly PhrasingContent[])[];
  readonly remark?: readonly PhrasingContent[];
  readonly position: Position;
}

/** A text as content of a cell. */
export const wordsOf = ({ text, range }: Text): PhrasingContent => ({
  type: 'text',
  value: text,
  position: range,
});

function cellOf(children: readonly PhrasingContent[], at: Point): TableCell {
  const [start, end] = [children[0]?.position?.start ?? at, children.at(-1)?.position?.end ?? at];
  return { type: 'tableCell', children: [...children], position: { start, end } };
}

export function rowOf({ name, values, remark = [], position }: Fact): TableRow {
  const children = [name, ...values, remark].map((content) => cellOf(content, position.end));
  return { type: 'tableRow', children, position };
}

/** A row that names a group. */
export function groupRow(text: Text): TableRow {
  const strong = { type: 'strong' as const, children: [wordsOf(text)], position: text.range };
  return { type: 'tableRow', children: [cellOf([strong], text.range.start)], position: text.range };
}

/** `Support` and `Notes` have the place of the heading, which says what is told. */
export const headed = (value: string, heading: Nodes | undefined): PhrasingContent => ({
  type: 'text',
  value,
  ...(heading?.position && { position: heading.position }),
});

/** The table of such rows, whose targets are headed so. */
export function tableOf(
  targets: readonly PhrasingContent[],
  rows: readonly TableRow[],
  heading: Nodes | undefined,
  position: Position,
): Table {
  const at = position.start;
  const titles = [[], ...targets.map((target) => [target]), [headed('Notes', heading)]];
  const header: TableRow = {
    type: 'tableRow',
    children: titles.map((content) => ({ ...cellOf(content, at), position: { start: at, end: at } })),
    position: { start: at, end: at },
  };
  return { type: 'table', children: [header, ...rows], data: { headerRows: 1 }, position };
}
