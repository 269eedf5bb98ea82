// The claims of one matrix by feature, target and cell: what rules ask for, gathered once.
import type {
  CellClaim,
  FeatureClaim,
  MatrixClaims,
  StatusClaim,
  TableFacts,
  TableRow,
  TargetClaim,
} from '../extract/claims.ts';
import type { View } from '../extract/support.ts';
import { groupBy, tally } from '../group.ts';
import { memo } from '../memo.ts';
import { identify } from '../model/places.ts';
import type { Matrix } from '../model/schema.ts';
import type { Range } from '../position.ts';
import { findAt } from '../search.ts';
import type { DocumentMatrix } from './document.ts';

export { pushTo } from '../group.ts';

/** Everything claimed of one feature, in document order. */
export interface FeatureView {
  /** What claims of the feature have in common. */
  readonly key: string;
  /** In the model. */
  readonly id: string;
  /** As it is first written. */
  readonly title: string;
  /** Each place that names it. */
  readonly claims: readonly FeatureClaim[];
  /** Without those of ragged rows, as are the cells. */
  readonly statuses: readonly StatusClaim[];
  /** In the order in which they are first claimed. */
  readonly cells: readonly CellView[];
}

/** Everything claimed of one target: headers and declarations, and each details entry that names it. */
export interface TargetView {
  /** What claims of the target have in common. */
  readonly key: string;
  /** In the model. */
  readonly id: string;
  /** As it is first written. */
  readonly title: string;
  /** Each place that names it. */
  readonly claims: readonly TargetClaim[];
  /** Claims without a feature: the header cells and declarations. */
  readonly declarations: readonly TargetClaim[];
}

/** Everything claimed of one feature and one target. */
export interface CellView {
  /** Key of the feature. */
  readonly feature: string;
  /** Key of the target. */
  readonly target: string;
  /** The name of the target, as it is first written. */
  readonly targetTitle: string;
  /** What is said of it, in document order. */
  readonly claims: readonly CellClaim[];
}

/** The claims of a matrix, by feature, target and cell. */
export interface MatrixView {
  /** All that the document says of the matrix. */
  readonly claims: MatrixClaims;
  /** The data that was made from it. */
  readonly model: Matrix;
  /** By key, in the order in which they are first claimed. */
  readonly features: ReadonlyMap<string, FeatureView>;
  /** By key, in the order in which they are first claimed. */
  readonly targets: ReadonlyMap<string, TargetView>;
  /**
   * Rows of features with too few or too many cells, in order: nobody knows which columns their cells belong
   * to, so no other rule is shown what they claim.
   */
  readonly ragged: readonly TableRow[];
  /** Rows that end before the table's last columns, which hold remarks: nothing stands in the wrong place. */
  readonly clipped: readonly TableRow[];
}

const cellsByTarget = memo(
  ({ cells }: FeatureView): ReadonlyMap<string, CellView> =>
    new Map(cells.map((cell) => [cell.target, cell])),
);

/** The cell that a feature has for the key of a target. */
export function cellOf(feature: FeatureView | undefined, target: string): CellView | undefined {
  return feature && cellsByTarget(feature).get(target);
}

interface GrowingCell extends CellView {
  readonly claims: CellClaim[];
}

interface Growing {
  readonly claims: FeatureClaim[];
  readonly statuses: StatusClaim[];
  readonly cells: Map<string, GrowingCell>;
}

/** Gathers the claims of one matrix; linear in their number. */
export function viewMatrix({ claims, model }: DocumentMatrix): MatrixView {
  const ids = identify(claims, model);
  const targets = gatherTargets(claims.targets, ids.targets);
  const { ragged, clipped } = raggedRows(claims);
  const placed = (claim: CellClaim | StatusClaim): boolean =>
    ragged.length === 0 || claim.view !== 'summary' || rowAt(ragged, claim.range) === undefined;
  const growing = new Map<string, Growing>();
  const entry = (key: string): Growing => {
    const known = growing.get(key);
    if (known !== undefined) return known;
    const fresh: Growing = { claims: [], statuses: [], cells: new Map() };
    growing.set(key, fresh);
    return fresh;
  };
  for (const claim of claims.features) entry(claim.key).claims.push(claim);
  for (const claim of claims.statuses) {
    if (placed(claim)) entry(claim.feature).statuses.push(claim);
  }
  for (const claim of claims.cells) {
    if (!placed(claim)) continue;
    const { feature, target } = claim;
    const { cells } = entry(feature);
    const cell = cells.get(target);
    if (cell !== undefined) cell.claims.push(claim);
    else {
      const targetTitle = targets.get(target)?.title ?? target;
      cells.set(target, { feature, target, targetTitle, claims: [claim] });
    }
  }
  const features = new Map<string, FeatureView>();
  for (const [key, { claims: named, statuses, cells }] of growing) {
    features.set(key, {
      key,
      id: ids.features.get(key) ?? key,
      title: named[0]?.title ?? key,
      claims: named,
      statuses,
      cells: [...cells.values()],
    });
  }
  return { claims, model, features, targets, ragged, clipped };
}

