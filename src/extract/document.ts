// A whole document tree read to claims: tables, details, principles, notes and footnotes put together.
import type { Definition, Nodes, Root } from 'mdast';
import type { Problem } from '../diagnostic.ts';
import type { Range } from '../position.ts';
import { createLocator } from '../source/source.ts';
import type { SubstitutionDefinition } from '../syntax/rst/nodes.ts';
import { anchorId } from './anchors.ts';
import type { DetailsFacts, DocumentClaims, FeatureClaim, MatrixClaims, Principle, Text } from './claims.ts';
import { blocksText } from './details/fields.ts';
import { type Details, findDetails } from './details/find.ts';
import { tabledDetails } from './details/tabled.ts';
import { flatten, offsetsOf, type Place, rangeOf } from './flat.ts';
import { foldName, foldSpace } from './fold.ts';
import { footnoteFacts, footnotesOf } from './footnotes.ts';
import { detailsClaims, targetLabelOf } from './join.ts';
import { legendsOf } from './legends.ts';
import type { ExtractOptions } from './options.ts';
import { principlesIn } from './principles.ts';
import { findNodes, type Section, sectionsOf, walkSections } from './sections.ts';
import { type MatrixTable, readTables } from './tables.ts';
import { type UnplacedSummary, unplacedSummary } from './unplaced.ts';
import { createVocabulary } from './vocabulary/vocabulary.ts';

/** The tree of a document and the text that its positions speak of. */
export interface TreeInput {
  readonly root: Root;
  readonly text: string;
  /** Whether the first row of every table is its header, as in Markdown. */
  readonly markdown: boolean;
  readonly options?: ExtractOptions;
  readonly problems?: readonly Problem[];
}

/** One matrix in the making: a table, its details, or both. */
export interface Part {
  readonly section: Section;
  readonly table?: MatrixTable;
  readonly unplaced?: UnplacedSummary;
  readonly details?: Details;
  readonly range: Range;
}

const GENERIC_TITLE = /^(?:summary|details)$/u;

function isDefinition(node: Nodes): node is Definition {
  return node.type === 'definition';
}

/** What it takes to read the texts of a tree. */
export function placeOf(root: Root, text: string): Place {
  const definitions = new Map<string, string>();
  for (const node of findNodes<Definition>([root], isDefinition)) {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
  }
  return substitute(root, { text, locator: createLocator(text), definitions });
}

/** Adds what the substitutions of RST stand for, each by the plain text of its definition. */
function substitute(root: Root, place: Place): Place {
  const found = findNodes<SubstitutionDefinition>(
    [root],
    (node): node is SubstitutionDefinition => node.type === 'substitutionDefinition',
  );
  if (found.length === 0) return place;
  const substitutions = new Map<string, string>();
  for (const node of found) {
    const value = foldSpace(flatten(node.children, { ...place, substitutions }).text);
    if (!substitutions.has(foldName(node.label))) substitutions.set(foldName(node.label), value);
  }
  return { ...place, substitutions };
}

/** Sections that hold a matrix table, themselves or below. */
function holders(tables: readonly MatrixTable[]): ReadonlySet<Section> {
  const found = new Set<Section>();
  for (const { section } of tables) {
    for (let at: Section | undefined = section; at !== undefined && !found.has(at); at = at.parent)
      found.add(at);
  }
  return found;
}

/** How many features of `details` the table names. */
function overlap(table: MatrixTable, details: Details): number {
  const titles = new Set(table.claims.features.map((feature) => foldName(feature.title)));
  return details.entries.filter((entry) => titles.has(foldName(entry.title.text))).length;
}

/** The table that `details` speak of: the one that shares most names, the nearest before them of equals. */
function tableFor(details: Details, tables: readonly MatrixTable[]): MatrixTable | undefined {
  let best: MatrixTable | undefined;
  let most = 0;
  for (const table of tables) {
    const shared = overlap(table, details);
    const before = table.claims.facts.range.start.offset < details.range.start.offset;
    if (shared > most || (shared === most && shared > 0 && before)) {
      best = table;
      most = shared;
    }
  }
  return best;
}

