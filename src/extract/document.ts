// A whole document tree read to claims: tables, details, principles, notes and footnotes put together.
import type { Root } from 'mdast';
import { type Problem, REFUSED } from '../diagnostic.ts';
import type { Range } from '../position.ts';
import { firstIndex } from '../search.ts';
import { createLocator } from '../source/source.ts';
import type { SubstitutionDefinition } from '../syntax/rst/nodes.ts';
import { detailsClaims, targetLabelOf } from './claims/join.ts';
import { closingNotes, principlesOf } from './claims/notes.ts';
import { holders, type Part, partsOf } from './claims/parts.ts';
import { idOf, labelledSections, sectionPath, titleOfPart } from './claims/titles.ts';
import type {
  CellClaim,
  DetailsFacts,
  DocumentClaims,
  FeatureClaim,
  FootnoteMark,
  HeadingFacts,
  MatrixClaims,
  Text,
} from './claims.ts';
import type { Decision } from './decision.ts';
import { findDetails } from './details/find.ts';
import type { Wording } from './details/grammar.ts';
import { partSmallTables } from './details/small-tables.ts';
import { namedTargets } from './details/support-lists.ts';
import { factsOf } from './facts/index.ts';
import { automaticLabels } from './index/footnote-labels.ts';
import { footnoteFacts, footnotesOf } from './index/footnotes.ts';
import { anchorsOf, jumpsOf } from './index/links.ts';
import { type Section, sectionsOf, walkSections } from './index/sections.ts';
import { type Census, walkTree } from './index/walk.ts';
import { readTables } from './interpret/tables.ts';
import { legendsOf } from './legends/collect.ts';
import { createVocabulary } from './lexicon/vocabulary.ts';
import type { ExtractOptions } from './options.ts';
import { flatten, type Place, rangeOf } from './text/flat.ts';
import { foldName, foldSpace, withoutNumber } from './text/fold.ts';
import { iconWord } from './text/icons.ts';
import { signOfPicture } from './text/pictures.ts';

/** The tree of a document and the text that its positions speak of. */
export interface TreeInput {
  readonly root: Root;
  readonly text: string;
  /** Whether the first row of every table is its header, as in Markdown. */
  readonly markdown: boolean;
  readonly options?: ExtractOptions;
  readonly problems?: readonly Problem[];
}

/** Characters that the substitutions of a document may add, besides as many as it has itself. */
const GROWTH = 100_000;

/** What it takes to read the texts of a tree. */
export function placeOf(census: Census, text: string): Place {
  const definitions = new Map<string, string>();
  for (const node of census.definitions) {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
  }
  const footnotes = automaticLabels(census.footnotes);
  const growth = { left: text.length + GROWTH };
  const place: Place = { text, locator: createLocator(text), definitions, growth, footnotes };
  return { ...place, substitutions: substitutionsOf(census, place), flats: new Map() };
}

/** What the substitutions of RST stand for, each by the plain text of its definition. */
function substitutionsOf(census: Census, place: Place): ReadonlyMap<string, string> {
  const substitutions = new Map<string, string>();
  for (const node of census.substitutions) {
    const value = pictureOf(node) ?? foldSpace(flatten(node.children, { ...place, substitutions }).text);
    if (!substitutions.has(foldName(node.label))) substitutions.set(foldName(node.label), value);
  }
  return substitutions;
}

/**
 * What a picture without words of its own stands for: docutils shows the name of its substitution in its place, which
 * says it where it is a sign, as `|yes|` is; elsewhere its file may. Undefined where it has words.
 */
function pictureOf({ label, children: [picture, ...others] }: SubstitutionDefinition): string | undefined {
  if (picture?.type !== 'image' || others.length > 0 || picture.alt !== label) return undefined;
  return label.length > 1 && iconWord(label) !== undefined ? label : signOfPicture(picture.url);
}

