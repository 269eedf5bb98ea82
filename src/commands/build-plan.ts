// What `build` writes and from what: the documents of each entry that declares outputs, read and checked.
import { relative, resolve } from 'node:path';
import type { Config } from '../config/parse.ts';
import { findBlock } from '../emit/between.ts';
import { type MatrixDocument, originsOf } from '../lint/document.ts';
import { lookup } from '../lookup.ts';
import { withProvenLevels } from '../model/evidence.ts';
import { IdAllocator } from '../model/ids.ts';
import type { Origin } from '../model/origin.ts';
import { recordOf } from '../model/record.ts';
import type { Matrix } from '../model/schema.ts';
import { readDocument } from '../pipeline.ts';
import { type Bounds, passGate, projectRoot, realPathOf } from '../source/project.ts';
import { readSource, slashed } from '../source/read.ts';
import type { Source } from '../source/source.ts';
import type { Call } from './call.ts';
import { placeIn } from './configs.ts';
import { documentsOf, extractOptionsOf } from './documents.ts';
import { type Output, outputsOfEntry, type Selection, splitOutput, writesWhole } from './outputs.ts';
import { type Io, UsageError } from './types.ts';

/** The outputs of one file: one that is its alone, or several between markers. */
export interface OutputFile {
  readonly path: string;
  readonly outputs: readonly Output[];
}

export interface SourceMatrix {
  readonly matrix: Matrix;
  readonly source: string;
  /** Where its cells stand, with the path from `root`: the same wherever the tool runs. */
  readonly origin: Origin;
}

export interface BuildPlan {
  readonly config: Config;
  /** In the order of the configuration. */
  readonly files: readonly OutputFile[];
  /** The absolute folder that no output leaves: the repository, or else the folder of the configuration. */
  readonly root: string;
  documents(output: Output): readonly MatrixDocument[];
  matrices(output: Output): readonly SourceMatrix[];
}

export function readBuildPlan({ configs, io }: Call): BuildPlan | undefined {
  const { config } = configs.of(undefined);
  return config && planOf(config, io);
}

/** Reads the documents of the outputs of a configuration; `given` stands for the file at its path. */
export function planOf(config: Config, io: Pick<Io, 'cwd'>, given?: Source): BuildPlan {
  const root = projectRoot(config.folder);
  const declared = declaredOutputs(config, io.cwd);
  // Paths that are sure to be wrong are told before anything is read.
  byFile(declared, { cwd: io.cwd, root });
  const documents = readDocuments(config, declared, io, given);
  const documentsOfOutput = (output: Output) =>
    output.sources.flatMap((path) => documents.get(sourceKey(output.entry, path)) ?? []);
  for (const output of declared) refuseEmpty(output, documentsOfOutput(output));
  for (const output of declared) refuseUnproven(output, documentsOfOutput(output));
  const fromRoot = (path: string): string => slashed(relative(root, resolve(io.cwd, path)));
  const matrices = (output: Output): readonly SourceMatrix[] =>
    allMatrices(documentsOfOutput(output), fromRoot, output.isProven);
  const split = declared.flatMap((output) =>
    splitOutput(
      output,
      matrices(output).map(({ matrix }) => matrix),
    ),
  );
  const files = byFile(split, { cwd: io.cwd, root });
  return {
    config,
    files,
    root,
    documents: documentsOfOutput,
    matrices: (output) =>
      matrices(output).flatMap((one) => {
        const matrix = selected(one.matrix, output.selection ?? {});
        return matrix ? [{ ...one, matrix }] : [];
      }),
  };
}

const sourceKey = (entry: number, path: string): string => JSON.stringify([entry, path]);

function declaredOutputs(config: Config, cwd: string): readonly Output[] {
  return (config.value.documents ?? []).flatMap((entry, index) => {
    if (!entry.outputs?.length) return [];
    const place = placeIn(config, ['documents', index]);
    if (entry.files === undefined)
      throw new UsageError(
        `${place}: \`documents[${index}]\` has outputs; say in \`files\` which document is the source.`,
      );
    const found = documentsOf(config, { index, entry }, cwd);
    // A glob may take in the copies: what is written is never what it is written from.
    const isWritten = writesWhole(outputsOfEntry(config, { index, entry }, found, cwd));
    const sources = found.filter((path) => !isWritten(path));
    if (sources.length > 0) return outputsOfEntry(config, { index, entry }, sources, cwd);
    const why = found.length === 0 ? 'matches no file' : 'names nothing but its own outputs';
    throw new UsageError(`${place}: \`documents[${index}].files\` ${why}.`);
  });
}

