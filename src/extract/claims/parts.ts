// The matrices of a document in the making: which details belong to which table.
import type { Range } from '../../position.ts';
import type { Details } from '../details/find.ts';
import { isAbout, isProven } from '../details/proof.ts';
import { type Section, walkSections } from '../index/sections.ts';
import type { MatrixTable } from '../interpret/tables.ts';
import type { ExtractOptions } from '../options.ts';
import type { Place } from '../text/flat.ts';
import { foldName } from '../text/fold.ts';
import { type UnplacedSummary, unplacedSummary } from './unplaced.ts';

/** One matrix in the making: a table, its details, or both. */
export interface Part {
  readonly section: Section;
  readonly table?: MatrixTable;
  readonly unplaced?: UnplacedSummary;
  readonly details?: Details;
  readonly range: Range;
}

/** Sections that hold a matrix table, themselves or below. */
export function holders(tables: readonly MatrixTable[]): ReadonlySet<Section> {
  const found = new Set<Section>();
  for (const { section } of tables) {
    for (let at: Section | undefined = section; at !== undefined && !found.has(at); at = at.parent)
      found.add(at);
  }
  return found;
}

/** Tables by the folded names of their features. */
function tablesByFeature(tables: readonly MatrixTable[]): ReadonlyMap<string, ReadonlySet<MatrixTable>> {
  const found = new Map<string, Set<MatrixTable>>();
  for (const table of tables) {
    for (const { title } of table.claims.features) {
      const name = foldName(title);
      found.set(name, (found.get(name) ?? new Set()).add(table));
    }
  }
  return found;
}

/** The table that `details` speak of: the one that shares most names, the nearest before them of equals. */
function tableFor(
  details: Details,
  byFeature: ReadonlyMap<string, ReadonlySet<MatrixTable>>,
  taken: ReadonlyMap<MatrixTable, Details>,
): MatrixTable | undefined {
  const shared = new Map<MatrixTable, number>();
  for (const name of new Set(details.entries.map((entry) => foldName(entry.title.text)))) {
    for (const table of byFeature.get(name) ?? []) {
      if (!taken.has(table)) shared.set(table, (shared.get(table) ?? 0) + 1);
    }
  }
  const start = ({ claims }: MatrixTable): number => claims.facts.range.start.offset;
  const isBefore = (table: MatrixTable): boolean => start(table) < details.range.start.offset;
  let best: MatrixTable | undefined;
  for (const [table, count] of [...shared].sort(([a], [b]) => start(a) - start(b))) {
    const most = best === undefined ? 0 : (shared.get(best) ?? 0);
    if (count > most || (count === most && isBefore(table))) best = table;
  }
  return best;
}

const NONE_TAKEN: ReadonlyMap<MatrixTable, Details> = new Map();

/** Details without a table, perhaps with a summary that was copied as text; lists that are no details have no part. */
function loosePart(
  details: Details,
  sections: readonly Section[],
  place: Place,
  options: ExtractOptions,
): Part | undefined {
  for (const section of sections) {
    const unplaced = unplacedSummary(section, details.entries, place, options);
    if (unplaced !== undefined)
      return { section: details.root, details, range: unplaced.facts.range, unplaced };
  }
  return isProven(details.entries) ? { section: details.root, details, range: details.range } : undefined;
}

/** Details of one table that stand in two places, as where a heading of one entry is a level too high. */
function merged(one: Details, other: Details): Details {
  const [first, second] = one.range.start.offset <= other.range.start.offset ? [one, other] : [other, one];
  const end = first.range.end.offset >= second.range.end.offset ? first.range.end : second.range.end;
  return {
    root: one.root,
    entries: [...first.entries, ...second.entries].sort(
      (a, b) => a.block.start.offset - b.block.start.offset,
    ),
    range: { start: first.range.start, end },
    sections: new Set([...one.sections, ...other.sections]),
    lists: new Set([...one.lists, ...other.lists]),
  };
}

/** Each table with its details, and the details that have no table, in the order of the document. */
export function partsOf(
  tables: readonly MatrixTable[],
  details: readonly Details[],
  top: Section,
  place: Place,
  options: ExtractOptions,
): readonly Part[] {
  const byFeature = tablesByFeature(tables);
  const sections = [...walkSections(top)];
  const taken = new Map<MatrixTable, Details>();
  const alone: Part[] = [];
  for (const one of details) {
    const table = tableFor(one, byFeature, taken) ?? tableFor(one, byFeature, NONE_TAKEN);
    const belongs =
      table !== undefined && (isAbout(one.entries, table.claims.targets) || isProven(one.entries));
    const part = belongs ? undefined : loosePart(one, sections, place, options);
    const before = table && taken.get(table);
    if (belongs) taken.set(table, before === undefined ? one : merged(before, one));
    else if (part !== undefined) alone.push(part);
  }
  const tabled = tables.map((table): Part => {
    const own = taken.get(table);
    return {
      section: table.section,
      table,
      range: table.claims.facts.range,
      ...(own === undefined ? {} : { details: own }),
    };
  });
  return [...tabled, ...alone].sort((a, b) => a.range.start.offset - b.range.start.offset);
}
