// `convert`: one document in, its matrices out in another format; or files of one target or feature each, as one matrix.
import {
  EMITTERS,
  type EmitOptions,
  type Emitter,
  emitterNamed,
  emitterOfPath,
  meaninglessOption,
  TABLE_STYLES,
} from '../emit/index.ts';
import { emitWithin } from '../emit/within.ts';
import { type MatrixDocument, originsOf } from '../lint/document.ts';
import { joinMatrices } from '../model/join-targets.ts';
import type { Matrix } from '../model/schema.ts';
import { findFiles } from '../source/files.ts';
import { extensionOf } from '../source/format.ts';
import { readSource, STDIN_ARGUMENT } from '../source/read.ts';
import { asOf } from './as-of.ts';
import type { Call } from './call.ts';
import { unreadLines } from './detection/text.ts';
import { write } from './files.ts';
import { openDocument, readConfigured, readInput } from './inputs.ts';
import { unknownWord } from './parse.ts';
import { complain } from './say.ts';
import { EXIT, type ExitCode, type Io, type ParsedArguments, UsageError } from './types.ts';

const NDJSON = 'ndjson';

export async function run(call: Call): Promise<ExitCode> {
  const { args, io } = call;
  const output = args.value('output');
  const emitter = chooseEmitter(args.value('to'), output);
  if (emitter.name === NDJSON) return convertMany(emitter, call);
  const options = emitOptionsOf(args, emitter, output);
  const paths = pathsOf(call);
  const documents: MatrixDocument[] = [];
  for (const path of paths) documents.push(await openDocument(path, call));
  const [only, other] = documents;
  const emitted = emitWithin(emitter, matricesOf(documents, paths, emitter, asOf(call)), {
    ...options,
    origins: only && !other ? originsOf(only) : undefined,
    ...previousOf(emitter, output, io),
  });
  if (isScreen(output)) io.out(emitted.text);
  else await write(output, emitted.text, { cwd: io.cwd });
  for (const remark of [...documents.flatMap(unreadRemarks), ...emitted.losses]) complain(io, remark);
  return EXIT.clean;
}

function pathsOf({ args: { positionals }, io }: Call): readonly string[] {
  const [only = STDIN_ARGUMENT, other] = positionals;
  if (other === undefined && only === STDIN_ARGUMENT) return [only];
  const { paths, errors } = findFiles(positionals, io.cwd);
  if (other === undefined && paths.length < 2) return [only];
  const [error] = errors;
  if (error !== undefined) throw new UsageError(error);
  return paths;
}

/** The matrices of one document, or those of files of one target or feature each as one. */
function matricesOf(
  documents: readonly MatrixDocument[],
  paths: readonly string[],
  emitter: Emitter,
  held: ReturnType<typeof asOf>,
): readonly Matrix[] {
  const models = documents.flatMap((document) => held(modelsOf(document), document.source.path));
  const last = documents.at(-1);
  if (models.length === 0 && last) throw new UsageError(noneOf(paths, last));
  const [, other] = paths;
  if (other === undefined) return models;
  const joined = joinMatrices(models);
  if (joined) return [joined];
  throw new UsageError(
    `convert writes one document to ${emitter.name}, or files of one target or feature each; \`${other}\` is one too many. --to ${NDJSON} takes any number.`,
  );
}

const modelsOf = ({ matrices }: MatrixDocument): readonly Matrix[] => matrices.map(({ model }) => model);

/** The file that is replaced, where the format keeps its comments; one that cannot be read is written anew. */
function previousOf(emitter: Emitter, output: string | undefined, io: Io): Pick<EmitOptions, 'previous'> {
  if (emitter.name !== 'yaml' || isScreen(output)) return {};
  const read = readSource(output, { cwd: io.cwd, format: 'yaml' });
  return read.ok ? { previous: read.source.text.replace(/\r\n?/g, '\n') } : {};
}

function isScreen(output: string | undefined): output is undefined | typeof STDIN_ARGUMENT {
  return output === undefined || output === STDIN_ARGUMENT;
}

