// The matrices of a document in the making: which details belong to which table.
import { pushTo } from '../../group.ts';
import type { Range } from '../../position.ts';
import { firstIndex } from '../../search.ts';
import type { Decision } from '../decision.ts';
import { decideDetails } from '../details/decide.ts';
import type { Details } from '../details/find.ts';
import type { Section } from '../index/sections.ts';
import type { MatrixTable } from '../interpret/tables.ts';
import type { ExtractOptions } from '../options.ts';
import type { Place } from '../text/flat.ts';
import { foldName } from '../text/fold.ts';
import { type CopiedTable, copiedTables, type UnplacedSummary, unplacedSummary } from './unplaced.ts';

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

/** Tables by the folded names of their features, in the order of the document. */
type TablesByFeature = ReadonlyMap<string, readonly MatrixTable[]>;

const startOf = ({ claims }: MatrixTable): number => claims.facts.range.start.offset;

function tablesByFeature(tables: readonly MatrixTable[]): TablesByFeature {
  const found = new Map<string, MatrixTable[]>();
  for (const table of [...tables].sort((a, b) => startOf(a) - startOf(b))) {
    for (const name of new Set(table.claims.features.map(({ title }) => foldName(title))))
      pushTo(found, name, table);
  }
  return found;
}

/** Of many tables that share a name, details speak of one not further away than so many of them. */
const NEAR = 20;

function nearest(tables: readonly MatrixTable[], at: number): readonly MatrixTable[] {
  const next = firstIndex(tables.length, (index) => {
    const table = tables[index];
    return table === undefined || startOf(table) >= at;
  });
  return tables.slice(Math.max(0, next - NEAR), next + NEAR);
}

/** The table that `details` speak of: the one that shares most names, the nearest before them of equals. */
function tableFor(
  details: Details,
  byFeature: TablesByFeature,
  taken: ReadonlyMap<MatrixTable, Details>,
): MatrixTable | undefined {
  const shared = new Map<MatrixTable, number>();
  const at = details.range.start.offset;
  for (const name of new Set(details.entries.map((entry) => foldName(entry.title.text)))) {
    for (const table of nearest(byFeature.get(name) ?? [], at)) {
      if (!taken.has(table)) shared.set(table, (shared.get(table) ?? 0) + 1);
    }
  }
  let best: MatrixTable | undefined;
  for (const [table, count] of [...shared].sort(([a], [b]) => startOf(a) - startOf(b))) {
    const most = best === undefined ? 0 : (shared.get(best) ?? 0);
    if (count > most || (count === most && startOf(table) < at)) best = table;
  }
  return best;
}

const NONE_TAKEN: ReadonlyMap<MatrixTable, Details> = new Map();

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
    unread: [...first.unread, ...second.unread],
  };
}

function namesOf({ claims }: MatrixTable): ReadonlySet<string> {
  return new Set(claims.targets.flatMap(({ key, title }) => [key, foldName(title)]));
}

/** Each table with its details, and the details that have no table, in the order of the document; and what was decided. */
export function partsOf(
  tables: readonly MatrixTable[],
  details: readonly Details[],
  top: Section,
  place: Place,
  options: ExtractOptions,
): { readonly parts: readonly Part[]; readonly decisions: readonly Decision[] } {
  const byFeature = tablesByFeature(tables);
  const features = new Set(byFeature.keys());
  let copied: readonly CopiedTable[] | undefined;
  const taken = new Map<MatrixTable, Details>();
  const alone: Part[] = [];
  const decisions: Decision[] = [];
  for (const one of details) {
    const table = tableFor(one, byFeature, taken) ?? tableFor(one, byFeature, NONE_TAKEN);
    if (table === undefined) copied ??= copiedTables(top, place);
    const unplaced =
      table === undefined ? unplacedSummary(copied ?? [], one.entries, place, options) : undefined;
    const decision = decideDetails(one, {
      entries: one.entries,
      lines: one.entries.flatMap(({ support }) => support),
      features,
      hasSummaryText: unplaced !== undefined,
      ...(table === undefined ? {} : { targets: namesOf(table) }),
    });
    decisions.push(decision);
    const before = table && taken.get(table);
    if (!decision.taken) continue;
    if (table !== undefined) taken.set(table, before === undefined ? one : merged(before, one));
    else
      alone.push({
        section: one.root,
        details: one,
        range: unplaced?.facts.range ?? one.range,
        ...(unplaced === undefined ? {} : { unplaced }),
      });
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
  const parts = [...tabled, ...alone].sort((a, b) => a.range.start.offset - b.range.start.offset);
  return { parts, decisions };
}
