// A document as programs read it: matrices whose cells know their names, their level and where it is said.
import type { CellClaim, Evidence, Text } from '../extract/claims.ts';
import type { TestResult } from '../extract/evidence/options.ts';
import { historyOf } from '../extract/lexicon/history.ts';
import type { ExtractOptions } from '../extract/options.ts';
import type { History, Level, View } from '../extract/support.ts';
import { groupBy } from '../group.ts';
import type { MatrixDocument as Read, DocumentMatrix as ReadMatrix } from '../lint/document.ts';
import { lookup } from '../lookup.ts';
import { identify } from '../model/places.ts';
import { byPrecedence } from '../model/precedence.ts';
import type { Feature, Matrix, Target } from '../model/schema.ts';
import { readDocument } from '../pipeline.ts';
import type { Location, Range } from '../position.ts';
import { formatNamed, detectFormat as formatOf } from '../source/format.ts';
import { folderOf, joinPaths } from '../source/paths.ts';
import type { FileReader } from '../source/resolve.ts';
import { FORMATS, type Format, type Source } from '../source/source.ts';
import { TEST_OUTCOMES } from '../syntax/reports/report.ts';
import { check, checkOptions, FUNCTION, type Kind, LIST, OBJECT, oneOf, refuse, TEXT } from './arguments.ts';
import { type Config, extractOptionsFor } from './config.ts';

/** One statement of a document on a cell: a symbol in the summary, a word in the details, a field of a data file. */
export interface Claim {
  /** The way of writing it down. */
  readonly view: View;
  /** The level that it states. */
  readonly level: Level;
  /** The symbol or word that carries the level, without decorations; empty for a blank cell. */
  readonly symbol: string;
  /** The cell as it reads, only where it says more than its level. */
  readonly text?: string;
  /** Remarks that belong to it, with their ranges. */
  readonly notes: readonly Text[];
  /** The file that the ranges are in: the document, or one that it points to. */
  readonly path: string;
  /** The content of the cell; for a blank cell, the room between its borders. */
  readonly range: Range;
  /** The symbol alone, inside `range`. */
  readonly symbolRange: Range;
  /** Where it is written, if in a file that the document includes; `range` is then what stands for it. */
  readonly place?: Location;
}

/** What a document says of one feature and one target. */
export interface DocumentCell extends History {
  /** Id of the feature. */
  readonly feature: string;
  /** Its name, as the document writes it. */
  readonly featureTitle: string;
  /** Id of the target. */
  readonly target: string;
  /** Its name, as the document writes it. */
  readonly targetTitle: string;
  /** How well the target supports the feature; undefined where the document does not say. */
  readonly level: Level | undefined;
  /** The cell as it reads, where it says more than its level. */
  readonly text?: string;
  /** Remarks on this target and this feature, in the order of the document. */
  readonly notes: readonly string[];
  /** What tests have shown of it. */
  readonly evidence: readonly Evidence[];
  /** Every statement that the level was chosen from, the one that counts first. */
  readonly claims: readonly Claim[];
}

/** A matrix of a document: the data that `convert --to json` prints, with its cells at hand. */
export interface DocumentMatrix extends Matrix {
  /** Where it begins and ends in the document. */
  readonly range: Range;
  /** All cells, feature by feature, also those that the document does not fill. */
  cells(): IterableIterator<DocumentCell>;
  /** The cell of a feature and a target, by their ids; undefined where the matrix has no such feature or target. */
  cell(feature: string, target: string): DocumentCell | undefined;
}

/** A text of an accepted table that no cell, name or note holds. */
export interface UnreadText {
  /** As it is written. */
  readonly text: string;
  /** Where it stands. */
  readonly range: Range;
  /** Why it was not read. */
  readonly reason: string;
}

/** A document that was read. It does not change: what is fixed or written is a new text. */
export interface MatrixDocument {
  /** Its name in findings. */
  readonly path: string;
  /** How it is written. */
  readonly format: Format;
  /** What was read, without a byte order mark. */
  readonly text: string;
  /** The feature support matrices in it, in their order; often none. */
  readonly matrices: readonly DocumentMatrix[];
  /** What its tables say that could not be read. */
  readonly unread: readonly UnreadText[];
}

/** How to read a text. */
export interface ReadOptions {
  /** The name of the document: it decides the format, the entry of the configuration, and is shown in findings. */
  readonly path?: string | undefined;
  /** How it is written; by default as its name says, or else as it looks. */
  readonly format?: Format | undefined;
  /** What settles how tables are read, and, in `lint`, the rules. */
  readonly config?: Config | undefined;
  /** What tests say of cells: what `loadEvidence` gave, or results of your own. */
  readonly evidence?: readonly TestResult[] | undefined;
  /** Gives the text of a file that the document includes, by its path from the document; undefined where there is none. */
  readonly readFile?: ((path: string) => string | undefined) | undefined;
}

const FORMAT = oneOf(FORMATS, formatNamed);
const READ: { readonly [option in keyof Required<ReadOptions>]: Kind } = {
  path: TEXT,
  format: FORMAT,
  config: OBJECT,
  evidence: LIST,
  readFile: FUNCTION,
};

const OUTCOME = oneOf(TEST_OUTCOMES);

