// The outputs that a configuration declares: from its entries to files, formats and options, held against sense.
import { basename, dirname, relative, resolve } from 'node:path';
import type { Config } from '../config/load.ts';
import type { DocumentEntry, OutputEntry } from '../config/schema.ts';
import { BLOCK_NAME } from '../emit/between.ts';
import { emitterNamed, emitterOfPath, meaninglessOption, TABLES } from '../emit/choose.ts';
import { EMITTERS, type EmitOptions, type Emitter } from '../emit/index.ts';
import { didYouMean } from '../lint/nearest.ts';
import { extensionOf } from '../source/format.ts';
import { slashed } from '../source/read.ts';
import { UsageError } from './types.ts';

/** One output, settled. */
export interface Output {
  /** As it is shown: relative to where the tool runs. */
  readonly path: string;
  readonly emitter: Emitter;
  readonly options: EmitOptions;
  /** The name of its markers; without, the file is the output's alone. */
  readonly between?: string;
  readonly ignore: NonNullable<OutputEntry['ignore']>;
  /** The documents that it is made from, as they are shown. */
  readonly sources: readonly string[];
  /** Index of the entry, and where the output stands in the configuration. */
  readonly entry: number;
  readonly place: string;
}

/** The outputs of one entry; `sources` are its documents, relative to `cwd`. */
export function outputsOfEntry(
  config: Config,
  entry: { readonly index: number; readonly value: DocumentEntry },
  sources: readonly string[],
  cwd: string,
): readonly Output[] {
  return (entry.value.outputs ?? []).flatMap((output, index) => {
    const path = ['documents', entry.index, 'outputs', index];
    const { line, column } = config.locate(path);
    const place = `${config.path}:${line}:${column}`;
    const settled = settle(output, place);
    return targetsOf(output.file, sources).map(
      ([file, from]): Output => ({
        ...settled,
        path: slashed(relative(cwd, resolve(config.folder, file))),
        sources: from,
        entry: entry.index,
        place,
      }),
    );
  });
}

/** A name with `{name}` or `{folder}` stands for one file a document; any other for one file of them all. */
function targetsOf(
  file: string,
  sources: readonly string[],
): readonly (readonly [string, readonly string[]])[] {
  if (!/\{(?:name|folder)\}/.test(file)) return [[file, sources]];
  return sources.map((source) => {
    const name = basename(source).slice(0, basename(source).length - extensionOf(source).length);
    return [file.replaceAll('{name}', name).replaceAll('{folder}', slashed(dirname(source))), [source]];
  });
}

function settle(
  output: OutputEntry,
  place: string,
): Pick<Output, 'emitter' | 'options' | 'between' | 'ignore'> {
  const { csv, table, between, headings, ignore = [] } = output;
  const fail: Fail = (message) => {
    throw new UsageError(`${place}: ${message}`);
  };
  const emitter = emitterOf(output, fail);
  const meaningless = meaninglessOption(
    emitter,
    { ...(csv !== undefined && { csv }), ...(table !== undefined && { table }) },
    (option, value) => `\`${option}: ${value}\``,
  );
  if (meaningless !== undefined) fail(`${meaningless}.`);
  if (ignore.length > 0 && emitter.name !== 'markdown')
    fail(`\`ignore\` writes comments of Markdown, and the output is in ${emitter.name}.`);
  if (between !== undefined && !BLOCK_NAME.test(between))
    fail(
      `\`between: ${between}\` cannot stand in a marker; use letters, digits, \`.\`, \`_\` and single \`-\`.`,
    );
  const view = viewOf(output, emitter, fail);
  if (between !== undefined && emitter.name === 'rst' && view !== 'summary')
    fail(
      'Between markers of reStructuredText only `view: summary` can stand: headings would break those around them.',
    );
  // Between markers, the headings around them are the file's own.
  const withHeadings = headings ?? (between === undefined ? undefined : false);
  return {
    emitter,
    options: {
      ...(csv !== undefined && { csv }),
      ...(table !== undefined && { table }),
      ...(view !== undefined && { view }),
      ...(withHeadings !== undefined && { headings: withHeadings }),
    },
    ...(between !== undefined && { between }),
    ignore,
  };
}

type View = NonNullable<EmitOptions['view']>;
type Fail = (message: string) => never;

/** The parts of a matrix that documents for people can be. */
const PARTS: readonly View[] = ['all', 'summary', 'details'];

/** The view that the emitter takes; a table is what is wanted between markers. */
function viewOf({ view, between }: OutputEntry, { name }: Emitter, fail: Fail): View | undefined {
  const hasParts = TABLES.has(name);
  if (view === undefined) return between !== undefined && hasParts ? 'summary' : undefined;
  if (name === 'svg' && view === 'heatmap') return undefined;
  const part = PARTS.find((known) => known === view);
  if (part !== undefined && (hasParts || part === 'all')) return part;
  const views = hasParts ? PARTS : name === 'svg' ? ['heatmap'] : ['all'];
  return fail(
    `\`view: ${view}\` is no view of ${name}.${didYouMean(view, views)} It takes: ${views.join(', ')}.`,
  );
}

/** By `to`, else by the ending of the file. */
function emitterOf({ file, to }: OutputEntry, fail: Fail): Emitter {
  const names = EMITTERS.map(({ name }) => name);
  const emitter = to === undefined ? emitterOfPath(file) : emitterNamed(to);
  if (emitter) return emitter;
  if (to !== undefined)
    return fail(`\`${to}\` is no format.${didYouMean(to, names)} It takes: ${names.join(', ')}.`);
  return fail(`The ending of ${file} does not say its format; add \`to:\` with one of ${names.join(', ')}.`);
}
