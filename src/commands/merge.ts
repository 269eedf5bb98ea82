// `merge`: a document in three versions, merged cell by cell; git runs it as a merge driver.
import type { ExtractOptions } from '../extract/options.ts';
import type { MatrixDocument } from '../lint/document.ts';
import { type Conflict, type MatrixMerge, mergeMatrices } from '../merge/index.ts';
import { changedOne, mapThree, type Three } from '../merge/three.ts';
import { readDocument } from '../pipeline.ts';
import type { FileText } from '../source/decode.ts';
import { detectFormat } from '../source/format.ts';
import { type MergeFileOptions, type MergeFileResult, mergeFiles, mergeTexts } from '../source/merge-file.ts';
import { slashed } from '../source/read.ts';
import { readText } from '../source/text.ts';
import type { Call } from './call.ts';
import { BrokenConfig } from './configs.ts';
import { extractOptionsOf } from './documents.ts';
import { write } from './files.ts';
import { tell } from './say.ts';
import { EXIT, type ExitCode, type Io, UsageError } from './types.ts';

export async function run(call: Call): Promise<ExitCode> {
  const { args, io } = call;
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
    return endOf(mergeFiles(paths, options));
  const { text, isClean } = merged(
    { path, call, options },
    { base: texts.base, ours: texts.ours, theirs: texts.theirs },
  );
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
  readonly call: Call;
  readonly options: MergeFileOptions;
}

function merged(run: MergeRun, texts: Three<string>): MergedText {
  const one = changedOne(texts);
  if (one !== undefined) return { text: one, isClean: true };
  // A side that changed the line ends of a file has not changed its lines.
  const lineEnds = mapThree(texts, lineEndOf);
  const lineEnd = lineEnds.base && lineEnds.ours && lineEnds.theirs && changedOne(lineEnds);
  if (!lineEnd) return mergedLines(run, texts);
  const { text, isClean } = mergedByCells(
    run,
    mapThree(texts, (side) => side.replaceAll('\r\n', '\n')),
  );
  return { text: text.replaceAll('\n', lineEnd), isClean };
}

function mergedByCells(run: MergeRun, texts: Three<string>): MergedText {
  const { path, call } = run;
  const format = detectFormat(path, texts.ours);
  const extract = optionsFor(path, call);
  const read: Reader = (text) => readDocument({ path, format, text, bom: false }, extract);
  const documents = mapThree(texts, read);
  if (Object.values(documents).every(({ matrices }) => matrices.length === 0)) return mergedLines(run, texts);
  const merge = mergeMatrices(documents);
  const found = mergedLines(run, merge.texts);
  if (isRight(run, merge, found, read)) {
    if (!found.isClean) tellConflicts(merge.conflicts, path, call.io);
    return found;
  }
  tell(
    call.io,
    `${path}: merged by lines, since the cells of both sides would not have been read as they were; check the result.`,
  );
  return mergedLines(run, texts);
}

type Reader = (text: string) => MatrixDocument;

/** Whether the result says what both sides said, with its conflicts settled for either. */
function isRight(run: MergeRun, merge: MatrixMerge, found: MergedText, read: Reader): boolean {
  if (found.isClean) return merge.isRight(read(found.text), 'ours', true);
  return (['ours', 'theirs'] as const).every((favor) =>
    merge.isRight(read(mergedLines(run, merge.texts, favor).text), favor, false),
  );
}

function mergedLines(
  { path, options }: MergeRun,
  texts: Three<string>,
  favor?: 'ours' | 'theirs',
): MergedText {
  const one = changedOne(texts);
  if (one !== undefined) return { text: one, isClean: true };
  const result = mergeTexts(texts, { ...options, favor });
  if (!result.ok) throw new UsageError(`Cannot merge ${path}: ${result.reason}.`);
  return { text: new TextDecoder().decode(result.output), isClean: result.isClean };
}

function tellConflicts(conflicts: readonly Conflict[], path: string, io: Io): void {
  for (const { title, part, ours, theirs } of conflicts.slice(0, MOST_TOLD)) {
    const about = part === 'cell' ? title : `${title} (${part})`;
    const said = (value: string | undefined): string => (value === undefined ? 'nothing' : `\`${value}\``);
    tell(io, `${path}: conflict in ${about}: ours says ${said(ours)}, theirs ${said(theirs)}.`);
  }
  if (conflicts.length > MOST_TOLD) tell(io, `${path}: ${conflicts.length - MOST_TOLD} more conflicts.`);
}

const MOST_TOLD = 20;

/** How the document is read; a configuration that is in conflict itself says nothing. */
function optionsFor(path: string, { io, configs }: Call): ExtractOptions {
  try {
    return extractOptionsOf(configs.of(path));
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
