// Support written as a small table under each feature's heading: a target, its level, perhaps a note.
import { type Section, standsFor } from '../index/sections.ts';
import type { MatrixTable } from '../interpret/tables.ts';
import { foldName } from '../text/fold.ts';
import type { DetailsEntry } from './entry.ts';
import { fieldKind } from './fields.ts';
import type { SupportLine } from './grammar.ts';

export interface TableSupport {
  readonly label: string;
  readonly lines: readonly SupportLine[];
}

/** The tables that are details of the features that other tables list, by section, and the others. */
export interface SmallTables {
  readonly support: ReadonlyMap<Section, TableSupport>;
  readonly matrices: readonly MatrixTable[];
}

function linesOf({ claims }: MatrixTable): readonly SupportLine[] {
  const byTarget = new Map(claims.cells.map((cell) => [cell.target, cell]));
  return claims.targets.flatMap((target): SupportLine[] => {
    const cell = byTarget.get(target.key);
    if (cell === undefined) return [];
    const remarks = (target.attributes ?? []).filter(({ name }) => fieldKind(name) === 'notes');
    return [
      {
        name: { text: target.title, range: target.range },
        ...(target.link === undefined ? {} : { link: target.link }),
        level: cell.level,
        basis: cell.basis,
        symbol: cell.symbol,
        symbolRange: cell.symbolRange,
        ...(cell.text === undefined ? {} : { text: cell.text }),
        range: cell.range,
        notes: [...cell.notes, ...remarks.map(({ value }) => value)],
      },
    ];
  });
}

/** A table of targets in rows with one column of levels, under a heading that names a feature of another table. */
export function partSmallTables(tables: readonly MatrixTable[]): SmallTables {
  const isSmall = ({ claims }: MatrixTable): boolean =>
    claims.facts.orientation === 'targets-in-rows' && claims.features.length === 1;
  const others = tables.filter((table) => !isSmall(table)).map(({ claims }) => claims);
  const namesOf = (all: readonly { readonly title: string }[]): ReadonlySet<string> =>
    new Set(all.map(({ title }) => foldName(title)));
  const names = namesOf(others.flatMap(({ features }) => features));
  const targets = namesOf(others.flatMap((claims) => claims.targets));
  const isFeature = standsFor(names);
  const support = new Map<Section, TableSupport>();
  const matrices: MatrixTable[] = [];
  for (const table of tables) {
    const known = table.claims.targets.filter(({ title }) => targets.has(foldName(title)));
    const isAbout =
      names.has(foldName(table.section.title)) ||
      (known.length * 2 >= table.claims.targets.length && isFeature(table.section));
    // A column of a target of the others is one here too.
    const isColumn = table.claims.features.some(({ title }) => targets.has(foldName(title)));
    const detail = isSmall(table) && isAbout && !isColumn && !support.has(table.section);
    if (detail) support.set(table.section, { label: `${table.label} support`, lines: linesOf(table) });
    else matrices.push(table);
  }
  return { support, matrices };
}

/** The entry with the support of its table. */
export function withTable(entry: DetailsEntry, tabled: TableSupport | undefined): DetailsEntry {
  if (tabled === undefined) return entry;
  return {
    ...entry,
    support: [...entry.support, ...tabled.lines],
    supportLabel: entry.supportLabel ?? tabled.label,
  };
}
