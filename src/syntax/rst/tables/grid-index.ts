// Where the corners of a grid table are, and how far its borders reach from each.
import { firstIndex } from '../../../search.ts';

/** The corners in one column, from top to bottom. */
interface ColumnCorners {
  readonly rows: number[];
  /** For each: the topmost row that an unbroken `|` or `+` reaches up to. */
  readonly up: number[];
  /** For each: the leftmost column that an unbroken `-` or `+` reaches to. */
  readonly left: number[];
}

const NONE: ColumnCorners = { rows: [], up: [], left: [] };

/**
 * One pass over the table notes every `+` and how far the border runs up and left of it. Whether four corners make a
 * cell is then a look-up, where walking along the borders anew for each cell would cost the square of its size.
 */
export class GridIndex {
  readonly height: number;
  readonly width: number;
  readonly #rows: number[][] = [];
  readonly #columns = new Map<number, ColumnCorners>();

  constructor(lines: readonly string[], width: number, headerLine: number | undefined) {
    this.height = lines.length;
    this.width = width;
    const up = new Int32Array(width).fill(-1);
    lines.forEach((line, row) => {
      this.#scanRow(line, row, up, row === headerLine ? '=' : '-');
    });
  }

  #scanRow(line: string, row: number, up: Int32Array, dash: string): void {
    const corners: number[] = [];
    const dashCode = dash.charCodeAt(0);
    let left = -1;
    for (let column = 0; column < this.width; column++) {
      const code = line.charCodeAt(column);
      const isCorner = code === 43;
      if (isCorner || code === 45 || code === dashCode) {
        if (left < 0) left = column;
      } else left = -1;
      if (!isCorner && code !== 124) up[column] = -1;
      else if ((up[column] ?? -1) < 0) up[column] = row;
      if (!isCorner) continue;
      corners.push(column);
      this.#addCorner(column, row, up[column] ?? row, left);
    }
    this.#rows.push(corners);
  }

  #addCorner(column: number, row: number, up: number, left: number): void {
    let corners = this.#columns.get(column);
    if (corners === undefined) {
      corners = { rows: [], up: [], left: [] };
      this.#columns.set(column, corners);
    }
    corners.rows.push(row);
    corners.up.push(up);
    corners.left.push(left);
  }

  /** The columns of the corners in a row, from left to right. */
  row(row: number): readonly number[] {
    return this.#rows[row] ?? [];
  }

  /** The corners of a column that lie strictly between two rows. */
  rowsBetween(column: number, top: number, bottom: number): number[] {
    const { rows } = this.#columns.get(column) ?? NONE;
    return slicesBetween(rows, top, bottom);
  }

  /** The corners of a row that lie strictly between two columns. */
  columnsBetween(row: number, left: number, right: number): number[] {
    return slicesBetween(this.row(row), left, right);
  }

  /** The cell whose upper left corner this is: the narrowest that closes, and of these the lowest border first. */
  findCell(top: number, left: number): { bottom: number; right: number } | undefined {
    const across = this.row(top);
    for (let index = firstAfter(across, left); index < across.length; index++) {
      const right = across[index] ?? 0;
      if (!this.#reaches('left', top, right, left)) return undefined;
      const bottom = this.#findBottom(top, left, right);
      if (bottom !== undefined) return { bottom, right };
    }
    return undefined;
  }

  #findBottom(top: number, left: number, right: number): number | undefined {
    const corners = this.#columns.get(right) ?? NONE;
    for (let index = firstAfter(corners.rows, top); index < corners.rows.length; index++) {
      if ((corners.up[index] ?? 0) > top) return undefined;
      const bottom = corners.rows[index] ?? 0;
      if ((corners.left[index] ?? 0) <= left && this.#reaches('up', bottom, left, top)) return bottom;
    }
    return undefined;
  }

  /** Whether the border runs unbroken from a corner to a column left of it, or a row above it. */
  #reaches(way: 'left' | 'up', row: number, column: number, to: number): boolean {
    const corners = this.#columns.get(column) ?? NONE;
    const at = firstAfter(corners.rows, row - 1);
    return corners.rows[at] === row && (corners[way][at] ?? 0) <= to;
  }
}

function slicesBetween(sorted: readonly number[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let index = firstAfter(sorted, from); index < sorted.length; index++) {
    const value = sorted[index] ?? to;
    if (value >= to) break;
    found.push(value);
  }
  return found;
}

function firstAfter(sorted: readonly number[], value: number): number {
  return firstIndex(sorted.length, (index) => (sorted[index] ?? 0) > value);
}