/** A document without a name is called so. */
const UNNAMED = '<text>';

/** How a document was read, for what is done with it. */
interface Reading {
  readonly document: Read;
  readonly options: ExtractOptions;
}

const readings = new WeakMap<MatrixDocument, Reading>();

/** How a document was read; what `read` has not made is refused under the name of an argument. */
export function readingOf(name: string, document: MatrixDocument): Reading {
  check(name, document, OBJECT);
  return readings.get(document) ?? refuse(name, 'this is not what `read` returned.');
}

/**
 * Reads a text: finds the feature support matrices in it, and what they say. Never throws at what the text says.
 *
 * @throws TypeError where an argument is wrong.
 */
export function read(text: string, options: ReadOptions = {}): MatrixDocument {
  check('read(text)', text, TEXT);
  checkOptions('read', options, READ);
  const { path, config, evidence, readFile } = options;
  const bom = text.startsWith('\ufeff');
  const body = bom ? text.slice(1) : text;
  const source: Source = {
    path: path ?? UNNAMED,
    format: options.format ?? formatOf(path ?? '', body),
    text: body,
    bom,
    ...(readFile && { readFile: readerOf(path ?? '', readFile) }),
  };
  checkEvidence(evidence);
  const extract = { ...extractOptionsFor('read', config, path), ...(evidence && { evidence }) };
  return documentOf(readDocument(source, extract), extract);
}

/** Refuses results of tests that are none. */
function checkEvidence(evidence: readonly TestResult[] = []): void {
  for (const [index, one] of evidence.entries()) {
    const at = `read(options.evidence[${index}]`;
    check(`${at})`, one, OBJECT);
    for (const key of ['feature', 'target', 'source', 'test'] as const)
      check(`${at}.${key})`, one[key], TEXT);
    check(`${at}.result)`, one.result, OUTCOME);
  }
}

function readerOf(path: string, readFile: (path: string) => string | undefined): FileReader {
  return (name) => {
    const text = readFile(name);
    if (text === undefined) return { ok: false, reason: 'there is no such file' };
    check('read(options.readFile)', text, TEXT);
    return { ok: true, path: joinPaths(folderOf(path), name), text };
  };
}

function documentOf(document: Read, options: ExtractOptions): MatrixDocument {
  const { source, claims, matrices } = document;
  const made: MatrixDocument = {
    path: source.path,
    format: source.format,
    text: source.text,
    matrices: matrices.map((matrix) => matrixOf(matrix, source.path)),
    unread: claims.decisions.flatMap(({ taken, unread = [] }) =>
      taken ? unread.map(({ text, range, reason }) => ({ text, range, reason })) : [],
    ),
  };
  readings.set(made, { document, options });
  return made;
}

function matrixOf({ claims, model }: ReadMatrix, document: string): DocumentMatrix {
  const path = claims.origin?.path ?? document;
  const features = new Map(model.features.map((feature) => [feature.id, feature]));
  const targets = new Map(model.targets.map((target) => [target.id, target]));
  let claimed: ReadonlyMap<string, readonly CellClaim[]> | undefined;
  const cellOf = (feature: Feature, target: Target): DocumentCell => {
    claimed ??= claimsByCell({ claims, model });
    const cell = lookup(feature.support, target.id);
    const { level, text, notes = [], evidence = [] } = cell ?? {};
    return {
      feature: feature.id,
      featureTitle: feature.title,
      target: target.id,
      targetTitle: target.title,
      level,
      ...(text !== undefined && { text }),
      ...(cell && historyOf(cell)),
      notes,
      evidence,
      claims: byPrecedence(claimed.get(keyOf(feature.id, target.id)) ?? []).map((claim) =>
        claimOf(claim, path),
      ),
    };
  };
  return {
    ...model,
    range: claims.range,
    *cells() {
      for (const feature of model.features) for (const target of model.targets) yield cellOf(feature, target);
    },
    cell(featureId, targetId) {
      check('cell(feature)', featureId, TEXT);
      check('cell(target)', targetId, TEXT);
      const [feature, target] = [features.get(featureId), targets.get(targetId)];
      return feature && target && cellOf(feature, target);
    },
  };
}

const keyOf = (feature: string, target: string): string => JSON.stringify([feature, target]);

function claimsByCell({ claims, model }: ReadMatrix): ReadonlyMap<string, readonly CellClaim[]> {
  const { claims: apart, features, targets } = identify(claims, model);
  return groupBy(apart.cells, ({ feature, target }) =>
    keyOf(features.get(feature) ?? feature, targets.get(target) ?? target),
  );
}

function claimOf(claim: CellClaim, path: string): Claim {
  const { view, level, symbol, text, notes, range, symbolRange, place } = claim;
  return {
    view,
    level,
    symbol,
    ...(text !== undefined && { text }),
    notes,
    path,
    range,
    symbolRange,
    ...(place && { place }),
  };
}

/**
 * The format of a text: what its name says, else what it looks like.
 *
 * @throws TypeError where an argument is wrong.
 */
export function detectFormat(text: string, path = ''): Format {
  check('detectFormat(text)', text, TEXT);
  check('detectFormat(path)', path, TEXT);
  return formatOf(path, text);
}
