// Grid and simple tables as blocks: where they end, and what is reported when they are malformed.
import type { Range } from '../../../position.ts';
import { isBlank, trimmedEnd } from '../chars.ts';
import { flushLeftEnd, isBlankAt, textAt } from '../lines.ts';
import { buildTable } from '../tables/build.ts';
import { ColumnLine } from '../tables/column-line.ts';
import { readGridTable } from '../tables/grid.ts';
import { readSimpleTable } from '../tables/simple.ts';
import type { TableFlaw, TableSpec } from '../tables/structure.ts';
import { isGridBorder, isSimpleBorder } from './markers.ts';
import type { BlockState } from './state.ts';

/** The lines of a table, and whether a blank line follows them. */
interface Isolated {
  readonly end: number;
  readonly blankFinish: boolean;
  readonly flaw?: TableFlaw;
}

export function readTable(state: BlockState): void {
  const start = state.index;
  const isGrid = state.text.startsWith('+');
  const found = isGrid ? isolateGrid(state, start) : isolateSimple(state, start);
  const lines = state.lines.slice(start, found.end).map((line) => new ColumnLine(line));
  const read = isGrid ? readGridTable(lines) : readSimpleTable(lines);
  const flaw = found.flaw ?? read.flaw;
  state.index = found.end;
  state.blankFinish = found.blankFinish;
  addTable(state, read, lines, flaw, state.range(start, found.end));
  state.reportUnindent('table-unindent');
}

function addTable(
  state: BlockState,
  spec: TableSpec,
  lines: readonly ColumnLine[],
  flaw: TableFlaw | undefined,
  range: Range,
): void {
  if (flaw === undefined) {
    state.out.push(buildTable(state.context, spec, range));
    return;
  }
  const code = state.context.report('malformed-table', flawRange(lines, flaw) ?? range, flaw.detail);
  if (hasCells(spec)) {
    const { problems } = state.context;
    const told = problems.length;
    const table = buildTable(state.context, spec, range);
    // Markup that a wrong border cuts has the same cause.
    problems.length = told;
    state.out.push({ ...table, data: { ...table.data, problem: code } });
    return;
  }
  const value = state.line(state.index - 1).source.text.slice(range.start.offset, range.end.offset);
  state.out.push({ type: 'malformed', code, value, position: range });
}

function hasCells(spec: TableSpec): boolean {
  for (const row of spec.rows) if (row.length > 0) return true;
  return false;
}

/** The place that broke a table: one character, or the end of its line. */
function flawRange(lines: readonly ColumnLine[], flaw: TableFlaw): Range | undefined {
  const line = lines[Math.min(flaw.line, lines.length - 1)];
  if (line === undefined) return undefined;
  const from = line.index(flaw.column);
  return line.line.range(from, Math.min(from + 1, line.line.text.length));
}

/** A grid table ends with the last border of a block of lines that begin with a border. */
function isolateGrid(state: BlockState, start: number): Isolated {
  let end = flushLeftEnd(state.lines, start);
  let blankFinish = end >= state.lines.length || isBlankAt(state.lines, end);
  if (!blankFinish) state.context.report('unexpected-indentation', state.range(end, end + 1));
  for (let at = start; at < end; at++) {
    const first = textAt(state.lines, at).charAt(0);
    if (first === '+' || first === '|') continue;
    blankFinish = false;
    end = at;
  }
  if (isGridBorder(textAt(state.lines, end - 1))) return { end, blankFinish };
  for (let at = end - 2; at >= start + 2; at--) {
    if (isGridBorder(textAt(state.lines, at))) return { end: at + 1, blankFinish: false };
  }
  const detail = 'it has no bottom border.';
  return { end, blankFinish: false, flaw: { detail, line: end - 1 - start, column: 0 } };
}

/** A simple table ends with its third border, or with the second where a blank line follows. */
function isolateSimple(state: BlockState, start: number): Isolated {
  const { lines } = state;
  const width = trimmedEnd(textAt(lines, start));
  let found = 0;
  let foundAt = start;
  for (let at = start + 1; at < lines.length; at++) {
    const text = textAt(lines, at);
    if (!isSimpleBorder(text)) continue;
    const last = at === lines.length - 1 || isBlank(textAt(lines, at + 1));
    if (trimmedEnd(text) !== width) {
      const flaw = { detail: 'this border is not as wide as the top border.', line: at - start, column: 0 };
      return { end: at + 1, blankFinish: last, flaw };
    }
    found++;
    foundAt = at;
    if (found === 2 || last) return { end: at + 1, blankFinish: last };
  }
  if (found === 0) {
    const flaw = { detail: 'it has no bottom border.', line: lines.length - 1 - start, column: 0 };
    return { end: lines.length, blankFinish: true, flaw };
  }
  const flaw = {
    detail: 'it has no bottom border, or no blank line below it.',
    line: foundAt - start,
    column: 0,
  };
  return { end: foundAt + 1, blankFinish: false, flaw };
}