/** Gathers the outputs of each file inside the project; those that would overwrite each other, or a source, are refused. */
function byFile(outputs: readonly Output[], bounds: Bounds): readonly OutputFile[] {
  const files = new Map<string, Output[]>();
  const paths = new Set(outputs.flatMap(({ sources }) => sources));
  const real = new Map([...paths].map((path) => [path, realPathOf(resolve(bounds.cwd, path))]));
  for (const output of outputs) {
    const passed = passGate(output.path, bounds);
    if (!passed.ok)
      throw new UsageError(
        `${output.place}: ${output.path} ${passed.reason}; outputs stay inside the project, and out of its repository.`,
      );
    const key = passed.path;
    const source = output.sources.find((path) => real.get(path) === key);
    if (source !== undefined && output.between === undefined)
      throw new UsageError(
        `${output.place}: ${output.path} is ${source} itself, which outputs are made from.`,
      );
    const others = files.get(key) ?? [];
    const clash = others.find(
      (other) => !(other.between && output.between && other.between !== output.between),
    );
    if (clash) {
      const where = output.between ? ` between \`${output.between}\`` : '';
      throw new UsageError(`${output.place}: ${output.path}${where} is written at ${clash.place} already.`);
    }
    files.set(key, [...others, output]);
  }
  return [...files.values()].map((list) => ({ path: list[0]?.path ?? '', outputs: list }));
}

function readDocuments(
  config: Config,
  outputs: readonly Output[],
  io: Pick<Io, 'cwd'>,
  given: Source | undefined,
): ReadonlyMap<string, MatrixDocument> {
  const documents = new Map<string, MatrixDocument>();
  for (const { entry, sources } of outputs) {
    const value = config.value.documents?.[entry];
    const options = extractOptionsOf(
      value ? { config, selected: { index: entry, entry: value } } : { config },
    );
    for (const path of sources) {
      const key = sourceKey(entry, path);
      if (documents.has(key)) continue;
      const isGiven = given?.path === path;
      const read = isGiven ? { ok: true as const, source: given } : readSource(path, { cwd: io.cwd });
      if (!read.ok) throw new UsageError(read.message);
      documents.set(key, readDocument(withoutBlocks(read.source, outputs), options));
    }
  }
  return documents;
}

/** A document with the parts blanked that outputs fill: what is derived is no source, wherever it stands. */
function withoutBlocks(source: Source, outputs: readonly Output[]): Source {
  let { text } = source;
  for (const { path, between } of outputs) {
    if (between === undefined || path !== source.path) continue;
    const found = findBlock(text, source.format, between);
    if (!found.ok) continue;
    const { start, end } = found.block.inner;
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
  }
  return { ...source, text };
}

/** An output of nothing would wipe out a copy because of a slip in the source. */
function refuseEmpty({ place, sources }: Output, documents: readonly MatrixDocument[]): void {
  if (documents.some(({ matrices }) => matrices.length > 0)) return;
  const names = sources.map(slashed).join(', ');
  throw new UsageError(
    `${place}: no feature support matrix found in ${names}; \`supportmatrix lint --explain-detection\` says why.`,
  );
}

/** Without results, such an output would say what the document says, and pass for what tests have shown. */
function refuseUnproven({ place, isProven }: Output, documents: readonly MatrixDocument[]): void {
  const matrices = documents.flatMap((document) => document.matrices);
  if (!isProven || matrices.some(({ claims }) => claims.evidence?.length)) return;
  throw new UsageError(
    `${place}: \`level: from-evidence\` finds no test result for a cell. Run the tests first, and say in \`evidence\` where their reports are.`,
  );
}

/** The matrices of several documents as those of one, no two with the same id; `isProven`: with the levels of tests. */
function allMatrices(
  documents: readonly MatrixDocument[],
  fromRoot: (path: string) => string,
  isProven: boolean,
): readonly SourceMatrix[] {
  const ids = new IdAllocator();
  return documents.flatMap((document) =>
    originsOf(document).flatMap((origin, index): SourceMatrix[] => {
      const read = document.matrices[index];
      if (!read) return [];
      const model = isProven ? withProvenLevels(read.model, read.claims) : read.model;
      const matrix = { ...model, id: ids.take(model.id) };
      return [{ matrix, source: document.source.path, origin: { ...origin, path: fromRoot(origin.path) } }];
    }),
  );
}

/** The matrix as far as it is selected; `undefined` where it is not, or has no such target. */
function selected(matrix: Matrix, selection: Selection): Matrix | undefined {
  const { target: id } = selection;
  if (selection.matrix !== undefined && matrix.id !== selection.matrix) return undefined;
  if (id === undefined) return matrix;
  const targets = matrix.targets.filter((target) => target.id === id);
  if (targets.length === 0) return undefined;
  const features = matrix.features.map((feature) => {
    const cell = lookup(feature.support, id);
    return { ...feature, support: recordOf(cell ? [[id, cell]] : []) };
  });
  return { ...matrix, targets, features };
}
