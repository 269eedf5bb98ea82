// Counts of matrices as JSON, and for people: bars in the terminal, and what each target lacks.
import * as v from 'valibot';
import { LEVELS, type Level } from '../extract/support.ts';
import { largest } from '../long-lists.ts';
import { shownTitle } from '../model/ids.ts';
import { type Lack, type LevelCounts, type MatrixStats, MatrixStatsSchema, shareOf } from '../model/stats.ts';
import { createPaint, type Paint } from '../report/ansi.ts';
import type { Style } from '../report/report.ts';
import { visibleLine } from '../report/visible.ts';
import { widthOf } from '../report/width.ts';
import { wrap } from '../report/wrap.ts';
import { type Frozen, text } from '../schema-parts.ts';
import { jsonText } from '../visible-json.ts';

export const STATS_SCHEMA_VERSION = 1;

export const StatsSchema = v.pipe(
  v.strictObject({
    schemaVersion: v.literal(STATS_SCHEMA_VERSION),
    files: v.array(v.strictObject({ path: text('As it was named.'), matrices: v.array(MatrixStatsSchema) })),
  }),
  v.title('supportmatrix stats --format json'),
);

export type FileStats = Frozen<v.InferOutput<typeof StatsSchema>>['files'][number];

export function statsJson(files: readonly FileStats[]): string {
  return jsonText({ schemaVersion: STATS_SCHEMA_VERSION, files });
}

/** Symbols that can be told apart without colour too. */
const SYMBOLS: { readonly [level in Level | 'unstated']: string } = {
  complete: '█',
  partial: '▒',
  missing: '░',
  unknown: '?',
  'not-applicable': '·',
  unstated: ' ',
};

type Column = Level | 'unstated' | 'proven';

function countOf({ levels, unstated, proven = 0 }: LevelCounts, column: Column): number {
  if (column === 'proven') return proven;
  return column === 'unstated' ? unstated : levels[column];
}

const MAX_NAME = 32;
const MAX_BAR = 40;
/** Columns for ` 100 %  ` and the counts. */
const ROOM_FOR_NUMBERS = 39;

/** A block a matrix: a bar and the counts a target, the same a group, and what is lacking. */
export function statsPretty(files: readonly FileStats[], style: Style): string {
  const paint = createPaint(style.color);
  const blocks = files.flatMap(({ path, matrices }) =>
    matrices.map((matrix) => matrixBlock(path, matrix, style, paint)),
  );
  return blocks.join('\n');
}

interface Row {
  readonly name: string;
  readonly counts: LevelCounts;
}

function matrixBlock(path: string, stats: MatrixStats, { width }: Style, paint: Paint): string {
  const { matrix, features, targets, groups } = stats;
  const targetRows = targets.map((counts): Row => ({ name: counts.target.title, counts }));
  const groupRows = groups.map((counts): Row => ({ name: counts.group.join(' › ') || '(no group)', counts }));
  const all: Row = { name: 'All', counts: stats };
  const layout = layoutOf([...targetRows, ...groupRows, all], width);
  const table = (title: string, rows: readonly Row[]): readonly string[] =>
    rows.length === 0
      ? []
      : ['', headLine(title, layout, paint), ...rows.map((row) => rowLine(row, layout, paint))];
  return `${[
    `${paint.bold(visibleLine(shownTitle(matrix)))} ${paint.dim(`(${visibleLine(path)})`)}`,
    `${features} features, ${targets.length} targets`,
    ...table('Target', [...targetRows, all]),
    ...table('Group', groupRows),
    ...lackLines(stats, width, paint),
    '',
    legend(layout, paint),
  ].join('\n')}\n`;
}

interface Layout {
  readonly name: number;
  readonly bar: number;
  /** Of each count. */
  readonly digits: number;
  /** The counts that are shown; cells that are not filled only where there are any. */
  readonly columns: typeof COLUMNS;
}

function layoutOf(rows: readonly Row[], width: number): Layout {
  const name = Math.min(
    MAX_NAME,
    largest(
      rows.map((row) => widthOf(visibleLine(row.name))),
      6,
    ),
  );
  const digits = largest(
    rows.map(({ counts }) => String(counts.cells).length),
    4,
  );
  const columns = COLUMNS.filter(([column]) => {
    if (column === 'proven') return rows.some(({ counts }) => counts.proven !== undefined);
    return column !== 'unstated' || rows.some(({ counts }) => counts.unstated > 0);
  });
  const wider = columns.some(([column]) => column === 'proven') ? digits + 1 : 0;
  const room = width - name - ROOM_FOR_NUMBERS - (digits - 4) * 6 - wider;
  return { name, bar: Math.max(8, Math.min(MAX_BAR, room)), digits, columns };
}

