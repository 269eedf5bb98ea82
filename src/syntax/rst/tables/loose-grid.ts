// Reads a grid table whose borders do not meet: a row for each band between borders, cut at the bars of each line.
import type { Line } from '../source.ts';
import type { ColumnLine } from './column-line.ts';
import { outdented, type TableCellSpec, type TableSpec } from './structure.ts';

interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** A part of a row: from the column after one bar to the next bar. */
interface Piece {
  readonly line: Line;
  readonly colSpan: number;
}

/**
 * What a reader of the text sees in a grid that docutils rejects. A line with as many bars as the table has column
 * edges is cut at its own bars, wherever they stand; any other at the edges that it has. Undefined where rows span
 * others, which bars alone do not tell.
 */
export function readLooseGrid(
  lines: readonly ColumnLine[],
  header: number | undefined,
): Omit<TableSpec, 'flaw'> | undefined {
  const flats = lines.map(({ flat }) => flat.trimEnd());
  const borders = flats.flatMap((flat, line) => (isBorderLine(flat) ? [line] : []));
  if (flats.some((flat) => !isBorderLine(flat) && (!flat.startsWith('|') || flat.includes('+--'))))
    return undefined;
  const edges = columnEdges(borders.map((line) => flats[line] ?? ''));
  const order = new Map(edges.map((edge, index) => [edge, index]));
  const bands = bandsBetween(borders, flats.length);
  return {
    widths: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0) - 1),
    rows: bands.map((band) => readBand(lines, band, order)),
    headerRows: header === undefined ? 0 : bands.filter(({ bottom }) => bottom <= header).length,
  };
}

function isBorderLine(flat: string): boolean {
  if (!flat.startsWith('+')) return false;
  for (const char of flat) if (char !== '+' && char !== '-' && char !== '=') return false;
  return true;
}

/** The corners of the border that has most of them. */
function columnEdges(borders: readonly string[]): readonly number[] {
  let edges: number[] = [];
  for (const border of borders) {
    const found = [...border].flatMap((char, column) => (char === '+' ? [column] : []));
    if (found.length > edges.length) edges = found;
  }
  return edges;
}

/** A last row without a border below it is a row too. */
function bandsBetween(borders: readonly number[], height: number): readonly Band[] {
  const ends = [...borders.slice(1), height];
  return borders.flatMap((border, index) => {
    const band = { top: border + 1, bottom: ends[index] ?? height };
    return band.top < band.bottom ? [band] : [];
  });
}

function readBand(
  lines: readonly ColumnLine[],
  { top, bottom }: Band,
  order: ReadonlyMap<number, number>,
): readonly TableCellSpec[] {
  const cut = lines.slice(top, bottom).map((line) => cutLine(line, order));
  const widest = cut.reduce((most, pieces) => (pieces.length > most.length ? pieces : most), []);
  return widest.map(({ line: place, colSpan }, index): TableCellSpec => {
    const pieces = cut.flatMap((each) => each[index]?.line ?? []);
    return { lines: outdented(pieces), rowSpan: 1, colSpan, place, offset: top };
  });
}

/** `order` gives the place of each column edge among them. */
function cutLine(line: ColumnLine, order: ReadonlyMap<number, number>): readonly Piece[] {
  const text = line.flat.trimEnd();
  const bars = [...text].flatMap((char, column) => (char === '|' ? [column] : []));
  if (!text.endsWith('|')) bars.push(text.length);
  const atEdges = bars.filter((bar) => order.has(bar));
  const drawn = bars.length > order.size || atEdges.length === bars.length;
  const cuts = drawn && atEdges.length > 1 ? atEdges : bars;
  return cuts.slice(1).map((right, index) => {
    const left = cuts[index] ?? 0;
    const span = (order.get(right) ?? 0) - (order.get(left) ?? 0);
    return { line: line.slice(left + 1, right), colSpan: cuts === atEdges ? span : 1 };
  });
}
