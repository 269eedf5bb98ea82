// The texts of a matrix that become no claim, and why.
import type { LegendEntry } from '../claims.ts';
import type { Unread, UnreadCause } from '../decision.ts';
import { UNSTATED } from '../facts/table.ts';
import type { Grid, GridCell } from '../grid/grid.ts';
import type { Column } from '../interpret/roles.ts';
import type { BodyRow } from '../interpret/rows.ts';
import { isUnstated } from '../legends/meaning.ts';
import { foldName, foldSign } from '../text/fold.ts';

interface Input {
  readonly grid: Grid;
  readonly columns: readonly Column[];
  readonly rows: readonly BodyRow[];
}

/** Whether a cell holds nothing but a sign whose legend says that it states nothing, or stands for a fact that nobody wrote. */
export function silentCells(legend: readonly LegendEntry[]): (cell: GridCell) => boolean {
  const signs = new Set(
    legend.filter(({ meaning }) => isUnstated(meaning)).map(({ symbol }) => foldSign(symbol)),
  );
  return ({ core, classes }) =>
    core === '' ? classes.includes(UNSTATED) : signs.size > 0 && signs.has(foldSign(core));
}

const UNREAD_TEXTS: Readonly<Record<UnreadCause, string>> = {
  total: 'its row sums others up',
  surplus: 'its row has more cells than the table has columns',
  nameless: 'its row has no name',
  headless: 'its column has no header',
  reported: 'its column has no header',
  unstated: 'the legend says that it states nothing',
  repeated: 'its column says the names of the rows again',
  namesake: 'a column before it has the same name',
};

/** The texts of a table that the model does not hold, each with the reason; `keys` are those of the columns of levels. */
export function unreadOf(
  { rows, columns, grid }: Input,
  isSilent: (cell: GridCell) => boolean,
  keys: ReadonlyMap<number, string>,
): readonly Unread[] {
  const label = columns.find(({ role }) => role === 'feature')?.index ?? -1;
  const firstOf = new Map([...keys].reverse().map(([index, key]) => [key, index]));
  const isNamesake = (index: number): boolean => (firstOf.get(keys.get(index) ?? '') ?? index) !== index;
  const found: Unread[] = [];
  const add = (cell: GridCell | undefined, cause: UnreadCause, column?: string): void => {
    if (cell === undefined || cell.text === '' || cell.covered) return;
    const { text, range } = cell;
    found.push({ text, range, cause, reason: UNREAD_TEXTS[cause], ...(column && { column }) });
  };
  for (const { row, kind, title } of rows) {
    if (kind === 'total') for (const cell of row.cells) add(cell, 'total');
    if (kind !== 'feature') continue;
    const isNameless = title.text === '';
    row.cells.forEach((cell, index) => {
      const column = columns[index];
      if (index >= grid.width || column === undefined) add(cell, 'surplus');
      else if (isNameless) add(cell, 'nameless');
      else if (column.role === 'attribute' && column.title === '') add(cell, 'headless');
      else if (isNamesake(index)) add(cell, 'namesake', column.title);
      else if (column.role === 'target' && cell !== undefined && isSilent(cell)) add(cell, 'unstated');
      else if (
        column.role === 'label-again' &&
        foldName(cell?.core ?? '') !== foldName(row.cells[label]?.core ?? '')
      )
        add(cell, 'repeated', column.title);
    });
  }
  return found;
}