function partsOf(
  tables: readonly MatrixTable[],
  details: readonly Details[],
  top: Section,
  place: Place,
  options: ExtractOptions,
): readonly Part[] {
  const taken = new Map<MatrixTable, Details>();
  const alone: Part[] = [];
  for (const one of details) {
    const table = tableFor(
      one,
      tables.filter((candidate) => !taken.has(candidate)),
    );
    if (table !== undefined) taken.set(table, one);
    else {
      const unplaced = [...walkSections(top)]
        .map((section) => unplacedSummary(section, one.entries, place, options))
        .find((found) => found !== undefined);
      alone.push({
        section: one.root,
        details: one,
        range: unplaced?.facts.range ?? one.range,
        ...(unplaced === undefined ? {} : { unplaced }),
      });
    }
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

/** The heading path without a last "Summary" or "Details". */
export function sectionPath(section: Section): readonly string[] {
  const { path } = section;
  const last = path[path.length - 1];
  return path.length > 1 && last !== undefined && GENERIC_TITLE.test(foldName(last))
    ? path.slice(0, -1)
    : path;
}

/** The id of an anchor in the heading that names the matrix. */
function idOf(section: Section): string | undefined {
  const named = sectionPath(section) === section.path ? section : section.parent;
  return named?.heading === undefined ? undefined : anchorId(named.heading.children);
}

function titleOfPart(part: Part, parts: readonly Part[]): string {
  const path = sectionPath(part.section);
  const heading = path[path.length - 1] ?? '';
  if (part.table?.caption !== undefined) return part.table.caption;
  const siblings = parts.filter((other) => other.section === part.section);
  const label = part.table?.label ?? '';
  const labels = new Set(siblings.map((other) => foldName(other.table?.label ?? '')));
  const telling = siblings.length > 1 && labels.size === siblings.length && label !== '';
  return telling ? label : heading || 'Feature support matrix';
}

const PRINCIPLES_TITLE = /\b(?:principles?|guidelines?|rationale)\b/u;

/** The nearest section, from the part's outwards, that has principles before the matrix. */
export function principlesOf(part: Part, place: Place): readonly Principle[] {
  const details = part.details?.lists ?? new Set();
  for (let at: Section | undefined = part.section; at !== undefined; at = at.parent) {
    const titled = at.children.filter((child) => PRINCIPLES_TITLE.test(foldName(child.title)));
    for (const candidate of [at, ...titled]) {
      const section = {
        ...candidate,
        blocks: candidate.blocks.filter((block) => block.type !== 'list' || !details.has(block)),
      };
      const found = principlesIn(section, part.range.start.offset, place);
      if (found.length > 0) return found;
    }
  }
  return [];
}

const NOTES_TITLE = /^(?:closing )?notes?$/u;

/** Closing notes: a section "Notes", or a paragraph "Notes:" with the list after it. */
export function closingNotes(
  part: Part,
  isExplained: (range: Range) => boolean,
  place: Place,
): readonly Text[] {
  const owner = part.details?.root.parent ?? part.section.parent ?? part.section;
  const scopes = [...new Set([part.section, part.details?.root ?? part.section, owner])];
  const after = Math.max(part.range.end.offset, part.details?.range.end.offset ?? 0);
  const notes: Text[] = [];
  for (const scope of scopes) {
    notes.push(...notesUnderLabel(scope, after, place));
    for (const child of scope.children) {
      if (part.details?.sections.has(child) === true || !NOTES_TITLE.test(foldName(child.title))) continue;
      if ((child.heading?.position?.start.offset ?? 0) >= after)
        notes.push(...child.blocks.flatMap((block) => itemsOf(block, place)));
    }
  }
  const unique = new Map(notes.map((note) => [note.range.start.offset, note]));
  return [...unique.values()].filter((note) => !isExplained(note.range));
}

function notesUnderLabel(section: Section, after: number, place: Place): readonly Text[] {
  const notes: Text[] = [];
  let labelled = false;
  for (const block of section.blocks) {
    if (offsetsOf(block)[0] < after) continue;
    if (block.type === 'paragraph')
      labelled = /^\s*(?:\*\*)?notes?\s*(?::\s*)?(?:\*\*\s*)?(?::\s*)?$/iu.test(
        place.text.slice(...offsetsOf(block)),
      );
    else if (block.type === 'list' && labelled) notes.push(...itemsOf(block, place));
  }
  return notes;
}

function itemsOf(block: Nodes, place: Place): readonly Text[] {
  const items: readonly Nodes[] =
    block.type === 'list' ? block.children : block.type === 'paragraph' ? [block] : [];
  return items.flatMap((item) => blocksText([item], place) ?? []);
}

function matrixClaims(
  part: Part,
  parts: readonly Part[],
  notes: readonly Text[],
  place: Place,
  options: ExtractOptions,
): MatrixClaims {
  const summary = part.table?.claims ?? part.unplaced;
  const cells = part.table?.claims.cells ?? [];
  const details =
    part.details === undefined
      ? undefined
      : detailsClaims(part.details.entries, summary?.features ?? [], options);
  const label =
    (part.details === undefined ? undefined : targetLabelOf(part.details.entries)) ?? rowLabel(part);
  const facts: DetailsFacts | undefined =
    part.details === undefined || details === undefined
      ? undefined
      : { range: part.details.range, order: details.order };
  const id = idOf(part.section);
  return {
    ...(id === undefined ? {} : { id }),
    title: titleOfPart(part, parts),
    section: sectionPath(part.section),
    range: part.range,
    principles: principlesOf(part, place),
    ...(label === undefined ? {} : { targetLabel: label }),
    targets: [...(summary?.targets ?? []), ...(details?.targets ?? [])],
    features: [
      ...withoutJumps(summary?.features ?? [], details?.features ?? []),
      ...(details?.features ?? []),
    ],
    statuses: [...(summary?.statuses ?? []), ...(details?.statuses ?? [])],
    cells: [...cells, ...(details?.cells ?? [])],
    notes,
    ...(summary === undefined ? {} : { table: summary.facts }),
    ...(facts === undefined ? {} : { details: facts }),
  };
}

/** A summary row's link to its own details is a way to get there, not an address of the feature. */
function withoutJumps(
  summary: readonly FeatureClaim[],
  details: readonly FeatureClaim[],
): readonly FeatureClaim[] {
  const detailed = new Set(details.map((feature) => feature.key));
  return summary.map((feature) => {
    const { link, ...rest } = feature;
    return link?.startsWith('#') && detailed.has(feature.key) ? rest : feature;
  });
}

/** Where targets stand in rows, the header of their column is the word for them. */
function rowLabel(part: Part): string | undefined {
  const rows = part.table?.claims.facts.orientation === 'targets-in-rows';
  return rows && part.table !== undefined && !/^(?:names?)?$/iu.test(part.table.label)
    ? part.table.label
    : undefined;
}

/** Reads a tree to claims. Never throws at what the document says. */
export function extractTree({
  root,
  text,
  markdown,
  options = {},
  problems = [],
}: TreeInput): DocumentClaims {
  const place = placeOf(root, text);
  const top = sectionsOf(root, place);
  const footnotes = footnotesOf(top, place);
  const legends = legendsOf(top, place);
  const read = readTables({ top, place, footnotes, legends, options, markdown });
  const tabled = tabledDetails(read.matrices);
  const tables = { ...read, matrices: tabled.matrices };
  const holding = holders(tables.matrices);
  const names = new Set(
    tables.matrices.flatMap(({ claims }) => claims.features.map(({ title }) => foldName(title))),
  );
  const words = createVocabulary([], [], options.vocabulary);
  const details = findDetails(
    top,
    (section) => holding.has(section),
    legends.nodes,
    words,
    place,
    names,
    tabled.support,
  );
  const parts = partsOf(tables.matrices, details, top, place, options);
  const starts = new Set(footnotes.definitions.map((definition) => definition.range.start.offset));
  const signs = legends.entries.map((entry) => entry.range.start.offset);
  const isExplained = (range: Range): boolean =>
    starts.has(range.start.offset) || signs.some((at) => at >= range.start.offset && at < range.end.offset);
  const matrices = parts.map((part) =>
    matrixClaims(part, parts, closingNotes(part, isExplained, place), place, options),
  );
  const marks = tables.matrices.map(({ section, claims }) => ({
    section,
    marks: [...claims.marks, ...claims.cells.flatMap((cell) => cell.footnotes)],
  }));
  return {
    matrices,
    footnotes: footnoteFacts(footnotes, marks, top, place),
    decisions: tables.decisions,
    definitions: definitionUses(root, place),
    problems,
  };
}

/** Link definitions with how often the document uses each. */
function definitionUses(root: Root, place: Place): DocumentClaims['definitions'] {
  const uses = new Map<string, number>();
  findNodes([root], (node): node is Nodes => {
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      uses.set(node.identifier, (uses.get(node.identifier) ?? 0) + 1);
    }
    return false;
  });
  return findNodes<Definition>([root], isDefinition).map((node) => ({
    label: node.label ?? node.identifier,
    range: rangeOf(node, place),
    uses: uses.get(node.identifier) ?? 0,
  }));
}
