// `convert`: one document in, its matrices out in another format; or files of one target each, as one matrix.
import { emitterNamed, emitterOfPath, meaninglessOption } from '../emit/choose.ts';
import { EMITTERS, type EmitOptions, type Emitter, type Origin, TABLE_STYLES } from '../emit/index.ts';
import type { MatrixDocument } from '../lint/document.ts';
import { joinTargets } from '../model/join-targets.ts';
import { type Places, placesOf } from '../model/places.ts';
import type { Matrix } from '../model/schema.ts';
import { findFiles } from '../source/files.ts';
import { extensionOf } from '../source/format.ts';
import { readSource, STDIN_ARGUMENT, STDIN_PATH } from '../source/read.ts';
import { writeFileAtomic } from '../source/write.ts';
import { createConfigs } from './configs.ts';
import { emitWithin } from './emit.ts';
import { openDocument, readConfigured, readInput } from './inputs.ts';
import { lintConfigOf } from './lint-settings.ts';
import { sectionsNotRendered } from './not-rendered.ts';
import { unknownWord } from './parse.ts';
import { complain } from './say.ts';
import { EXIT, type ExitCode, type Io, type ParsedArguments, UsageError } from './types.ts';
import { unreadRemarks } from './unread.ts';

/** The format that many documents can be written to. */
const NDJSON = 'ndjson';

/** Runs `supportmatrix convert`. */
export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const output = args.value('output');
  const emitter = chooseEmitter(args.value('to'), output);
  if (emitter.name === NDJSON) return convertMany(emitter, args, io);
  const options = emitOptionsOf(args, emitter, output);
  const [path = STDIN_ARGUMENT, other] = args.positionals;
  const named = other === undefined && path === STDIN_ARGUMENT ? [] : args.positionals;
  if (other !== undefined || findFiles(named, io.cwd).paths.length > 1)
    return convertJoined(emitter, options, args, io);
  const configs = createConfigs(args, io);
  const document = await openDocument(path, args, io, configs);
  if (document.matrices.length === 0) throw new UsageError(noMatrix(document));
  const emitted = emitWithin(
    emitter,
    document.matrices.map(({ model }) => model),
    { ...options, ...(await previousOf(emitter, output, io)), origins: originsOf(document) },
  );
  if (isScreen(output)) io.out(emitted.text);
  else await write(emitted.text, output, io);
  const { config } = await configs.of(document.source.path === STDIN_PATH ? undefined : document.source.path);
  const remarks = [
    ...unreadRemarks(document),
    ...emitted.losses,
    ...sectionsNotRendered(document, lintConfigOf(config)),
  ];
  for (const remark of remarks) complain(io, remark);
  return EXIT.clean;
}

/** Files of one target each, as one matrix; those without a matrix, such as a list of all features, are passed over. */
async function convertJoined(
  emitter: Emitter,
  options: EmitOptions,
  args: ParsedArguments,
  io: Io,
): Promise<ExitCode> {
  const output = args.value('output');
  const { paths, errors } = findFiles(args.positionals, io.cwd);
  const [error] = errors;
  if (error !== undefined) throw new UsageError(error);
  const configs = createConfigs(args, io);
  const models: Matrix[] = [];
  const unread: string[] = [];
  let last: MatrixDocument | undefined;
  for (const path of paths) {
    last = await openDocument(path, args, io, configs);
    models.push(...last.matrices.map(({ model }) => model));
    unread.push(...unreadRemarks(last));
  }
  if (models.length === 0 && last !== undefined) throw new UsageError(noneOf(paths, last));
  const joined = joinTargets(models);
  if (joined === undefined) {
    const other = paths[1] ?? '';
    throw new UsageError(
      `convert writes one document to ${emitter.name}, or files of one target each; \`${other}\` is one too many. --to ${NDJSON} takes any number.`,
    );
  }
  const emitted = emitWithin(emitter, [joined], { ...options, ...(await previousOf(emitter, output, io)) });
  if (isScreen(output)) io.out(emitted.text);
  else await write(emitted.text, output, io);
  for (const remark of [...unread, ...emitted.losses]) complain(io, remark);
  return EXIT.clean;
}

