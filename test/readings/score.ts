// Holds what was read against a label: right is 98 % of the cells, and at most 2 % that nobody asked for.
import type { Level } from '../../src/extract/support.ts';
import type { Matrix } from '../../src/model/schema.ts';
import type { ExpectedMatrix, Label } from './label.ts';

export interface Score {
  readonly isRight: boolean;
  readonly right: number;
  readonly cells: number;
  readonly surplus: number;
  /** A line for each cell that differs and each matrix that nobody asked for. */
  readonly differences: readonly string[];
}

interface Table {
  readonly title: string;
  readonly targets: readonly string[];
  readonly features: readonly {
    readonly key: string;
    readonly full: string;
    readonly cells: readonly (Level | undefined)[];
  }[];
}

interface Comparison {
  readonly right: number;
  readonly cells: number;
  readonly surplus: number;
  readonly differences: readonly string[];
}

/** Names are compared without case, blanks, most marks and raised numbers of footnotes. */
const keyOf = (text: string): string =>
  text
    .replace(/[⁰¹²³⁴-⁹]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}<=+#.*]+/gu, '');

function tableOf({ title, targets, features }: Matrix): Table {
  return {
    title,
    targets: targets.map((target) => keyOf(target.title)),
    features: features.map((feature) => ({
      key: keyOf(feature.title),
      full: keyOf([...feature.group, feature.title].join('')),
      cells: targets.map(({ id }) => feature.support[id]?.level),
    })),
  };
}

const turned = ({ title, targets, features }: Table): Table => ({
  title,
  targets: features.map(({ key }) => key),
  features: targets.map((key, at) => ({ key, full: key, cells: features.map(({ cells }) => cells[at]) })),
});

const filled = (cells: readonly (Level | undefined)[]): number =>
  cells.filter((level) => level !== undefined).length;

const named = (paths: readonly (readonly string[])[], { key, full }: Table['features'][number]): boolean =>
  paths.some((path) => {
    const wanted = keyOf(path.join(''));
    return full === wanted || (path.length === 1 && key === wanted);
  });

const columnOf = (names: readonly string[], { targets }: Table): number =>
  Math.max(...names.map((name) => targets.indexOf(keyOf(name))));

const EMPTY: Table = { title: '', targets: [], features: [] };

function compare(want: ExpectedMatrix, got: Table): Comparison {
  const columns = want.targets.map((names) => columnOf(names, got));
  const used = new Set<number>();
  const differences: string[] = [];
  let [right, cells] = [0, 0];
  for (const { paths, cells: wanted } of want.features) {
    const at = got.features.findIndex((feature, index) => !used.has(index) && named(paths, feature));
    if (at >= 0) used.add(at);
    wanted.forEach((levels, index) => {
      if (levels.every((level) => level === undefined)) return;
      cells += 1;
      const level = got.features[at]?.cells[columns[index] ?? -1];
      if (levels.includes(level)) right += 1;
      else
        differences.push(
          `${paths[0]?.join(' > ')} / ${want.targets[index]?.[0]}: ${levels.join('|')}, got ${level}`,
        );
    });
  }
  const known = new Set(columns);
  const extra = got.features.map((feature, index) =>
    filled(feature.cells.filter((_, column) => !(used.has(index) && known.has(column)))),
  );
  const surplus = extra.reduce((sum, count) => sum + count, 0);
  if (want.title !== '-' && got !== EMPTY && keyOf(want.title) !== keyOf(got.title))
    differences.push(`the title is ${want.title}, got ${got.title}`);
  if (surplus > 0) differences.push(`${surplus} cells too many in ${got.title}: ${outline(got)}`);
  return { right, cells, surplus, differences };
}

const outline = ({ targets, features }: Table): string =>
  `[${targets.join(', ')}] × [${features.map(({ full }) => full).join(', ')}]`.slice(0, 300);

const touches = (want: ExpectedMatrix, got: Table): boolean =>
  want.targets.some((names) => columnOf(names, got) >= 0) &&
  want.features.some(({ paths }) => got.features.some((feature) => named(paths, feature)));

/** The matrix that fits best, of those that no other expectation has. */
function bestFor(want: ExpectedMatrix, tables: readonly Table[], eitherWay: boolean, taken: Set<number>) {
  const fits = tables.flatMap((table, index) => {
    if (taken.has(index)) return [];
    const ways = eitherWay ? [table, turned(table)] : [table];
    return ways.filter((way) => touches(want, way)).map((way) => ({ index, comparison: compare(want, way) }));
  });
  const merit = ({ comparison }: (typeof fits)[number]): number => comparison.right - comparison.surplus;
  const best = fits.reduce<(typeof fits)[number] | undefined>(
    (best, fit) => (best === undefined || merit(fit) > merit(best) ? fit : best),
    undefined,
  );
  if (best !== undefined) taken.add(best.index);
  return best?.comparison;
}

/** Scores the matrices of one document. */
export function score(label: Label, matrices: readonly Matrix[]): Score {
  const tables = matrices.map(tableOf);
  const taken = new Set<number>();
  const needed = label.matrices.filter(({ optional }) => !optional);
  const results = needed.map((want) => bestFor(want, tables, label.eitherWay, taken) ?? compare(want, EMPTY));
  // An optional matrix counts neither way, however it is read.
  for (const want of label.matrices) if (want.optional) bestFor(want, tables, label.eitherWay, taken);
  tables.forEach((table, index) => {
    if (!taken.has(index)) results.push(unasked(table));
  });
  const sum = (pick: (result: Comparison) => number): number =>
    results.reduce((total, result) => total + pick(result), 0);
  const [right, cells, surplus] = [
    sum((one) => one.right),
    sum((one) => one.cells),
    sum((one) => one.surplus),
  ];
  const isRight = cells === 0 ? surplus === 0 : right >= 0.98 * cells && surplus <= 0.02 * cells;
  return { isRight, right, cells, surplus, differences: results.flatMap((one) => one.differences) };
}

const NOTHING: Comparison = { right: 0, cells: 0, surplus: 0, differences: [] };

function unasked(table: Table): Comparison {
  const surplus = table.features.reduce((sum, { cells }) => sum + filled(cells), 0);
  return { ...NOTHING, surplus, differences: [`a matrix too many, ${table.title}: ${outline(table)}`] };
}
