// Tables that count the features of other tables, by group and by level: "By category", "Summary statistics".
import { PRESET_SIGNS } from '../../src/extract/lexicon/levels.ts';
import type { Level } from '../../src/extract/support.ts';
import { foldName, foldSign } from '../../src/extract/text/fold.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { tablesOf } from '../../src/lint/prose.ts';
import { cellOf, type MatrixView } from '../../src/lint/view.ts';
import type { Range } from '../../src/position.ts';
import type { Source } from '../../src/source/source.ts';
import { type PipeCell, pipeCells, plain } from './pipes.ts';

/** A row of counts that does not agree with the cells that it counts. */
export interface WrongRow {
  readonly title: string;
  readonly written: string;
  readonly counted: string;
  readonly range: Range;
}

/** `all`: how many features there are. */
type Column = Level | 'all';

const ALL = /^(?:total|all|sum|overall|count|number)(?: (?:of )?(?:features|items|count))?$/u;
/** `2 (67%)` and `2/3` begin with the count. */
const COUNT = /^(\d{1,5})(?:\s*\(.*\)|\s*\/\s*\d{1,5})?$/u;

/** So many counts agree before the others are wrong, and this share of all. */
const LEAST_AGREEING = 3;
const AGREEING = 0.6;

/** The rows of statistics that are wrong by the target, or all of them together, that most of the counts speak of. */
export function wrongStatistics(
  matrices: readonly MatrixView[],
  document: MatrixDocument,
): readonly WrongRow[] {
  const { source, claims } = document;
  const tables = tablesOf(claims.decisions.filter(({ taken }) => !taken));
  const statistics = tables.map((range) => readStatistics(range, source)).filter((rows) => rows.length > 0);
  if (statistics.length === 0) return [];
  const countings = countingsOf(matrices);
  return statistics.flatMap((rows) => {
    for (const counting of countings) {
      const judged = rows.flatMap((row) => judge(row, counting) ?? []);
      const counts = judged.flatMap(({ pairs }) => pairs);
      const right = counts.filter(([written, counted]) => written === counted).length;
      if (right < LEAST_AGREEING || right < counts.length * AGREEING) continue;
      return judged.flatMap(({ row, pairs }) =>
        pairs.every(([written, counted]) => written === counted)
          ? []
          : {
              title: row.title,
              written: pairs.map(([written]) => written).join(', '),
              counted: pairs.map(([, counted]) => counted).join(', '),
              range: row.range,
            },
      );
    }
    return [];
  });
}

interface StatisticsRow {
  readonly title: string;
  readonly range: Range;
  /** What the row says of each column; columns of one level are one. */
  readonly counts: ReadonlyMap<Column, number>;
}

/** How many features have each level, by folded name of the group, table or section; `''` is all of them. */
type Counting = ReadonlyMap<string, ReadonlyMap<Column, number>>;

function judge(row: StatisticsRow, counting: Counting) {
  const name = foldName(row.title);
  const own = counting.get(ALL.test(name) ? '' : name);
  if (own === undefined) return undefined;
  return { row, pairs: [...row.counts].map(([column, written]) => [written, own.get(column) ?? 0] as const) };
}

/** The counts by each target, then those of all targets together. */
function countingsOf(matrices: readonly MatrixView[]): readonly Counting[] {
  const targets = new Set(matrices.flatMap((matrix) => [...matrix.targets.keys()]));
  return [...targets].slice(0, MOST_TARGETS).map((target) => {
    const names = new Map<string, Map<Column, number>>();
    for (const { claims, features } of matrices) {
      for (const feature of features.values()) {
        const level = cellOf(feature, target)?.claims[0]?.level;
        if (level === undefined) continue;
        const group = feature.claims[0]?.group ?? [];
        const above = [claims.title, ...claims.section, ...group].map(foldName);
        for (const name of new Set(['', ...above])) {
          const own = names.get(name) ?? new Map<Column, number>();
          for (const column of ['all', level] as const) own.set(column, (own.get(column) ?? 0) + 1);
          names.set(name, own);
        }
      }
    }
    return names;
  });
}

/** Statistics speak of one target in the end; among many, of one of the first. */
const MOST_TARGETS = 8;

/** The rows of a table whose columns count levels; none of any other. */
function readStatistics(range: Range, source: Source): readonly StatisticsRow[] {
  const [header, ...body] = rowsOf(range, source);
  const columns = (header ?? []).map(({ text }, at) => (at === 0 ? undefined : columnOf(text)));
  if (columns.filter((column) => column !== undefined && column !== 'all').length < 2) return [];
  return body.flatMap((cells) => {
    const [name] = cells;
    const counts = new Map<Column, number>();
    for (const [at, { text }] of cells.entries()) {
      const [column, count] = [columns[at], COUNT.exec(text)?.[1]];
      if (column === undefined || count === undefined) continue;
      counts.set(column, (counts.get(column) ?? 0) + Number(count));
    }
    return name === undefined || counts.size < 2 ? [] : [{ title: name.text, range: name.range, counts }];
  });
}

function columnOf(header: string): Column | undefined {
  const words = foldName(header.replace(/^[^\p{L}\p{N}]+(?=\p{L})/u, ''));
  if (ALL.test(words)) return 'all';
  if (OUT_OF_SCOPE.test(words)) return 'missing';
  return (PRESET_SIGNS.get(foldSign(header)) ?? PRESET_SIGNS.get(words))?.level;
}

const OUT_OF_SCOPE = /^(?:out of scope|won'?t (?:do|fix)|excluded|not planned)$/u;

/** The rows of a table drawn with pipes, markup taken off; none of others. */
function rowsOf({ start, end }: Range, source: Source): readonly (readonly PipeCell[])[] {
  const lines = [...source.text.slice(start.offset, end.offset).matchAll(/[^\r\n]+/gu)];
  return lines
    .filter(([line]) => line.includes('|') && !/^[\s|:-]+$/u.test(line))
    .map(({ 0: line, index }) =>
      pipeCells(line, start.offset + index, source).map((cell) => ({ ...cell, text: plain(cell.text) })),
    );
}
