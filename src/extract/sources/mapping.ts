// A data file read by a mapping of the configuration. Paths find features, targets and levels; a level belongs to the
// feature and the target that stand nearest to it in the data.
import type { Problem } from '../../diagnostic.ts';
import { pushTo } from '../../group.ts';
import type { Range } from '../../position.ts';
import { createLocator } from '../../source/source.ts';
import type { CsvField } from '../../syntax/csv.ts';
import type { DataNode, DataTree } from '../../syntax/data.ts';
import type { DocumentClaims } from '../claims.ts';
import { longClaims } from '../csv/long.ts';
import type { Decision, Unread } from '../decision.ts';
import { versionIn } from '../lexicon/history.ts';
import type { VocabularyConfig } from '../lexicon/vocabulary.ts';
import type { ExtractOptions, SourceMapping } from '../options.ts';
import type { Level } from '../support.ts';
import { foldSpace } from '../text/fold.ts';
import { type Layer, layerFinder, type Near, nearest } from './layers.ts';
import { type LongCell, type LongField, longTable } from './long.ts';
import { type Found, isPath, type Steps } from './path.ts';

const PATHS = ['feature', 'target', 'level', 'group', 'status', 'since', 'notes', 'link'] as const;
type PathName = (typeof PATHS)[number];
/** Those that lead to as many things as there are cells, if they are paths. */
const PER_CELL: ReadonlySet<PathName> = new Set(['feature', 'target', 'level']);

/** Names that an explanation lists. */
const SHOWN = 4;

const fieldOf = (found: Found, text = found.text ?? ''): CsvField => ({
  text: foldSpace(text),
  start: found.start,
  end: found.end,
});

type Layers = Readonly<Partial<Record<PathName, Layer>>>;

interface MappedCell {
  readonly level: Found;
  readonly feature: Near;
  readonly target: Near;
}

function rowOf({ level, feature, target }: MappedCell, layers: Layers): LongCell {
  const fields = new Map<LongField, CsvField>();
  // What is said of a cell stands with it, not with another cell of the feature.
  const own = Math.max(feature.shared, target.shared);
  const said = (name: PathName, least: number, from: Steps): Found | undefined =>
    layers[name] && nearest(layers[name], from, least)?.found;
  const record = feature.found.steps.slice(0, feature.shared);
  const since = said('since', own, level.steps);
  const notes = said('notes', own, level.steps);
  const status = said('status', record.length, record);
  const link = said('link', record.length, record);
  const group = said('group', 0, feature.found.steps);
  fields
    .set('feature', fieldOf(feature.found))
    .set('target', fieldOf(target.found))
    .set('level', fieldOf(level));
  const version = since?.text && versionIn(since.text);
  if (since?.text) fields.set('text', fieldOf(since, `${level.text} (since ${since.text})`));
  if (since && version) fields.set('since', fieldOf(since, version));
  if (notes?.text) fields.set('notes', fieldOf(notes));
  if (status?.text) fields.set('status', fieldOf(status));
  if (link?.text) fields.set('featureLink', fieldOf(link));
  return { fields, group: group?.text ? [group.text] : [], start: level.start, end: level.end };
}

/** What the values mean: those of the mapping, before those of the document. */
function vocabularyOf({ levels = {} }: SourceMapping, { vocabulary = {} }: ExtractOptions): VocabularyConfig {
  const signs = new Map<Level, string[]>();
  for (const [sign, level] of Object.entries(levels)) pushTo(signs, level, sign);
  const merged: { [L in Level]?: readonly string[] } = { ...vocabulary };
  for (const [level, own] of signs) merged[level] = [...(vocabulary[level] ?? []), ...own];
  return merged;
}

/** `feature: $.name found 3: Light, Dim, Glow` */
function explain(name: PathName, path: string, { found }: Layer): string {
  const names = [...new Set(found.flatMap(({ text }) => text || []))];
  const more = names.length > SHOWN ? ', …' : '';
  const listed = names.length > 0 ? `: ${names.slice(0, SHOWN).join(', ')}${more}` : '';
  return `${name}: ${path} found ${found.length}${listed}`;
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
  const layers: { [name in PathName]?: Layer } = {};
  for (const name of PATHS) {
    const said = mapping[name];
    if (said !== undefined) layers[name] = layerAt(said);
  }
  return layers;
}

/** The cell that something found is or belongs to; why it is none. */
function cellOf(one: Found, layers: Layers, isLevel: boolean, blank: string): MappedCell | string {
  const feature = layers.feature && nearest(layers.feature, one.steps);
  const target = layers.target && nearest(layers.target, one.steps);
  const text = isLevel ? one.text : layers.level?.found[0]?.text;
  if (!feature?.found.text) return 'No feature, or several alike, stand near it.';
  if (!target?.found.text) return 'No target, or several alike, stand near it.';
  if (text === undefined) return 'It is a mapping, not a level.';
  return { level: { ...one, text: text || blank }, feature, target };
}

/** The paths that found nothing, though a matrix needs them. */
function emptyPaths(layers: Layers, mapping: SourceMapping, range: Range): readonly Problem[] {
  return (['feature', 'target', 'level'] as const).flatMap((name) =>
    layers[name]?.found.length === 0
      ? {
          code: 'invalid-data',
          severity: 'warning' as const,
          message: `\`${name}: ${mapping[name]}\` of the configuration finds nothing in this file. Correct the path, or take the file out of \`sources\`.`,
          range,
        }
      : [],
  );
}

/** The claims of a data file, by the mapping that the configuration has for it. */
export function mappedClaims({ root, problems }: DataTree, source: MappedSource): DocumentClaims {
  const { text, options, mapping } = source;
  const nothing = { matrices: [], footnotes: [], decisions: [], definitions: [], problems };
  if (root === undefined) return nothing;
  const locator = createLocator(text);
  const layers = layersOf(root, source);
  // A level that stands for itself is that of each target, and a target of each feature.
  const driver = PATHS.findLast((name) => PER_CELL.has(name) && isPath(mapping[name] ?? '')) ?? 'feature';
  const cells: MappedCell[] = [];
  const unread: Unread[] = [];
  for (const one of layers[driver]?.found ?? []) {
    const cell = cellOf(one, layers, driver === 'level', mapping.levels?.[''] ?? '');
    if (typeof cell === 'object') cells.push(cell);
    else unread.push({ text: one.text ?? '', range: locator.range(one.start, one.end), reason: cell });
  }
  const found = PATHS.flatMap((name) => {
    const [layer, said] = [layers[name], mapping[name]];
    return layer && said !== undefined && isPath(said) ? explain(name, said, layer) : [];
  });
  const decision: Decision = {
    block: 'data',
    range: locator.range(root.start, root.end),
    section: [],
    taken: cells.length > 0,
    reason: `Read by \`sources\` of the configuration: ${cells.length} cells. ${found.join('; ')}.`,
    unread,
  };
  const own = [...problems, ...emptyPaths(layers, mapping, locator.range(0, 0))];
  if (cells.length === 0) return { ...nothing, decisions: [decision], problems: own };
  const table = longTable(
    cells.map((cell) => rowOf(cell, layers)),
    own,
  );
  const vocabulary = vocabularyOf(mapping, options);
  return { ...longClaims(table, locator, { ...options, vocabulary }), decisions: [decision] };
}
