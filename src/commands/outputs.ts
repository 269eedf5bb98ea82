// The outputs that a configuration declares: from its entries to files, formats and options, held against sense.
import { basename, dirname, relative, resolve } from 'node:path';
import type { SelectedEntry } from '../config/entries.ts';
import type { Config } from '../config/parse.ts';
import type { OutputEntry } from '../config/schema.ts';
import { emitBadge } from '../emit/badge.ts';
import { BLOCK_NAME } from '../emit/between.ts';
import {
  EMITTERS,
  type EmitOptions,
  type Emitter,
  emitterNamed,
  emitterOfPath,
  meaninglessOption,
} from '../emit/index.ts';
import { didYouMean } from '../lint/nearest.ts';
import { IdAllocator, slugOf } from '../model/ids.ts';
import type { Matrix } from '../model/schema.ts';
import { extensionOf } from '../source/format.ts';
import { slashed } from '../source/read.ts';
import { placeIn } from './configs.ts';
import { UsageError } from './types.ts';

/** Bytes of UTF-8: most file systems end at 255, and what stands around the name, and temporary names, need room. */
const MAX_BYTES = 120;

/** Devices, to Windows, whatever ending follows. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])$/;

/** Ids, each once, with the name of its file; `what` they are stands where nothing is left of an id. */
export function fileNames(ids: Iterable<string>, what: string): ReadonlyMap<string, string> {
  const names = new IdAllocator();
  return new Map([...new Set(ids)].map((id) => [id, names.take(fileName(id, what))]));
}

export function fileName(id: string, what: string): string {
  const name = cut(slugOf(id.normalize('NFC'), what));
  return DEVICE.test(name) ? `${name}-${what}` : name;
}

function cut(name: string): string {
  let [kept, bytes] = ['', 0];
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > MAX_BYTES) return kept.replace(/-$/, '');
    kept += character;
  }
  return kept;
}

/** What to take: by the id of the matrix, by that of the target; all of what is absent. */
export interface Selection {
  readonly matrix?: string;
  readonly target?: string;
}

export interface Output {
  /** As it is shown: relative to where the tool runs. */
  readonly path: string;
  readonly emitter: Emitter;
  readonly options: EmitOptions;
  /** The name of its markers; without, the file is the output's alone. */
  readonly between: string | undefined;
  readonly ignore: NonNullable<OutputEntry['ignore']>;
  /** Whether the levels are those that tests show. */
  readonly isProven: boolean;
  /** The documents that it is made from, as they are shown. */
  readonly sources: readonly string[];
  /** What of their matrices it holds, where it is one of several files. */
  readonly selection?: Selection;
  /** Index of the entry, and where the output stands in the configuration. */
  readonly entry: number;
  readonly place: string;
}

/** The outputs of one entry; `sources` are its documents, relative to `cwd`. */
export function outputsOfEntry(
  config: Config,
  { index, entry }: SelectedEntry,
  sources: readonly string[],
  cwd: string,
): readonly Output[] {
  return (entry.outputs ?? []).flatMap((output, at) => {
    const place = placeIn(config, ['documents', index, 'outputs', at]);
    const settled = settle(output, place);
    return targetsOf(output.file, sources).map(
      ([file, from]): Output => ({
        ...settled,
        path: slashed(relative(cwd, resolve(config.folder, file))),
        sources: from,
        entry: index,
        place,
      }),
    );
  });
}

const PLACEHOLDERS: readonly string[] = ['name', 'folder', 'matrix', 'target'];
const OF_DOCUMENT = /\{(?:name|folder)\}/;
const OF_PART = /\{(?:matrix|target)\}/;

/** Files by `{matrix}` and `{target}`: one for each that there is; any other output is as it was. */
export function splitOutput(output: Output, matrices: readonly Matrix[]): readonly Output[] {
  const { path } = output;
  const [perMatrix, perTarget] = ['{matrix}', '{target}'].map((name) => path.includes(name));
  const namesOf = (things: readonly { readonly id: string }[], what: string) =>
    fileNames(
      things.map(({ id }) => id),
      what,
    );
  const none: ReadonlyMap<string | undefined, string> = new Map([[undefined, '']]);
  const matrixNames = perMatrix ? namesOf(matrices, 'matrix') : none;
  return [...matrixNames].flatMap(([matrix, matrixName]) => {
    const own = matrices.filter(({ id }) => matrix === undefined || id === matrix);
    const targets = own.flatMap((one) => one.targets);
    const targetNames = perTarget ? namesOf(targets, 'target') : none;
    return [...targetNames].map(([target, targetName]): Output => {
      if (matrix === undefined && target === undefined) return output;
      return {
        ...output,
        path: path.replaceAll('{matrix}', matrixName).replaceAll('{target}', targetName),
        selection: { ...(matrix !== undefined && { matrix }), ...(target !== undefined && { target }) },
      };
    });
  });
}