/** How many columns a table has, but those outside of the header that one row alone reaches: its cells are too many. */
export function widthOf({ columns, rows }: TableFacts): number {
  const from = columns[0]?.range.start.offset ?? 0;
  // Columns that only rows have stand nowhere in the header.
  const headed = columns.findLastIndex(({ range }) => range.end.offset >= from) + 1;
  const long = rows.filter(({ cellCount }) => cellCount > headed);
  return long.length === 1 && rows.length > HABIT ? headed : columns.length;
}

function raggedRows({ table, cells }: MatrixClaims): Pick<MatrixView, 'ragged' | 'clipped'> {
  if (table === undefined) return { ragged: [], clipped: [] };
  const width = widthOf(table);
  const uneven = table.rows
    .filter((row) => row.kind === 'feature' && row.cellCount !== width)
    .sort((a, b) => a.range.start.offset - b.range.start.offset);
  const short = uneven.filter(
    ({ cellCount }) =>
      cellCount > 1 && table.columns.slice(cellCount).every(({ role }) => role === 'attribute'),
  );
  const odd = displaced(short, cells);
  const clipped = short.filter((row) => row.cellCount < width && !odd.has(row));
  const harmless = new Set(clipped);
  return { ragged: uneven.filter((row) => !harmless.has(row)), clipped };
}

/** How many rows end before their remarks where doing so is a habit. */
const HABIT = 3;

/** Rows with a text among their levels, or with a blank for their last one: something was left out before it. */
function displaced(rows: readonly TableRow[], cells: readonly CellClaim[]): ReadonlySet<TableRow> {
  const found = new Set<TableRow>();
  if (rows.length === 0) return found;
  const last = new Map<TableRow, CellClaim>();
  for (const cell of cells) {
    const row = cell.view === 'summary' ? rowAt(rows, cell.range) : undefined;
    if (row === undefined) continue;
    if (cell.basis === 'none' && cell.symbol !== '') found.add(row);
    const before = last.get(row);
    if (before === undefined || before.range.start.offset < cell.range.start.offset) last.set(row, cell);
  }
  const blank = [...last].flatMap(([row, { symbol }]) => (symbol === '' ? [row] : []));
  // Where rows as short are the habit, a blank for the last level says no more than others do.
  const whole = tally(rows.map(({ cellCount }) => cellCount));
  for (const { cellCount } of blank) whole.set(cellCount, (whole.get(cellCount) ?? 0) - 1);
  for (const row of blank) if ((whole.get(row.cellCount) ?? 0) < HABIT) found.add(row);
  return found;
}

/** The row among sorted ones that a range begins in. */
export function rowAt(rows: readonly TableRow[], range: Range): TableRow | undefined {
  return findAt(rows, (row) => row.range, range);
}

function gatherTargets(
  claims: readonly TargetClaim[],
  ids: ReadonlyMap<string, string>,
): ReadonlyMap<string, TargetView> {
  const byKey = groupBy(claims, ({ key }) => key);
  const views = new Map<string, TargetView>();
  for (const [key, list] of byKey) {
    const declarations = list.filter((claim) => claim.feature === undefined);
    const title = declarations[0]?.title ?? list[0]?.title ?? key;
    views.set(key, { key, id: ids.get(key) ?? key, title, claims: list, declarations });
  }
  return views;
}

/** What people call a view: a table without details is no summary of anything. */
export function nameOfView(view: View, { claims: { details, table } }: MatrixView): string {
  if (view === 'data') return 'file';
  if (view === 'details') return 'details';
  return details === undefined && table !== undefined ? 'table' : 'summary';
}

/** The first claim of a view, if it makes any. */
export function firstIn<C extends { readonly view: View }>(claims: readonly C[], view: View): C | undefined {
  return claims.find((claim) => claim.view === view);
}

/** A feature's title by key; the key where nobody names it. */
export function featureTitle(matrix: MatrixView, key: string): string {
  return matrix.features.get(key)?.title ?? key;
}

/** A target's title by key; the key where nobody names it. */
export function targetTitle(matrix: MatrixView, key: string): string {
  return matrix.targets.get(key)?.title ?? key;
}
