// `merge`: a document in three versions, merged cell by cell; git runs it as a merge driver.
import type { ExtractOptions } from '../extract/options.ts';
import type { MatrixDocument } from '../lint/document.ts';
import { type Conflict, type MatrixMerge, mergeMatrices } from '../merge/index.ts';
import { changedOne, mapThree, type Three } from '../merge/three.ts';
import { readDocument } from '../pipeline.ts';
import { detectFormat } from '../source/format.ts';
import {
  type MergeFileOptions,
  type MergeFileResult,
  mergeInPlace,
  mergeTexts,
} from '../source/merge-file.ts';
import { slashed } from '../source/read.ts';
import { type FileText, readText } from '../source/text.ts';
import { BrokenConfig, createConfigs } from './configs.ts';
import { extractOptionsOf } from './documents.ts';
import { write } from './files.ts';
import { tell } from './say.ts';
import { EXIT, type ExitCode, type Io, type ParsedArguments, UsageError } from './types.ts';

export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const [base = '', ours = '', theirs = ''] = args.positionals;
  const paths = { base, ours, theirs };
  const path = slashed(args.value('path') ?? ours);
  const [first = 'base', second = 'ours', third = 'theirs'] = args.values('label');
  const options: MergeFileOptions = {
    cwd: io.cwd,
    labels: { base: first, ours: second, theirs: third },
    markerSize: args.value('marker-size'),
  };
  const files = mapThree(paths, (one) => readText(one, { cwd: io.cwd }));
  const texts = mapThree(files, (file, side) => textOf(file, paths[side]));
  if (texts.base === undefined || texts.ours === undefined || texts.theirs === undefined)
    return endOf(await mergeInPlace(paths, options));
  const merger = new Merger({ path, args, io, options });
  const { text, isClean } = await merger.merge({ base: texts.base, ours: texts.ours, theirs: texts.theirs });
  const bom = changedOne(mapThree(files, (file) => file.ok && file.bom)) ?? false;
  await write(ours, text, { cwd: io.cwd, bom });
  return isClean ? EXIT.clean : EXIT.findings;
}

/** A text; `undefined` where the bytes are none, which git may know how to merge. */
function textOf(file: FileText, path: string): string | undefined {
  if (file.ok) return file.text;
  if (file.reason.includes('UTF-')) return undefined;
  throw new UsageError(`Cannot read ${slashed(path)}: ${file.reason}.`);
}

function endOf(result: MergeFileResult): ExitCode {
  if (result.ok) return result.isClean ? EXIT.clean : EXIT.findings;
  throw new UsageError(`Cannot merge: ${result.reason}.`);
}

interface MergedText {
  readonly text: string;
  readonly isClean: boolean;
}

interface MergeRun {
  readonly path: string;
  readonly args: ParsedArguments;
  readonly io: Io;
  readonly options: MergeFileOptions;
}

class Merger {
  readonly #run: MergeRun;

  constructor(run: MergeRun) {
    this.#run = run;
  }

  async merge(texts: Three<string>): Promise<MergedText> {
    const one = changedOne(texts);
    if (one !== undefined) return { text: one, isClean: true };
    // A side that changed the line ends of a file has not changed its lines.
    const lineEnds = mapThree(texts, lineEndOf);
    const lineEnd = lineEnds.base && lineEnds.ours && lineEnds.theirs && changedOne(lineEnds);
    if (!lineEnd) return this.#mergeLines(texts);
    const merged = await this.#mergeMatrices(mapThree(texts, (text) => text.replaceAll('\r\n', '\n')));
    return { ...merged, text: merged.text.replaceAll('\n', lineEnd) };
  }

  async #mergeMatrices(texts: Three<string>): Promise<MergedText> {
    const read = await this.#reader(texts.ours);
    const documents = mapThree(texts, read);
    if (Object.values(documents).every(({ matrices }) => matrices.length === 0))
      return this.#mergeLines(texts);
    const merge = mergeMatrices(documents);
    const merged = await this.#mergeLines(merge.texts);
    if (await this.#isRight(merge, merged, read)) {
      if (!merged.isClean) this.#tellConflicts(merge.conflicts);
      return merged;
    }
    const { path, io } = this.#run;
    tell(
      io,
      `${path}: merged by lines, since the cells of both sides would not have been read as they were; check the result.`,
    );
    return this.#mergeLines(texts);
  }

  /** Reads a version as the document is read; a configuration that is in conflict itself says nothing. */
  async #reader(text: string): Promise<(text: string) => MatrixDocument> {
    const { path, args, io } = this.#run;
    const format = detectFormat(path, text);
    const options = await optionsFor(path, args, io);
    return (one) => readDocument({ path, format, text: one, bom: false }, options);
  }

  /** Whether the result says what both sides said, with its conflicts settled for either. */
  async #isRight(
    merge: MatrixMerge,
    merged: MergedText,
    read: (text: string) => MatrixDocument,
  ): Promise<boolean> {
    if (merged.isClean) return merge.isRight(read(merged.text), 'ours', true);
    for (const favor of ['ours', 'theirs'] as const) {
      const { text } = await this.#mergeLines(merge.texts, favor);
      if (!merge.isRight(read(text), favor, false)) return false;
    }
    return true;
  }

  async #mergeLines(texts: Three<string>, favor?: 'ours' | 'theirs'): Promise<MergedText> {
    const one = changedOne(texts);
    if (one !== undefined) return { text: one, isClean: true };
    const result = await mergeTexts(texts, { ...this.#run.options, favor });
    if (!result.ok) throw new UsageError(`Cannot merge ${this.#run.path}: ${result.reason}.`);
    return { text: new TextDecoder().decode(result.output), isClean: result.isClean };
  }

  #tellConflicts(conflicts: readonly Conflict[]): void {
    const { path, io } = this.#run;
    for (const { title, part, ours, theirs } of conflicts.slice(0, MOST_TOLD)) {
      const about = part === 'cell' ? title : `${title} (${part})`;
      const said = (value: string | undefined): string => (value === undefined ? 'nothing' : `\`${value}\``);
      tell(io, `${path}: conflict in ${about}: ours says ${said(ours)}, theirs ${said(theirs)}.`);
    }
    if (conflicts.length > MOST_TOLD) tell(io, `${path}: ${conflicts.length - MOST_TOLD} more conflicts.`);
  }
}

/** Conflicts that are told one by one. */
const MOST_TOLD = 20;

async function optionsFor(path: string, args: ParsedArguments, io: Io): Promise<ExtractOptions> {
  try {
    return extractOptionsOf(await createConfigs(args, io).of(path));
  } catch (error) {
    if (!(error instanceof BrokenConfig)) throw error;
    for (const line of error.lines) tell(io, line);
    return {};
  }
}

/** What all lines of a text end with; `undefined` where they differ. */
function lineEndOf(text: string): '\n' | '\r\n' | undefined {
  const rest = text.replaceAll('\r\n', '');
  if (!/[\r\n]/u.test(rest)) return text.includes('\n') ? '\r\n' : '\n';
  return rest.length === text.length && !rest.includes('\r') ? '\n' : undefined;
}
