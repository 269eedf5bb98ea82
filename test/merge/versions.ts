// Three versions of a generated matrix, written in many formats: what two sides did to it, and what has to come out.
import fc from 'fast-check';
import { EMITTERS, type EmitOptions, type OutputFormat } from '../../src/emit/index.ts';
import type { Level } from '../../src/extract/support.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { recordOf } from '../../src/model/record.ts';
import type { Matrix } from '../../src/model/schema.ts';
import type { Format } from '../../src/source/source.ts';

/** Rows by feature, cells by target, both by title and in order. */
export interface Grid {
  readonly features: readonly string[];
  readonly targets: readonly string[];
  readonly levels: ReadonlyMap<string, Level>;
}

export const cellKey = (feature: string, target: string): string => `${feature} / ${target}`;

export type Step =
  | { readonly kind: 'set'; readonly feature: string; readonly target: string; readonly level: Level }
  | {
      readonly kind: 'add feature' | 'add target';
      readonly title: string;
      readonly at: number;
      readonly level: Level;
    }
  | { readonly kind: 'remove feature' | 'remove target'; readonly title: string };

const inserted = (titles: readonly string[], title: string, at: number): readonly string[] =>
  titles.toSpliced(at % (titles.length + 1), 0, title);

export function apply(grid: Grid, step: Step): Grid {
  const { features, targets } = grid;
  const levels = new Map(grid.levels);
  switch (step.kind) {
    case 'set':
      return { ...grid, levels: levels.set(cellKey(step.feature, step.target), step.level) };
    case 'add feature':
      for (const target of targets) levels.set(cellKey(step.title, target), step.level);
      return { ...grid, features: inserted(features, step.title, step.at), levels };
    case 'add target':
      for (const feature of features) levels.set(cellKey(feature, step.title), step.level);
      return { ...grid, targets: inserted(targets, step.title, step.at), levels };
    case 'remove feature':
      return { ...grid, features: features.filter((title) => title !== step.title) };
    case 'remove target':
      return { ...grid, targets: targets.filter((title) => title !== step.title) };
  }
}

const FEATURES = ['Snapshots', 'Live migration', 'Encryption', 'Quotas', 'Replication', 'Cloning'];
const TARGETS = ['Linux', 'Windows', 'FreeBSD', 'macOS'];
const LEVEL = fc.constantFrom<Level>('complete', 'partial', 'missing');

/** Features that nobody touches, so that all levels are in use and the legend of the document stays. */
const SETTLED: readonly (readonly [string, Level])[] = [
  ['Backup', 'complete'],
  ['Restore', 'partial'],
  ['Resize', 'missing'],
];

const withSettled = ({ features, targets, levels }: Grid): Grid => ({
  features: [...features, ...SETTLED.map(([title]) => title)],
  targets,
  levels: new Map([
    ...levels,
    ...SETTLED.flatMap(([title, level]) => targets.map((target) => [cellKey(title, target), level] as const)),
  ]),
});

const gridArbitrary: fc.Arbitrary<Grid> = fc
  .tuple(
    fc.shuffledSubarray(FEATURES, { minLength: 3 }),
    fc.shuffledSubarray(TARGETS, { minLength: 2 }),
    fc.infiniteStream(LEVEL),
  )
  .map(([features, targets, levels]) => ({
    features,
    targets,
    levels: new Map(
      features.flatMap((feature) =>
        targets.map((target) => [cellKey(feature, target), levels.next().value ?? 'complete'] as const),
      ),
    ),
  }));

/** What each side does; no step of one side touches what a step of the other does. */
export interface Change {
  readonly base: Grid;
  readonly ours: readonly Step[];
  readonly theirs: readonly Step[];
}

