// A data file read by a mapping of the configuration. Paths find features, targets and levels; the path that branches
// most leads to the cells, and the others say of each what is said of the records that it stands in.
import type { Problem } from '../../diagnostic.ts';
import { pushTo } from '../../group.ts';
import type { Range } from '../../position.ts';
import { createLocator, type Locator } from '../../source/source.ts';
import type { CsvField } from '../../syntax/csv.ts';
import type { DataNode, DataTree } from '../../syntax/data.ts';
import type { DocumentClaims } from '../claims.ts';
import { joinList } from '../csv/columns.ts';
import { longClaims } from '../csv/long.ts';
import type { Decision, Unread } from '../decision.ts';
import { versionIn } from '../lexicon/time-words.ts';
import { createVocabulary, type Vocabulary, type VocabularyConfig } from '../lexicon/vocabulary.ts';
import type { ExtractOptions, SourceMapping } from '../options.ts';
import type { Level } from '../support.ts';
import { cellFields } from './cells.ts';
import { foundWithin, type Layer, layerFinder, nearest, saidAbove } from './layers.ts';
import { apart, type LongCell, type LongField, longTable, REPEATED } from './long.ts';
import { type Found, isPath } from './path.ts';
import { fieldOf, levelAt, type Value } from './values.ts';

const PATHS = ['feature', 'target', 'level', 'group', 'status', 'since', 'notes', 'link'] as const;
type PathName = (typeof PATHS)[number];
/** What every cell has; where their paths branch alike, the first of these leads to the cells. */
const AXES = ['level', 'target', 'feature'] as const satisfies readonly PathName[];
type Axis = (typeof AXES)[number];

/** What is said of one cell. */
const OWN = ['since', 'notes'] as const satisfies readonly PathName[];
type OwnName = (typeof OWN)[number];

/** The key of `levels` for values that nothing else explains. */
const OTHERS = '*';

/** Names that an explanation lists. */
const SHOWN = 4;

const textOf = (found: Found): CsvField => fieldOf(found.text ?? '', found);

type Layers = Readonly<Record<Axis, Layer>> & Readonly<Partial<Record<PathName, Layer>>>;

interface MappedCell extends Readonly<Record<Axis, Found>> {
  /** That of the three whose path leads to the cells. */
  readonly one: Found;
  /** Of a level that is a map: what it says. */
  readonly value: Value | undefined;
}

/** What the file says of each cell, and what its values mean. */
interface Frame {
  readonly layers: Layers;
  readonly driver: Layer;
  /** What stands in the records of the cells. */
  readonly own: Readonly<Partial<Record<OwnName, ReturnType<typeof foundWithin>>>>;
  readonly words: Vocabulary;
  readonly levels: Readonly<Record<string, Level>>;
}

function levelFields({ level, value }: MappedCell, { words, levels }: Frame): [LongField, CsvField][] {
  const blank = levels[''] ?? '';
  const said: [LongField, CsvField][] =
    value === undefined ? [['level', fieldOf(level.text || blank, level)]] : cellFields(value);
  const own = said.find(([name]) => name === 'level')?.[1];
  const other = own?.text && words.read(own.text).basis === 'none' ? levels[OTHERS] : undefined;
  return own === undefined || other === undefined
    ? said
    : [['text', own], ...said, ['level', { ...own, text: other }]];
}