/** The file that is replaced, where the format keeps its comments; one that cannot be read is written anew. */
async function previousOf(
  emitter: Emitter,
  output: string | undefined,
  io: Io,
): Promise<Pick<EmitOptions, 'previous'>> {
  if (emitter.name !== 'yaml' || isScreen(output)) return {};
  const read = await readSource(output, { cwd: io.cwd, format: 'yaml' });
  return read.ok ? { previous: read.source.text.replace(/\r\n?/g, '\n') } : {};
}

async function write(text: string | AsyncIterable<string>, output: string, io: Io): Promise<void> {
  const written = await writeFileAtomic(output, text, { cwd: io.cwd });
  if (!written.ok) throw new UsageError(written.message);
}

function isScreen(output: string | undefined): output is undefined | typeof STDIN_ARGUMENT {
  return output === undefined || output === STDIN_ARGUMENT;
}

/** What came of the documents so far. */
interface Course {
  readonly failed: string[];
  /** The last one that held no matrix. */
  left?: MatrixDocument;
}

/** The text of one document after the other; none of them is kept. */
async function* textsOf(
  paths: readonly string[],
  emitter: Emitter,
  course: Course,
  args: ParsedArguments,
  io: Io,
): AsyncGenerator<string, void, undefined> {
  const configs = createConfigs(args, io);
  for (const path of paths) {
    const opened = await readInput(path, args, io);
    if (!opened.ok) {
      course.failed.push(opened.message);
      continue;
    }
    const document = await readConfigured(opened.source, configs);
    if (document.matrices.length === 0) {
      course.left = document;
      continue;
    }
    for (const remark of unreadRemarks(document)) complain(io, remark);
    const models = document.matrices.map(({ model }) => model);
    yield emitWithin(emitter, models, { origins: originsOf(document) }).text;
  }
}

/**
 * The one format whose texts can be put one behind the other: documents are read and written one at a time, those
 * without a matrix are passed over, and those that cannot be read are told at the end.
 */
async function convertMany(emitter: Emitter, args: ParsedArguments, io: Io): Promise<ExitCode> {
  const output = args.value('output');
  const named = args.positionals.length > 0 ? args.positionals : [STDIN_ARGUMENT];
  const { paths, errors } = findFiles(named, io.cwd);
  const course: Course = { failed: [...errors] };
  const texts = textsOf(paths, emitter, course, args, io);
  // Where there is nothing to write, the file that was there stays.
  const first = await texts.next();
  if (!first.done) {
    const all = joined(first.value, texts);
    if (!isScreen(output)) await write(all, output, io);
    else {
      for await (const text of all) {
        io.out(text);
        await io.drained?.();
      }
    }
  }
  const { failed, left } = course;
  for (const message of failed) complain(io, message);
  if (first.done && left !== undefined) throw new UsageError(noneOf(paths, left));
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
  const table = args.value('table');
  const style = TABLE_STYLES.find((name) => name === table);
  const csv = args.value('csv');
  const view = args.value('view');
  const options: EmitOptions = {
    ...(style === undefined ? {} : { table: style }),
    ...(csv === 'wide' || csv === 'long' ? { csv } : {}),
    ...(view === 'all' || view === 'summary' || view === 'details' ? { view } : {}),
  };
  const meaningless = meaninglessOption(emitter, options, (name, value) => `--${name} ${value}`);
  if (meaningless !== undefined) throw new UsageError(`${meaningless}; leave it out.`);
  return extensionOf(output ?? '') === '.mdx' ? { ...options, mdx: true } : options;
}

/** Where the cells stand; those that a document only points to, in the file that it names. */
export function originsOf({ source, matrices }: MatrixDocument): readonly Origin[] {
  return matrices.map(({ claims, model }) => {
    // Most formats never ask.
    let places: Places | undefined;
    return {
      path: claims.origin?.path ?? source.path,
      lineOf: (feature, target) => {
        places ??= placesOf(claims, model);
        return places.cell(feature, target)?.start.line;
      },
    };
  });
}

/** What was looked for, and why what is there was left. */
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
