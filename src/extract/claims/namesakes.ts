// Rows of one name that a second column tells apart: devices by maker and model, drivers by name and version.
import { groupBy } from '../../group.ts';
import type { TableFacts } from '../claims.ts';
import type { Column as ColumnFacts } from '../interpret/roles.ts';
import type { BodyRow } from '../interpret/rows.ts';
import { isAttributeHeader } from '../lexicon/headers.ts';
import { foldName } from '../text/fold.ts';

type Orientation = TableFacts['orientation'];

const LONGEST_NAME = 60;

/** Names of features count within their group; targets have no groups. */
function nameOf(row: BodyRow, orientation: Orientation): string {
  const group = orientation === 'features-in-rows' ? row.group : [];
  return [...group, row.title.text].map(foldName).join('\n');
}

/** The rows that share a name with another, by name. */
function namesakes(rows: readonly BodyRow[], orientation: Orientation): readonly (readonly BodyRow[])[] {
  const named = rows.filter(({ kind, title }) => kind === 'feature' && title.text !== '');
  const byName = groupBy(named, (row) => nameOf(row, orientation));
  return [...byName.values()].filter((same) => same.length > 1);
}

/** The texts of `columns`, in the order of the table; nothing where one is blank or long. */
function secondName({ row }: BodyRow, columns: readonly ColumnFacts[]): string {
  const values = columns.map(({ index }) => row.cells[index]?.core ?? '');
  return values.every((value) => value !== '' && value.length <= LONGEST_NAME) ? values.join(', ') : '';
}

/** Whether the texts of `columns` tell rows of one name apart. */
function tellsApart(columns: readonly ColumnFacts[], rows: readonly BodyRow[]): boolean {
  const values = rows.map((row) => foldName(secondName(row, columns)));
  return values.every((value) => value !== '') && new Set(values).size === values.length;
}

/** Columns that may hold the second half of a name: each alone, the nearest to the label first, or the two nearest together. */
function candidates(columns: readonly ColumnFacts[], label: number): readonly (readonly ColumnFacts[])[] {
  const distance = ({ index }: ColumnFacts): number => Math.abs(index - label) * 2 + (index < label ? 0 : 1);
  const nearest = columns
    .filter(({ role, title }) => role === 'group' || (role === 'attribute' && !isAttributeHeader(title)))
    .sort((a, b) => distance(a) - distance(b));
  const pair = nearest.slice(0, 2).sort((a, b) => a.index - b.index);
  return [...nearest.map((column) => [column]), pair];
}

/**
 * The rows, those of one name with the text of a second column where it tells them all apart. Targets, which have no
 * groups, take the names of those they stand in, as below stacked headers.
 */
export function toldApart(
  rows: readonly BodyRow[],
  columns: readonly ColumnFacts[],
  orientation: Orientation,
): readonly BodyRow[] {
  const sets = namesakes(rows, orientation);
  if (sets.length === 0) return rows;
  const label = columns.find(({ role }) => role === 'feature')?.index ?? 0;
  // One copied row is a mistake, and no second key, unless the column beside its name tells it from the other.
  const isOne = sets.length === 1 && (sets[0]?.length ?? 0) < 3;
  const [second] = candidates(columns, label)
    .filter(
      ([first, other]) =>
        !isOne || ((first?.index === label + 1 || first?.role === 'group') && other === undefined),
    )
    .map((columns) => ({ columns, told: sets.filter((rows) => tellsApart(columns, rows)) }))
    .filter(({ told }) => told.length * 2 >= sets.length && told.length > 0)
    .sort((a, b) => b.told.length - a.told.length);
  if (second === undefined) return rows;
  const same = new Set(second.told.flat());
  const isGrouped = orientation === 'targets-in-rows' && second.columns.every(({ role }) => role === 'group');
  return rows.map((row) => {
    const { title } = row;
    if (isGrouped) return { ...row, title: { ...title, text: [...row.group, title.text].join(' / ') } };
    return same.has(row) ? { ...row, title: { ...title, second: secondName(row, second.columns) } } : row;
  });
}
