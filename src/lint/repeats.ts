// Features that stand in one view more than once: written twice by mistake, or rows whose label is part of a name.
import type { CellClaim, FeatureClaim, TargetClaim } from '../extract/claims.ts';
import { groupBy, tally } from '../group.ts';
import { memo } from '../memo.ts';
import type { Range } from '../position.ts';
import { findAt } from '../search.ts';
import { areNamesLast, isSideBySide } from './layout.ts';
import { type FeatureView, type MatrixView, pushTo, rowAt } from './view.ts';

/** So many repeated names are never a habit. */
const FEW = 3;
/** Where more of the names come again, the label alone is no name. */
const HABIT_SHARE = 0.25;

/** Whether so many names of a matrix come again that they name nothing alone. */
export const repeatsByHabit = memo((matrix: MatrixView): boolean => {
  if (areNamesLast(matrix) || isSideBySide(matrix)) return true;
  const { features, targets } = matrix.claims;
  return comeAgain(features) || comeAgain(targets.filter(({ feature }) => feature === undefined));
});

/** Whether rows of one title are the rule, whatever stands beside the titles. */
function comeAgain(claims: readonly (FeatureClaim | TargetClaim)[]): boolean {
  const rows = claims.filter(({ view }) => view === 'summary');
  const names = tally(rows.map((row) => `${'group' in row ? row.group.join('\n') : ''}\n${row.title}`));
  const often = [...names.values()].filter((number) => number > 1).length;
  return (often > FEW && often > names.size * HABIT_SHARE) || (often > 1 && often * 2 > names.size);
}

export interface Repeat {
  readonly first: FeatureClaim;
  readonly again: FeatureClaim;
}

/** Signs for "as above" in place of a name. */
const DITTO = /^(?:\.{2,}|…|["'″〃“”]{1,2}|[-–—^]{1,3})$/u;

/** Whether a title only repeats the one above: rows that bear it are as many names as there are rows. */
export function isDitto(title: string): boolean {
  return DITTO.test(title);
}

/** Claims of a feature that repeat an earlier one of their view. */
export function repeatsOf(feature: FeatureView): readonly Repeat[] {
  const { claims, title } = feature;
  if (claims.length < 2 || isDitto(title)) return [];
  const byRow = new Map<string, FeatureClaim[]>();
  const texts = textsBeside(feature);
  for (const claim of claims) pushTo(byRow, rowOf(claim, texts), claim);
  return [...byRow.values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : more.map((again) => ({ first, again })),
  );
}

/** Whether a cell holds a text and no level, be it one that a legend explains as something else. */
const isText = ({ basis, level, symbol }: CellClaim): boolean =>
  basis === 'value' ||
  (symbol !== '' && (basis === 'none' || (level === 'unknown' && /\p{L}{3}/u.test(symbol))));

/** What stands in cells of a row that hold no level: it tells rows of one name apart as a column of remarks does. */
const textsBeside = memo(({ claims, cells }: FeatureView): ReadonlyMap<FeatureClaim, readonly string[]> => {
  const texts = new Map<FeatureClaim, string[]>();
  for (const cell of cells.flatMap(({ claims }) => claims)) {
    const { target, symbol, range } = cell;
    const claim = isText(cell) ? findAt(claims, ({ block }) => block, range) : undefined;
    if (claim !== undefined) pushTo(texts, claim, `${target} ${symbol}`);
  }
  return texts;
});

/** Equal for claims that nothing tells apart: another link, or another text beside the name, makes another row. */
function rowOf(claim: FeatureClaim, texts: ReadonlyMap<FeatureClaim, readonly string[]>): string {
  const { view, group, link } = claim;
  return JSON.stringify([view, group, link ?? null, besideName(claim), texts.get(claim) ?? []]);
}

/** Equal for rows of a target that nothing tells apart: no link, and no text beside the name. */
export function targetRowOf(claim: TargetClaim, matrix: MatrixView): string {
  return JSON.stringify([claim.link ?? null, besideName(claim), textsInRows(matrix).get(claim) ?? []]);
}

/** What stands in cells without a level in the rows of targets that come again. */
const textsInRows = memo(({ claims, targets }: MatrixView): ReadonlyMap<TargetClaim, readonly string[]> => {
  const texts = new Map<TargetClaim, string[]>();
  const again = [...targets.values()].flatMap(({ declarations }) =>
    declarations.length > 1 ? declarations : [],
  );
  if (again.length === 0 || claims.table?.orientation !== 'targets-in-rows') return texts;
  const rows = claims.table.rows.toSorted((a, b) => a.range.start.offset - b.range.start.offset);
  const byRow = groupBy(again, ({ range }) => rowAt(rows, range));
  for (const cell of claims.cells) {
    const { feature, symbol, range } = cell;
    // A version tells rows apart as well, whatever level it stands for.
    if (symbol === '' || (!isText(cell) && !/\d/u.test(symbol))) continue;
    for (const claim of byRow.get(rowAt(rows, range)) ?? []) pushTo(texts, claim, `${feature} ${symbol}`);
  }
  return texts;
});

function besideName({ attributes = [] }: Pick<TargetClaim, 'attributes'>) {
  return attributes.map(({ name, value }) => [name, value.text]);
}

/** Whether two places of a feature are in one row or entry, or in two that are the same one written twice. */
export function areOfOneRow(feature: FeatureView, a: Range, b: Range): boolean {
  const [one, other] = [a, b].map((range) => findAt(feature.claims, ({ block }) => block, range));
  if (one === undefined || other === undefined || one === other) return true;
  const texts = textsBeside(feature);
  return rowOf(one, texts) === rowOf(other, texts);
}
