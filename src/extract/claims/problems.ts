// Which of the problems of a parser matter to the matrices of its document.
import { type Problem, REFUSED } from '../../diagnostic.ts';
import { stretchFinder } from '../../search.ts';
import type { MatrixClaims } from '../claims.ts';

/** Problems that are no matter of taste wherever they stand: a table or a file that could not be read. */
const ALWAYS_RELEVANT: ReadonlySet<string> = new Set([
  REFUSED,
  'malformed-table',
  'unreadable-file',
  'circular-include',
  'nesting-too-deep',
  'line-too-long',
]);
/**
 * A directive of a table that docutils leaves out of the page, and perhaps the only sign of its matrix. A file that is
 * not there may be any list at all.
 */
const TABLE_DIRECTIVE = /^The directive "(?:table|csv-table|list-table|flat-table)" (?!names the file)/u;
/** Of which the row itself is told where it is known. */
const UNEVEN_ROWS = /needs as many cells in every row/u;
/** What docutils calls information: text that may be meant otherwise, names that it does not know. */
const NEVER_RELEVANT: ReadonlySet<string> = new Set([
  'list-start',
  'definition-literal',
  'title-short-adornment',
  'literal-block-missing',
  'unknown-role',
  'unknown-directive',
  'duplicate-target',
  'duplicate-title',
]);

/** Of which Sphinx has others under the same names, that read more. */
const SPHINX_KNOWS_MORE: ReadonlySet<string> = new Set([
  'invalid-directive',
  'invalid-role',
  'illegal-substitution',
  'empty-substitution',
]);
/** Of which the text is shown as it is written, or the title is read all the same: nothing is lost. */
const NOTHING_LOST: ReadonlySet<string> = new Set(['title-underline-short', 'unclosed-inline']);

/** Problems in or beside a matrix may have cost it a row; elsewhere, what docutils warns of is a slip. */
export function relevantProblems(
  problems: readonly Problem[],
  matrices: readonly MatrixClaims[],
): readonly Problem[] {
  const isBeside = stretchFinder(
    matrices
      .flatMap(({ table, details }) => [table?.range, details?.range])
      .flatMap((range) => (range === undefined ? [] : [[range.start.line, range.end.line + 1] as const])),
  );
  // Turned round: a problem's stretch is around the table's where that ends before its end and begins behind its beginning.
  const isAroundUneven = stretchFinder(
    matrices.flatMap(({ table }) =>
      table?.rows.some(({ kind, cellCount }) => kind === 'feature' && cellCount !== table.columns.length)
        ? [[table.range.end.offset, table.range.start.offset] as const]
        : [],
    ),
  );
  return problems.flatMap((problem) => {
    const { code, message, range } = problem;
    if (UNEVEN_ROWS.test(message) && isAroundUneven(range.end.offset, range.start.offset)) return [];
    if (code === 'invalid-directive' && TABLE_DIRECTIVE.test(message)) {
      const why = 'docutils leaves it out, so nothing of it is checked. Correct it.';
      return [{ ...problem, message: `${message} ${why}` }];
    }
    if (ALWAYS_RELEVANT.has(code)) return [problem];
    if (NEVER_RELEVANT.has(code) || matrices.length === 0) return [];
    const mayCostRows = isBeside(range.end.line, range.start.line);
    if (mayCostRows && !NOTHING_LOST.has(code)) return [problem];
    return SPHINX_KNOWS_MORE.has(code) ? [] : [{ ...problem, severity: 'warning' }];
  });
}