function rowOf(cell: MappedCell, frame: Frame): LongCell {
  const { layers, own } = frame;
  const { one, feature, target } = cell;
  const said = (name: PathName, { steps }: Found): Found | undefined =>
    layers[name] && nearest(layers[name], steps)?.found;
  const fields = new Map<LongField, CsvField>([
    ['feature', textOf(feature)],
    ['target', textOf(target)],
    ...levelFields(cell, frame),
  ]);
  // What is said of a cell stands with it, not with its feature or with the file.
  const [since] = own.since?.get(one) ?? [];
  const notes = own.notes?.get(one)?.filter((note) => note.text) ?? [];
  const [first, last = first] = [notes[0], notes.at(-1)];
  const [status, link] = [said('status', feature), said('link', feature)];
  const version = since?.text && versionIn(since.text);
  const text = (fields.get('text') ?? fields.get('level'))?.text;
  if (since?.text) fields.set('text', fieldOf(`${text} (since ${since.text})`, since));
  if (since && version) fields.set('since', fieldOf(version, since));
  if (first && last)
    fields.set('notes', {
      text: joinList(notes.map((note) => textOf(note).text)),
      start: first.start,
      end: last.end,
    });
  if (status?.text) fields.set('status', textOf(status));
  if (link?.text) fields.set('featureLink', textOf(link));
  // All that the feature stands in: a key of the feature itself is none of it.
  const above = layers.group ? [...saidAbove(layers.group, feature.steps)] : [];
  const group = above.flatMap(({ steps, text }) =>
    text && steps.join('\0') !== feature.steps.join('\0') ? text : [],
  );
  return { fields, group, start: one.start, end: one.end };
}

/** What the values mean: those of the mapping, before those of the document. */
function vocabularyOf({ levels = {} }: SourceMapping, { vocabulary = {} }: ExtractOptions): VocabularyConfig {
  const signs = new Map<Level, string[]>();
  for (const [sign, level] of Object.entries(levels)) if (sign !== OTHERS) pushTo(signs, level, sign);
  const merged: { [L in Level]?: readonly string[] } = { ...vocabulary };
  for (const [level, own] of signs) merged[level] = [...(vocabulary[level] ?? []), ...own];
  return merged;
}

/** `feature: $.name found 3: Light, Dim, Glow`; a text that stands for itself: `target: Oil is itself the text`. */
function explain(name: PathName, said: string, { found }: Layer): string {
  if (!isPath(said)) return `${name}: ${said} is itself the text`;
  const names = [...new Set(found.flatMap(({ text }) => text || []))];
  const more = names.length > SHOWN ? ', …' : '';
  const listed = names.length > 0 ? `: ${names.slice(0, SHOWN).join(', ')}${more}` : '';
  return `${name}: ${said} found ${found.length}${listed}`;
}

/** The file around the data. */
export interface MappedSource {
  readonly text: string;
  readonly path: string;
  readonly options: ExtractOptions;
  readonly mapping: SourceMapping;
}

function layersOf(root: DataNode, { path, mapping }: MappedSource): Layers {
  const layerAt = layerFinder(root, path);
  const optional: { [name in PathName]?: Layer } = {};
  for (const name of PATHS) {
    const said = mapping[name];
    if (said !== undefined) optional[name] = layerAt(said);
  }
  return {
    ...optional,
    feature: layerAt(mapping.feature),
    target: layerAt(mapping.target),
    level: layerAt(mapping.level),
  };
}

/** The cell that something found is or belongs to; why it is none. */
function cellOf(one: Found, { layers, driver, words }: Frame): MappedCell | string {
  const of = (axis: Axis): Found | undefined =>
    layers[axis] === driver ? one : nearest(layers[axis], one.steps)?.found;
  const [feature, target, level] = [of('feature'), of('target'), of('level')];
  if (!feature?.text) return 'No `feature` is found in the record that it stands in, or above.';
  if (!target?.text) return 'No `target` is found in the record that it stands in, or above.';
  if (level === undefined) return 'No `level` is found in the record that it stands in, or above.';
  const value = level.text === undefined ? levelAt(textOf(target), level.node, words) : undefined;
  if (level.text === undefined && value === undefined) return 'It is a mapping or a list that says no level.';
  return { one, feature, target, level, value };
}

/** The one of the three whose path branches most: it leads to as many things as there are cells. */
function driverOf(layers: Layers): Layer {
  const most = Math.max(...AXES.map((axis) => layers[axis].branches));
  return AXES.map((axis) => layers[axis]).find(({ branches }) => branches === most) ?? layers.level;
}