/** Steps on features and targets of one's own: every other cell, a row and a column that are new, a row that goes. */
export const changeArbitrary: fc.Arbitrary<Change> = gridArbitrary.chain((grid) => {
  const base = withSettled(grid);
  const side = (own: number, name: string): fc.Arbitrary<readonly Step[]> => {
    const cells = grid.features.flatMap((feature, row) =>
      // The first two rows are those that go.
      row < 2
        ? []
        : grid.targets.flatMap((target, column) => ((row + column) % 2 === own ? [{ feature, target }] : [])),
    );
    const set = fc
      .tuple(fc.constantFrom(...cells, ...cells), LEVEL)
      .map(([cell, level]): Step => ({ kind: 'set', ...cell, level }));
    const added = (kind: 'add feature' | 'add target', title: string): fc.Arbitrary<Step> =>
      fc.tuple(fc.nat(9), LEVEL).map(([at, level]) => ({ kind, title, at, level }));
    return fc
      .tuple(
        fc.array(set, { minLength: 1, maxLength: 4 }),
        fc.option(added('add feature', `${name} feature`)),
        fc.option(added('add target', `${name} target`)),
        fc.option(fc.constant<Step>({ kind: 'remove feature', title: base.features[own] ?? '' })),
      )
      .map(([sets, ...others]) => [...sets, ...others.flatMap((step) => step ?? [])]);
  };
  return fc.record({ base: fc.constant(base), ours: side(0, 'Our'), theirs: side(1, 'Their') });
});

export interface Way extends EmitOptions {
  readonly format: OutputFormat | 'html-table' | 'csv-table';
}

const SYMBOLS: ReadonlyMap<Level | undefined, string> = new Map([
  ['complete', 'yes'],
  ['partial', 'partial'],
  ['missing', 'no'],
]);

const rowsOf = ({ features, targets, levels }: Grid): readonly (readonly string[])[] => [
  ['Feature', ...targets],
  ...features.map((feature) => [
    feature,
    ...targets.map((target) => SYMBOLS.get(levels.get(cellKey(feature, target))) ?? ''),
  ]),
];

/** A matrix as a document. */
export function written(grid: Grid, { format, ...options }: Way): string {
  const rows = rowsOf(grid);
  if (format === 'html-table') {
    const [header = [], ...body] = rows;
    const row = (cells: readonly string[], tag: string): string =>
      `  <tr>\n${cells.map((cell) => `    <${tag}>${cell}</${tag}>\n`).join('')}  </tr>\n`;
    return `<h1>Support</h1>\n<table>\n${row(header, 'th')}${body.map((cells) => row(cells, 'td')).join('')}</table>\n`;
  }
  if (format === 'csv-table') {
    const [header = [], ...body] = rows;
    const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(', ');
    return `Support\n=======\n\n.. csv-table::\n   :header: ${line(header)}\n\n${body.map((cells) => `   ${line(cells)}\n`).join('')}`;
  }
  const emitter = EMITTERS.find(({ name }) => name === format);
  return emitter?.emit([matrixOf(grid)], options).text ?? '';
}

function matrixOf({ features, targets, levels }: Grid): Matrix {
  const idOf = (title: string): string => title.toLowerCase().replaceAll(' ', '-');
  return {
    id: 'support',
    title: 'Support',
    section: ['Support'],
    targets: targets.map((title) => ({ id: idOf(title), title })),
    features: features.map((title) => ({
      id: idOf(title),
      title,
      group: [],
      status: { kind: 'optional' },
      support: recordOf(
        targets.flatMap((target) => {
          const level = levels.get(cellKey(title, target));
          return level === undefined ? [] : [[idOf(target), { level }] as const];
        }),
      ),
    })),
  };
}

/** The format that a way of writing is read as. */
export function readAs({ format }: Way): Format {
  if (format === 'html-table') return 'html';
  if (format === 'csv-table') return 'rst';
  return format === 'ndjson' || format === 'svg' ? 'text' : format;
}

/** What a document says, without what nobody stated. */
export function gridOf({ matrices }: MatrixDocument): Grid {
  const [matrix] = matrices;
  const titles = new Map(matrix?.model.targets.map(({ id, title }) => [id, title]));
  return {
    features: (matrix?.model.features ?? []).map(({ title }) => title),
    targets: [...titles.values()],
    levels: new Map(
      (matrix?.model.features ?? []).flatMap(({ title, support }) =>
        Object.entries(support).flatMap(([target, cell]) =>
          cell === undefined || cell.level === 'unknown'
            ? []
            : [[cellKey(title, titles.get(target) ?? ''), cell.level] as const],
        ),
      ),
    ),
  };
}