function matrixClaims(
  part: Part,
  labelled: ReadonlySet<Section>,
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
  const id = idOf(part);
  const jumps = jumpsOf(summary?.features ?? [], place);
  return {
    ...(id === undefined ? {} : { id }),
    title: titleOfPart(part, labelled),
    section: sectionPath(part.section, part.details !== undefined),
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
    ...(jumps.length === 0 ? {} : { jumps }),
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

/** The words of a document whose features and targets nobody has named yet. */
const unknownNames = (words: ReturnType<typeof createVocabulary>): Wording => ({
  ...words,
  knowsTargets: false,
  isTarget: () => false,
  isFeature: () => false,
});

/**
 * What was rejected in a text that has neither tables nor details; `undefined` where it has some. Legends explain
 * tables and details, and looking for them is most of what it costs to read prose.
 */
function proseOf(
  top: Section,
  words: ReturnType<typeof createVocabulary>,
  place: Place,
): readonly Decision[] | undefined {
  for (const section of walkSections(top)) if (section.contents.tables.length > 0) return undefined;
  const none = { features: new Set<string>(), legends: new Set<never>(), numbered: false };
  const wording = unknownNames(words);
  const { groups, rejected } = findDetails(top, () => false, { ...none, words: wording, place }, new Map());
  return groups.length === 0 ? rejected : undefined;
}

/** The most tables of one document: each is weighed beside all others, and nobody writes so many. */
const MOST_TABLES = 2000;

/** What is wrong with a document that has more tables than are read. */
function excessOf(top: Section, place: Place): Problem | undefined {
  let count = 0;
  for (const { contents } of walkSections(top)) {
    const table = contents.tables[MOST_TABLES - count];
    if (table !== undefined) {
      const message = `The document has more than ${MOST_TABLES} tables, so it is not read. Split it.`;
      return { code: REFUSED, message, range: rangeOf(table, place) };
    }
    count += contents.tables.length;
  }
  return undefined;
}

/** Reads a tree to claims. Never throws at what the document says. */
export function extractTree({
  root,
  text,
  markdown,
  options = {},
  problems = [],
}: TreeInput): DocumentClaims {
  const index = walkTree(root);
  const { census } = index;
  const place = placeOf(census, text);
  const top = sectionsOf(index, place);
  const excess = excessOf(top, place);
  if (excess !== undefined)
    return { matrices: [], footnotes: [], decisions: [], definitions: [], problems: [excess] };
  const footnotes = footnotesOf(top, place);
  const words = createVocabulary([], [], options.vocabulary);
  const facts = factsOf(top, unknownNames(words), place);
  const rejected = facts.size > 0 ? undefined : proseOf(top, words, place);
  if (rejected !== undefined) {
    const definitions = definitionUses(census, place);
    return {
      matrices: [],
      footnotes: footnoteFacts(footnotes, [], top, place),
      decisions: rejected,
      definitions,
      problems,
    };
  }
  const legends = legendsOf(top, place, new Set([...facts.values()].flat().map(({ block }) => block)));
  const named = namedTargets(top, words, place);
  const read = readTables({ top, place, footnotes, legends, facts, options, markdown, named });
  const tabled = partSmallTables(read.matrices);
  const tables = { ...read, matrices: tabled.matrices };
  const holding = holders(tables.matrices);
  const claimed = tables.matrices.map(({ claims }) => claims);
  const names = new Set(claimed.flatMap(({ features }) => features.map(({ title }) => foldName(title))));
  const targets = new Set(claimed.flatMap((one) => one.targets.map(({ title }) => foldName(title))));
  const general = claimed.flatMap(({ facts }) => facts.legend.filter(({ column }) => column === undefined));
  const legend = [...new Set(general)];
  const wording: Wording = {
    ...(legend.length === 0 ? words : createVocabulary([], legend, options.vocabulary)),
    knowsTargets: targets.size > 0,
    isTarget: (name) => targets.has(foldName(name)),
    isFeature: (name) => names.has(foldName(name)),
  };
  const numbered = [...names].some((name) => withoutNumber(name) !== name);
  const details = findDetails(
    top,
    (section) => holding.has(section),
    { legends: legends.nodes, words: wording, place, features: names, numbered },
    tabled.support,
  );
  const { parts, decisions } = partsOf(tables.matrices, details.groups, top, place, options);
  const starts = new Set(footnotes.definitions.map((definition) => definition.range.start.offset));
  const signs = legends.entries.map((entry) => entry.range.start.offset).sort((a, b) => a - b);
  const isExplained = ({ start, end }: Range): boolean =>
    starts.has(start.offset) ||
    (signs[firstIndex(signs.length, (index) => (signs[index] ?? 0) >= start.offset)] ?? end.offset) <
      end.offset;
  const labelled = labelledSections(parts);
  const matrices = parts.map((part) =>
    matrixClaims(part, labelled, closingNotes(part, isExplained, place), place, options),
  );
  const marks = tables.matrices.map(({ section, claims }) => ({
    section,
    marks: [...claims.marks, ...marked(claims.cells)],
  }));
  return {
    matrices,
    footnotes: footnoteFacts(footnotes, marks, top, place),
    decisions: [...tables.decisions, ...legends.decisions, ...decisions, ...details.rejected],
    definitions: definitionUses(census, place),
    problems: [...problems, ...tables.problems],
    ...(matrices.length > 0 && { headings: headingsOf(top, place) }),
    ...(matrices.some(({ jumps }) => jumps !== undefined) && { anchors: anchorsOf(top, census.html, place) }),
  };
}

function headingsOf(top: Section, place: Place): readonly HeadingFacts[] {
  return [...walkSections(top)].flatMap(({ heading, title, depth }) =>
    heading === undefined ? [] : [{ title: withoutNumber(title), depth, range: rangeOf(heading, place) }],
  );
}

function marked(cells: readonly CellClaim[]): readonly FootnoteMark[] {
  return cells.filter(({ footnotes }) => footnotes.length > 0).flatMap(({ footnotes }) => footnotes);
}

/** Link definitions with how often the document uses each. */
function definitionUses({ definitions, uses }: Census, place: Place): DocumentClaims['definitions'] {
  return definitions.map((node) => ({
    label: node.label ?? node.identifier,
    range: rangeOf(node, place),
    uses: uses.get(node.identifier) ?? 0,
  }));
}
