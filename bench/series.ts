// What is measured as it grows: each series makes, for a size, the work that is timed.
import { RULES } from '../rules/index.ts';
import { EMITTERS } from '../src/emit/index.ts';
import { lintDocuments } from '../src/lint/engine.ts';
import { resolveSettings } from '../src/lint/settings.ts';
import type { Matrix } from '../src/model/schema.ts';
import { readDocument } from '../src/pipeline.ts';
import type { Format } from '../src/source/source.ts';
import { parseRst } from '../src/syntax/rst/index.ts';

export interface Series {
  readonly name: string;
  /** What the sizes count. */
  readonly unit: string;
  readonly sizes: readonly number[];
  /** Prepares the document of a size; the work that comes back is what is timed, and its result what is weighed. */
  readonly prepare: (size: number) => () => unknown;
}

const ROWS = [440, 4400, 44_000];
const TENFOLD = [440, 4400];

function times(count: number, make: (index: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** `levelOf(row, column)` so that no row and no column is all of one level. */
function levelOf(row: number, column: number): 'complete' | 'missing' {
  return (row + column) % 3 === 0 ? 'missing' : 'complete';
}

function rst(
  name: string,
  unit: string,
  sizes: readonly number[],
  lines: (size: number) => readonly string[],
): Series {
  return {
    name: `RST: ${name}`,
    unit,
    sizes,
    prepare: (size) => {
      const text = `${lines(size).join('\n')}\n`;
      return () => parseRst(text);
    },
  };
}

const GRID_CELLS = 11;
const gridBorder = (columns: number) => `+${'----------+'.repeat(columns)}`;
const gridRow = (columns: number, row: number) =>
  `| ${String(row).padEnd(8)} |${times(columns - 1, (column) => ` ${levelOf(row, column).padEnd(8)} |`).join('')}`;

function grid(rows: number, columns: number): readonly string[] {
  const border = gridBorder(columns);
  return [border, ...times(rows, (row) => `${gridRow(columns, row)}\n${border}`)];
}

/** Cells across two columns and two rows in every second row. */
function spannedGrid(rows: number): readonly string[] {
  const pair = [
    '| both     | across two columns  | here     |',
    '|          +----------+----------+----------+',
    '|          | left     | right    | there    |',
    '+----------+----------+----------+----------+',
  ];
  return ['+----------+---------------------+----------+', ...times(rows >> 1, () => pair.join('\n'))];
}

function tallCell(rows: number): readonly string[] {
  const row = '|          | beside   |';
  const border = '|          +----------+';
  const drawn = times(rows - 1, () => `${row}\n${border}`);
  return ['+----------+----------+', ...drawn, row, '+----------+----------+'];
}

function nestedLists(depth: number): string {
  return times(depth, (level) => `${'  '.repeat(level)}* level ${level}\n`).join('\n');
}

const simpleBorder = '============  ==========  ==========';

const RST: readonly Series[] = [
  rst('grid table, 11 columns', 'rows', ROWS, (size) => grid(size, GRID_CELLS)),
  rst('grid table with spans in every row', 'rows', TENFOLD, spannedGrid),
  rst('grid table, one cell beside all rows', 'rows', TENFOLD, tallCell),
  rst('grid table, 20 rows', 'columns', [100, 1000], (size) => grid(20, size)),
  rst('simple table, 3 columns', 'rows', ROWS, (size) => [
    simpleBorder,
    ...times(size, (row) => `row ${String(row).padEnd(8)}  complete    missing`),
    simpleBorder,
  ]),
  rst('`list-table`, 3 columns', 'rows', ROWS, (size) => [
    '.. list-table::',
    '',
    ...times(size, (row) => `   * - row ${row}\n     - complete\n     - missing`),
  ]),
  rst('`csv-table`, 3 columns', 'rows', ROWS, (size) => [
    '.. csv-table::',
    '',
    ...times(size, (row) => `   "row ${row}", complete, missing`),
  ]),
  rst('lists nested 200 deep', 'lists', [2, 20], (size) => times(size, () => `${nestedLists(200)}\ntext\n`)),
  rst('one paragraph full of markup', 'lines', ROWS, (size) =>
    times(size, (line) => `*a* **b** \`\`c\`\` \`d ${line}\`_ |e| [1]_ http://f.org :sub:\`g\``),
  ),
  rst('one paragraph of markup that never closes', 'marks', ROWS, (size) => times(size, () => '*a')),
];

function matrixOf(features: number, targets: number): Matrix {
  return {
    id: 'growth',
    title: 'Growth',
    section: ['Growth'],
    targets: Array.from({ length: targets }, (_, index) => ({
      id: `driver-${index}`,
      title: `Driver ${index}`,
    })),
    features: Array.from({ length: features }, (_, row) => ({
      id: `feature-number-${row}`,
      title: `Feature number ${row}`,
      group: [],
      status: { kind: 'optional' },
      support: Object.fromEntries(
        Array.from({ length: targets }, (_, column) => [`driver-${column}`, { level: levelOf(row, column) }]),
      ),
    })),
  };
}

const FEATURES = [44, 440, 4400, 44_000];
const TARGETS = [11, 110, 1000];
const OTHER_SIDE = { features: 44, targets: 11 };

/** The same matrix in each direction of growth. */
const DIRECTIONS = [
  { unit: 'features', sizes: FEATURES, make: (size: number) => matrixOf(size, OTHER_SIDE.targets) },
  { unit: 'targets', sizes: TARGETS, make: (size: number) => matrixOf(OTHER_SIDE.features, size) },
] as const;

const READ: readonly Format[] = ['markdown', 'rst', 'ini', 'csv', 'json'];

const READ_AND_LINT = READ.flatMap((format): Series[] =>
  DIRECTIONS.map(({ unit, sizes, make }) => ({
    name: `read and lint ${format}`,
    unit,
    sizes,
    prepare: (size) => {
      const emitter = EMITTERS.find(({ name }) => name === format);
      const text = emitter?.emit([make(size)]).text ?? '';
      const { settings } = resolveSettings(RULES);
      return () => {
        const document = readDocument({ path: `growth.${format}`, format, text, bom: false });
        return { document, results: lintDocuments([document], RULES, settings) };
      };
    },
  })),
);

const EMIT = EMITTERS.flatMap(({ name, emit }): Series[] =>
  DIRECTIONS.map(({ unit, sizes, make }) => ({
    name: `emit ${name}`,
    unit,
    sizes,
    prepare: (size) => {
      const matrix = make(size);
      return () => emit([matrix]);
    },
  })),
);

/** All that is measured, in the order of the page. */
export const SERIES: readonly Series[] = [...RST, ...READ_AND_LINT, ...EMIT];