/** The one format whose texts can be put one behind the other: documents are read and written one at a time. */
async function convertMany(emitter: Emitter, call: Call): Promise<ExitCode> {
  const { args, io } = call;
  const output = args.value('output');
  const { paths, errors } = findFiles(
    args.positionals.length > 0 ? args.positionals : [STDIN_ARGUMENT],
    io.cwd,
  );
  const failed = [...errors];
  const held = asOf(call);
  /** The last document that held no matrix. */
  let bare: MatrixDocument | undefined;
  async function* textsOf(): AsyncGenerator<string, void, undefined> {
    for (const path of paths) {
      const opened = await readInput(path, call);
      if (!opened.ok) {
        failed.push(opened.message);
        continue;
      }
      const document = readConfigured(opened.source, call);
      if (document.matrices.length === 0) {
        bare = document;
        continue;
      }
      for (const remark of unreadRemarks(document)) complain(io, remark);
      const models = held(modelsOf(document), document.source.path);
      yield emitWithin(emitter, models, { origins: originsOf(document) }).text;
    }
  }
  const texts = textsOf();
  // Where there is nothing to write, the file that was there stays.
  const first = await texts.next();
  if (!first.done) {
    const all = joined(first.value, texts);
    if (!isScreen(output)) await write(output, all, { cwd: io.cwd });
    else {
      for await (const text of all) {
        io.out(text);
        await io.drained?.();
      }
    }
  }
  for (const message of failed) complain(io, message);
  if (first.done && bare !== undefined) throw new UsageError(noneOf(paths, bare));
  return failed.length > 0 ? EXIT.trouble : EXIT.clean;
}

async function* joined(first: string, others: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* others;
}

function noneOf(paths: readonly string[], last: MatrixDocument): string {
  if (paths.length === 1) return noMatrix(last);
  return `No feature support matrix found in any of ${paths.length} files; \`supportmatrix lint --explain-detection\` says why tables were left.`;
}

/** By `--to`, else by the ending of the output file. */
function chooseEmitter(to: string | undefined, output: string | undefined): Emitter {
  const names = EMITTERS.map((emitter) => emitter.name);
  if (to !== undefined) {
    const emitter = emitterNamed(to);
    if (!emitter) throw unknownWord('--to', to, names);
    return emitter;
  }
  const emitter = output === undefined ? undefined : emitterOfPath(output);
  if (emitter) return emitter;
  const extension = output === undefined ? '' : extensionOf(output);
  const why = extension === '' ? '' : ` The ending ${extension} does not say it.`;
  throw new UsageError(`convert needs a format: --to ${names.join(', --to ')}.${why}`);
}

/** The options that were given; one that says nothing of the format is a slip, not a wish. */
function emitOptionsOf(args: ParsedArguments, emitter: Emitter, output: string | undefined): EmitOptions {
  const chosen = <T extends string>(name: string, ...words: readonly T[]): T | undefined =>
    words.find((word) => word === args.value(name));
  const options: EmitOptions = {
    table: chosen('table', ...TABLE_STYLES),
    csv: chosen('csv', 'wide', 'long'),
    background: chosen('background', 'page', 'none'),
    view: chosen('view', 'all', 'summary', 'details'),
  };
  const meaningless = meaninglessOption(emitter, options, (name, value) => `--${name} ${value}`);
  if (meaningless !== undefined) throw new UsageError(`${meaningless}; leave it out.`);
  return extensionOf(output ?? '') === '.mdx' ? { ...options, mdx: true } : options;
}

function noMatrix({ source, claims }: MatrixDocument): string {
  const left = claims.decisions.filter((decision) => !decision.taken);
  const tables = left
    .slice(0, 3)
    .map(
      ({ block, range, reason }) =>
        ` The ${block} at line ${range.start.line} ${block === 'details' ? 'were' : 'was'} left: ${reason.replace(/\.$/, '')}.`,
    )
    .join('');
  return `${source.path}: no feature support matrix found (read as ${source.format}). Looked for a table with features against targets whose cells say how well each is supported, a list of details with a line a target, or records of these.${tables}`;
}

/** The texts of accepted blocks that no output can hold, since they were not read: a line for each block and reason. */
function unreadRemarks({ source, claims }: MatrixDocument): readonly string[] {
  return claims.decisions
    .filter(({ taken }) => taken)
    .flatMap(({ range, unread = [] }) =>
      unreadLines(unread).map((line) => `${source.path}:${range.start.line}: ${line}.`),
    );
}