const COLUMNS: readonly (readonly [Column, string])[] = [
  ['complete', 'comp'],
  ['partial', 'part'],
  ['missing', 'miss'],
  ['unknown', 'unkn'],
  ['not-applicable', 'n/a'],
  ['unstated', 'none'],
  ['proven', 'test'],
];

function headLine(title: string, { name, bar, digits, columns }: Layout, paint: Paint): string {
  const heads = columns.map(([, head]) => head.padStart(digits)).join(' ');
  return paint.dim(`  ${title.padEnd(name)}  ${' '.repeat(bar)}        ${heads}`);
}

function rowLine({ name, counts }: Row, layout: Layout, paint: Paint): string {
  const numbers = layout.columns
    .map(([level]) => String(countOf(counts, level)).padStart(layout.digits))
    .join(' ');
  const percent = `${String(Math.floor(shareOf(counts, 'complete') * 100)).padStart(3)} %`;
  return `  ${fitName(name, layout.name)}  ${bar(counts, layout.bar, paint)}  ${percent} ${numbers}`;
}

function fitName(name: string, room: number): string {
  const shown = visibleLine(name);
  if (widthOf(shown) <= room) return shown + ' '.repeat(room - widthOf(shown));
  let cut = '';
  for (const character of shown) {
    if (widthOf(cut + character) > room - 1) break;
    cut += character;
  }
  return `${cut}…${' '.repeat(Math.max(0, room - widthOf(cut) - 1))}`;
}

/** Levels side by side; what is left over by rounding goes to those that rounding cost most. */
function bar(counts: LevelCounts, width: number, paint: Paint): string {
  const parts = [...LEVELS, 'unstated' as const].map((level) => {
    const exact = counts.cells === 0 ? 0 : (countOf(counts, level) / counts.cells) * width;
    return { level, exact, whole: Math.floor(exact) };
  });
  let left = counts.cells === 0 ? 0 : width - parts.reduce((sum, { whole }) => sum + whole, 0);
  for (const part of parts.toSorted((a, b) => b.exact - b.whole - (a.exact - a.whole))) {
    if (left <= 0) break;
    part.whole += 1;
    left -= 1;
  }
  const drawn = parts.map(({ level, whole }) => tint(level, paint)(SYMBOLS[level].repeat(whole))).join('');
  return drawn + ' '.repeat(counts.cells === 0 ? width : 0);
}

function tint(level: Level | 'unstated', paint: Paint): (text: string) => string {
  if (level === 'complete') return paint.green;
  if (level === 'partial') return paint.yellow;
  return level === 'missing' ? paint.red : paint.dim;
}

function legend({ columns }: Layout, paint: Paint): string {
  const symbols = LEVELS.map((level) => `${tint(level, paint)(SYMBOLS[level])} ${level}`);
  const proven = columns.some(([column]) => column === 'proven') ? '  test: complete, and tests pass' : '';
  return `  ${symbols.join('  ')}${proven}`;
}

function lackLines({ targets }: MatrixStats, width: number, paint: Paint): readonly string[] {
  const asked = targets.some(({ mandatory, lacks }) => mandatory.features > 0 || lacks.length > 0);
  if (!asked) return [];
  const lines = targets.flatMap(({ target, mandatory, lacks }) => {
    const name = visibleLine(target.title);
    const score = `${mandatory.complete} of ${mandatory.features} mandatory`;
    if (lacks.length === 0) return [`  ${paint.green('✔')} ${name}: ${score}`];
    const list = lacks.flatMap((lack) => wrap(lackText(lack), '      ', Math.max(40, width), '  '));
    return [`  ${paint.red('✖')} ${name}: ${score}, and lacks`, ...list];
  });
  return [
    '',
    paint.dim('  Asked of every target: mandatory features, completely, and one of each choice'),
    ...lines,
  ];
}

function lackText(lack: Lack): string {
  if (lack.kind === 'mandatory') return `${visibleLine(lack.feature.title)} (${lack.level ?? 'not stated'})`;
  const titles = lack.features.map(({ title }) => visibleLine(title)).join(', ');
  return `one of the choice ${visibleLine(lack.group)}: ${titles}`;
}