/** Whether an output writes a file as a whole; what `{matrix}` and `{target}` stand for may be any name. */
export function writesWhole(outputs: readonly Output[]): (path: string) => boolean {
  const whole = outputs.filter(({ between }) => between === undefined).map(({ path }) => path.split(OF_PART));
  const exact = new Set(whole.filter((parts) => parts.length === 1).map(([path]) => path));
  const open = whole.filter((parts) => parts.length > 1);
  return (path) => exact.has(path) || open.some((parts) => isFilledIn(path, parts));
}

/** Whether `path` has the parts in their order, and between two of them a name each. */
function isFilledIn(path: string, [first = '', ...others]: readonly string[]): boolean {
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of others.entries()) {
    const isLast = index === others.length - 1;
    const next = isLast && path.endsWith(part) ? path.length - part.length : path.indexOf(part, at + 1);
    if (next <= at || path.slice(at, next).includes('/')) return false;
    at = next + part.length;
  }
  return at === path.length;
}

/** A name with `{name}` or `{folder}` stands for one file a document; any other for one file of them all. */
function targetsOf(
  file: string,
  sources: readonly string[],
): readonly (readonly [string, readonly string[]])[] {
  if (!OF_DOCUMENT.test(file)) return [[file, sources]];
  return sources.map((source) => {
    const name = basename(source).slice(0, basename(source).length - extensionOf(source).length);
    return [file.replaceAll('{name}', name).replaceAll('{folder}', slashed(dirname(source))), [source]];
  });
}

function settle(
  output: OutputEntry,
  place: string,
): Pick<Output, 'emitter' | 'options' | 'between' | 'ignore' | 'isProven'> {
  const { background, csv, table, between, headings, level, ignore = [] } = output;
  const fail: Fail = (message) => {
    throw new UsageError(`${place}: ${message}`);
  };
  for (const [whole, word = ''] of output.file.matchAll(/\{([^{}]*)\}/g)) {
    if (!PLACEHOLDERS.includes(word))
      fail(
        `\`${whole}\` in ${output.file} stands for nothing.${didYouMean(word, PLACEHOLDERS)} It takes: ${PLACEHOLDERS.map((known) => `{${known}}`).join(', ')}.`,
      );
  }
  const emitter = emitterOf(output, fail);
  if (emitter.name === 'svg' && output.view === 'badge' && background !== undefined)
    fail(`\`background: ${background}\` says nothing of a badge.`);
  if (emitter.name === 'svg' && output.view === 'badge')
    return { ...settle({ ...output, view: 'heatmap' }, place), emitter: { ...emitter, emit: emitBadge } };
  const meaningless = meaninglessOption(
    emitter,
    { background, csv, table },
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
  if (between !== undefined && ['rst', 'asciidoc'].includes(emitter.name) && view !== 'summary')
    fail(
      'Between markers of reStructuredText and AsciiDoc only `view: summary` can stand: headings would break those around them.',
    );
  return {
    emitter,
    // Between markers, the headings around them are the file's own.
    options: { background, csv, table, view, headings: headings ?? between === undefined },
    between,
    ignore,
    isProven: level === 'from-evidence',
  };
}

type View = NonNullable<EmitOptions['view']>;
type Fail = (message: string) => never;

/** The parts of a matrix that documents for people can be. */
const PARTS: readonly View[] = ['all', 'summary', 'details'];

/** The view that the emitter takes; a table is what is wanted between markers. */
function viewOf({ view, between }: OutputEntry, { name, tables }: Emitter, fail: Fail): View | undefined {
  const hasParts = tables !== undefined;
  if (view === undefined) return between !== undefined && hasParts ? 'summary' : undefined;
  if (name === 'svg' && view === 'heatmap') return undefined;
  const part = PARTS.find((known) => known === view);
  if (part !== undefined && (hasParts || part === 'all')) return part;
  const views = hasParts ? PARTS : name === 'svg' ? ['heatmap', 'badge'] : ['all'];
  return fail(
    `\`view: ${view}\` is no view of ${name}.${didYouMean(view, views)} It takes: ${views.join(', ')}.`,
  );
}

function emitterOf({ file, to }: OutputEntry, fail: Fail): Emitter {
  const names = EMITTERS.map(({ name }) => name);
  const emitter = to === undefined ? emitterOfPath(file) : emitterNamed(to);
  if (emitter) return emitter;
  if (to !== undefined)
    return fail(`\`${to}\` is no format.${didYouMean(to, names)} It takes: ${names.join(', ')}.`);
  return fail(`The ending of ${file} does not say its format; add \`to:\` with one of ${names.join(', ')}.`);
}