/** Why a file that has a mapping may give no matrix: a path that finds nothing, or things that do not go together. */
function flawsOf(
  layers: Layers,
  mapping: SourceMapping,
  { cells, unread }: MappedCells,
  range: Range,
): readonly Problem[] {
  const flaw = (message: string): Problem => ({ code: 'invalid-data', severity: 'warning', message, range });
  const empty = AXES.filter((axis) => layers[axis].found.length === 0).map((axis) =>
    flaw(
      `\`${axis}: ${mapping[axis]}\` of the configuration finds nothing in this file. Correct the path, or take the file out of \`sources\`.`,
    ),
  );
  const [first] = unread;
  if (empty.length > 0 || cells.length > 0 || first === undefined) return empty;
  return [
    flaw(
      `The mapping of the configuration gives no cell: what its paths find does not go together. ${first.reason} \`lint --explain-detection\` shows what each path finds.`,
    ),
  ];
}

function ownOf(layers: Layers, driver: Layer): Frame['own'] {
  const own: { [name in OwnName]?: ReturnType<typeof foundWithin> } = {};
  for (const name of OWN) {
    const layer = layers[name];
    // A text that stands for itself is said of no cell more than of another.
    if (layer !== undefined && layer.branches >= 0) own[name] = foundWithin(layer, driver);
  }
  return own;
}

interface MappedCells {
  readonly cells: readonly MappedCell[];
  readonly unread: readonly Unread[];
}

function cellsOf(frame: Frame, locator: Locator): MappedCells {
  const cells: MappedCell[] = [];
  const unread: Unread[] = [];
  for (const one of frame.driver.found) {
    const cell = cellOf(one, frame);
    if (typeof cell === 'object') cells.push(cell);
    else unread.push({ text: one.text ?? '', range: locator.range(one.start, one.end), reason: cell });
  }
  for (const name of OWN) {
    for (const { text = '', start, end } of frame.own[name]?.get(undefined) ?? [])
      unread.push({
        text,
        range: locator.range(start, end),
        reason: `\`${name}\` of the mapping: it stands with no cell.`,
      });
  }
  return { cells, unread };
}

/** The claims of a data file, by the mapping that the configuration has for it. */
export function mappedClaims({ root, problems }: DataTree, source: MappedSource): DocumentClaims {
  const { text, options, mapping } = source;
  const nothing = { matrices: [], footnotes: [], decisions: [], definitions: [], problems };
  if (root === undefined) return nothing;
  const locator = createLocator(text);
  const layers = layersOf(root, source);
  const vocabulary = vocabularyOf(mapping, options);
  const words = createVocabulary(
    layers.level.found.flatMap((level) => level.text ?? []),
    [],
    vocabulary,
  );
  const driver = driverOf(layers);
  const own = ownOf(layers, driver);
  const frame: Frame = { layers, driver, own, words, levels: mapping.levels ?? {} };
  const { cells, unread } = cellsOf(frame, locator);
  const found = PATHS.flatMap((name) => {
    const [layer, said] = [layers[name], mapping[name]];
    return layer && said !== undefined ? explain(name, said, layer) : [];
  });
  const flaws = flawsOf(layers, mapping, { cells, unread }, locator.range(0, 0));
  const outcome = cells.length > 0 ? [] : flaws.map(({ message }) => message);
  const decision: Decision = {
    block: 'data',
    range: locator.range(root.start, root.end),
    section: [],
    taken: cells.length > 0,
    reason: [
      `Read by \`sources\` of the configuration: ${cells.length} cells.`,
      ...outcome,
      `${found.join('; ')}.`,
    ].join(' '),
    unread,
  };
  const told = [...problems, ...flaws];
  if (cells.length === 0) return { ...nothing, decisions: [decision], problems: told };
  const rows = apart(cells.map((cell) => rowOf(cell, frame)));
  const lost = rows.repeated.map(
    ({ text, start, end }): Unread => ({ text, range: locator.range(start, end), reason: REPEATED }),
  );
  const table = longTable(rows.cells, told);
  return {
    ...longClaims(table, locator, { ...options, vocabulary }),
    decisions: [{ ...decision, unread: [...unread, ...lost] }],
  };
}
