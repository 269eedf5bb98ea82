// `convert`: one document in, its matrices out in another format.
import {
  EMITTERS,
  type EmitOptions,
  type Emitter,
  findEmitter,
  type Origin,
  TABLE_STYLES,
} from '../emit/index.ts';
import type { MatrixDocument } from '../lint/document.ts';
import { type CellPlaces, cellPlaces } from '../model/cell-places.ts';
import { visibleLine } from '../report/visible.ts';
import { extensionOf } from '../source/format.ts';
import { STDIN_ARGUMENT } from '../source/read.ts';
import { writeFileAtomic } from '../source/write.ts';
import { openDocument } from './inputs.ts';
import { unknownWord } from './parse.ts';
import { EXIT, type ExitCode, type Io, type ParsedArguments, UsageError } from './types.ts';

/** Runs `supportmatrix convert`. */
export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const output = args.value('output');
  const emitter = chooseEmitter(args.value('to'), output);
  const options = emitOptionsOf(args);
  const [path = STDIN_ARGUMENT] = args.positionals;
  const document = await openDocument(path, args, io);
  if (document.matrices.length === 0) throw new UsageError(noMatrix(document));
  const emitted = emitter.emit(
    document.matrices.map(({ model }) => model),
    { ...options, origins: originsOf(document) },
  );
  if (output === undefined || output === STDIN_ARGUMENT) io.out(emitted.text);
  else {
    const written = await writeFileAtomic(output, emitted.text, { cwd: io.cwd });
    if (!written.ok) throw new UsageError(written.message);
  }
  for (const loss of emitted.losses) io.error(`supportmatrix: ${visibleLine(loss)}\n`);
  return EXIT.clean;
}

/** By `--to`, else by the ending of the output file. */
function chooseEmitter(to: string | undefined, output: string | undefined): Emitter {
  const names = EMITTERS.map((emitter) => emitter.name);
  if (to !== undefined) {
    const emitter = findEmitter(to) ?? EMITTERS.find(({ extension }) => extension === `.${to}`);
    if (!emitter) throw unknownWord('--to', to, names);
    return emitter;
  }
  const extension = output === undefined ? '' : extensionOf(output);
  const emitter = EMITTERS.find((known) => known.extension === extension);
  if (emitter) return emitter;
  const why = extension === '' ? '' : ` The ending ${extension} does not say it.`;
  throw new UsageError(`convert needs a format: --to ${names.join(', --to ')}.${why}`);
}

function emitOptionsOf(args: ParsedArguments): EmitOptions {
  const table = args.value('table');
  const style = TABLE_STYLES.find((name) => name === table);
  const csv = args.value('csv');
  const view = args.value('view');
  return {
    ...(style === undefined ? {} : { table: style }),
    ...(csv === 'wide' || csv === 'long' ? { csv } : {}),
    ...(view === 'all' || view === 'summary' || view === 'details' ? { view } : {}),
  };
}

/** Where the cells stand; those that a document only points to, in the file that it names. */
export function originsOf({ source, matrices }: MatrixDocument): readonly Origin[] {
  return matrices.map(({ claims, model }) => {
    // Most formats never ask.
    let placeOf: CellPlaces | undefined;
    return {
      path: claims.origin?.path ?? source.path,
      lineOf: (feature, target) => {
        placeOf ??= cellPlaces(claims, model);
        return placeOf(feature, target)?.start.line;
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
      ({ range, reason }) => ` The table at line ${range.start.line} was left: ${reason.replace(/\.$/, '')}.`,
    )
    .join('');
  return `${source.path}: no feature support matrix found (read as ${source.format}). Looked for a table with features against targets whose cells say how well each is supported, a list of details with a line a target, or records of these.${tables}`;
}
