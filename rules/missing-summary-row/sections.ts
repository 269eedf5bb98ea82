// Sections that describe rows of a table one by one, and one among them that no row is about.
import type { HeadingFacts } from '../../src/extract/claims.ts';
import { foldName } from '../../src/extract/text/fold.ts';
import { isSlip, NameIndex } from '../../src/lint/nearest.ts';
import { type MatrixView, pushTo } from '../../src/lint/view.ts';

/** What a section between others is called that describes none of the rows. */
const GENERAL =
  /\b(?:notes?|overview|introduction|summary|details|examples?|usage|install\w*|configur\w*|limitations?|legend|see also|references?|features?|options?|support\w*|compatib\w*|others?|general|common|known issues|requirements?|table|contents|matrix|status|how|what|why)\b/iu;

/** What parts the names of rows that share a section. */
const JOINED = /\s(?:and|or|&)\s|[,/]/u;

/** So many sections are called as rows are before the others of their kind are held against the rows. */
const SEVERAL = 2;

/** A section among others of rows, and the two rows whose sections stand around it. */
export interface Stray {
  readonly heading: HeadingFacts;
  readonly before: HeadingFacts;
  readonly after: HeadingFacts;
  /** The matrix that has the row before. */
  readonly matrix: MatrixView;
}

/**
 * The headings between the sections of rows that no row, group or column is called by: headings of the depth at which
 * at least half are names of rows, in the parts of the page where any is.
 */
export function strays(matrices: readonly MatrixView[], headings: readonly HeadingFacts[]): readonly Stray[] {
  const rows = new Map(matrices.flatMap((matrix) => rowNames(matrix).map((name) => [name, matrix] as const)));
  const others = new Set(matrices.flatMap(namesBeside));
  const index = new NameIndex(rows.keys());
  const isOfOthers = ({ title }: HeadingFacts): boolean =>
    GENERAL.test(title) ||
    others.has(foldName(title)) ||
    // A row's own name, misspelt: `name-spelling`.
    index
      .near(foldName(title))
      .some(({ name }) => /^\p{L}{6,}$/u.test(name) && isSlip(foldName(title), name)) ||
    title.split(JOINED).some((name) => rows.has(foldName(name)));
  return families(headings, rows).flatMap((family) => {
    const owners = family.map(({ title }) => rows.get(foldName(title)));
    const known = owners.filter((owner) => owner !== undefined).length;
    if (known < SEVERAL || known * 2 < family.length) return [];
    const found: Stray[] = [];
    let waiting: HeadingFacts[] = [];
    let last: Pick<Stray, 'before' | 'matrix'> | undefined;
    for (const [at, heading] of family.entries()) {
      const matrix = owners[at];
      if (matrix === undefined) {
        if (!isOfOthers(heading)) waiting.push(heading);
        continue;
      }
      if (last !== undefined) {
        for (const stray of waiting) found.push({ heading: stray, after: heading, ...last });
      }
      waiting = [];
      last = { before: heading, matrix };
    }
    return found;
  });
}

/** The headings of each depth that stand under one parent with one that is called as a row is. */
function families(
  headings: readonly HeadingFacts[],
  rows: ReadonlyMap<string, MatrixView>,
): readonly (readonly HeadingFacts[])[] {
  const byDepth = new Map<number, HeadingFacts[]>();
  const open: HeadingFacts[][] = [];
  const close = (depth: number): void => {
    for (const [at, family] of open.entries()) {
      if (at <= depth || !family.some(({ title }) => rows.has(foldName(title)))) continue;
      for (const heading of family) pushTo(byDepth, at, heading);
    }
    open.length = Math.min(open.length, depth + 1);
  };
  for (const heading of headings) {
    close(heading.depth);
    for (let at = open.length; at <= heading.depth; at += 1) open[at] = [];
    open[heading.depth]?.push(heading);
  }
  close(-1);
  return [...byDepth.values()];
}

function rowNames({ claims: { table, details }, features, targets }: MatrixView): readonly string[] {
  // Where details are read, they are compared entry by entry.
  if (table === undefined || details !== undefined) return [];
  const views = table.orientation === 'targets-in-rows' ? targets : features;
  return [...views.values()].map(({ title }) => foldName(title));
}

/** What else a table is made of: its columns, its groups, and the headings above it. */
function namesBeside({ claims: { table, features, section } }: MatrixView): readonly string[] {
  const columns = (table?.columns ?? []).map(({ title }) => title);
  return [...columns, ...section, ...features.flatMap(({ group }) => group)].map(foldName);
}
