// Finds the tables of an RST text that are drawn with borders, and where the cells of their lines end.

export interface DrawnTable {
  readonly kind: 'grid' | 'simple';
  /** Index of the first line, counted from 0. */
  readonly first: number;
  readonly lines: readonly string[];
  /**
   * The column at which the cell of a line ends that holds or ends at `column`; infinite for the last column of a
   * simple table, which has no end.
   */
  readonly edgeAfter: (row: readonly string[], index: number, column: number) => number;
}

const GRID_TOP = /^\s*\+(?:-+\+)+\s*$/u;
const SIMPLE_BORDER = /^\s*=+(?: +=+)*\s*$/u;
const SIMPLE_TOP = /^\s*=+(?: +=+)+\s*$/u;
const SPAN_BORDER = /^\s*-+(?: +-+)*\s*$/u;

/** The drawn tables of a text, in order. */
export function findDrawnTables(lines: readonly string[]): readonly DrawnTable[] {
  const tables: DrawnTable[] = [];
  let index = 0;
  while (index < lines.length) {
    const table = tableAt(lines, index);
    if (table !== undefined) tables.push(table);
    index += table?.lines.length ?? 1;
  }
  return tables;
}

function tableAt(lines: readonly string[], first: number): DrawnTable | undefined {
  const line = lines[first] ?? '';
  if (GRID_TOP.test(line)) {
    let end = first + 1;
    while (/^\s*[+|]/u.test(lines[end] ?? '')) end += 1;
    return end - first < 3 ? undefined : gridTable(first, lines.slice(first, end));
  }
  if (!SIMPLE_TOP.test(line)) return undefined;
  for (let end = first + 2; end < lines.length; end += 1) {
    if (!SIMPLE_BORDER.test(lines[end] ?? '') || (lines[end + 1] ?? '').trim() !== '') continue;
    return simpleTable(first, lines.slice(first, end + 1));
  }
  return undefined;
}

function gridTable(first: number, lines: readonly string[]): DrawnTable {
  const edges = new Set<number>();
  for (const line of lines) {
    if (!/^\s*\+|[-=]\+|\+[-=]/u.test(line)) continue;
    for (const { index } of columnText(line).matchAll(/\+(?=[-=])|(?<=[-=])\+/gu)) edges.add(index);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const edgeAfter: DrawnTable['edgeAfter'] = (row, _index, column) =>
    sorted.find((edge) => edge >= column && (row[edge] === '|' || row[edge] === '+')) ?? row.length;
  return { kind: 'grid', first, lines, edgeAfter };
}

/** Borders hold signs of one column and one code unit; what stands before them in a line of text may not. */
function columnText(line: string): string {
  return /^[\s+|=-]*$/u.test(line) ? line : /^\s*[+|]/u.test(line) && isAscii(line) ? line : '';
}

const isAscii = (line: string): boolean =>
  [...line].every((character) => (character.codePointAt(0) ?? 0) < 0x300);

function simpleTable(first: number, lines: readonly string[]): DrawnTable {
  const top = endsOf(lines[0] ?? '');
  const edgeAfter: DrawnTable['edgeAfter'] = (row, index, column) => {
    const line = lines[index] ?? '';
    const below = lines[index + 1] ?? '';
    // A row of spanning cells has its own borders below it, and so has the border itself.
    const isRule = SIMPLE_BORDER.test(line) || SPAN_BORDER.test(line);
    const ends = isRule ? endsOf(line) : SPAN_BORDER.test(below) ? endsOf(below) : top;
    const edge = ends.find((end) => end >= column);
    if (isRule) return edge ?? row.length;
    return edge === undefined || edge === ends.at(-1) ? Number.POSITIVE_INFINITY : edge;
  };
  return { kind: 'simple', first, lines, edgeAfter };
}

function endsOf(border: string): readonly number[] {
  return [...border.matchAll(/[=-]+/gu)].map(({ 0: run, index }) => index + run.length);
}
