// The documents that a command was given: found, read and parsed, with what went wrong on the way.
import type { MatrixDocument } from '../lint/document.ts';
import { readDocument } from '../pipeline.ts';
import { type FoundFiles, findFiles } from '../source/files.ts';
import { formatNamed } from '../source/format.ts';
import {
  type ReadOptions,
  type ReadResult,
  readSource,
  readStdin,
  STDIN_ARGUMENT,
  STDIN_PATH,
} from '../source/read.ts';
import { FORMATS, type Source } from '../source/source.ts';
import type { Call } from './call.ts';
import { maxBytesOf } from './configs.ts';
import { extractOptionsOf } from './documents.ts';
import { unknownWord } from './parse.ts';
import { UsageError } from './types.ts';

/** What was read, in the order of the arguments, and one line for each document that could not be. */
export interface Inputs {
  readonly sources: readonly Source[];
  readonly errors: readonly string[];
}

export function readOptionsOf({ args, io }: Call): ReadOptions {
  const from = args.value('from');
  const format = from === undefined ? undefined : formatNamed(from);
  if (from !== undefined && !format) throw unknownWord('--from', from, FORMATS);
  return { cwd: io.cwd, maxBytes: maxBytesOf(args), format };
}

export async function readInputs(patterns: readonly string[], call: Call): Promise<Inputs> {
  const found = findInputs(patterns, call);
  const { sources, errors } = await readAll(found.paths, call);
  return { sources, errors: [...found.errors, ...errors] };
}

export async function readAll(paths: readonly string[], call: Call): Promise<Inputs> {
  const options = readOptionsOf(call);
  const sources: Source[] = [];
  const errors: string[] = [];
  for (const path of paths) {
    const result = await readInput(path, call, options);
    if (result.ok) sources.push(result.source);
    else errors.push(result.message);
  }
  return { sources, errors };
}

export function findInputs(patterns: readonly string[], { args, io }: Call): FoundFiles {
  const found = findFiles(patterns, io.cwd, args.flag('no-ignore'));
  if (!found.paths.includes(STDIN_ARGUMENT) && args.value('stdin-filename') !== undefined) {
    throw new UsageError('--stdin-filename names standard input; add `-` to read it.');
  }
  return found;
}

export async function readInput(
  path: string,
  call: Call,
  options: ReadOptions = readOptionsOf(call),
): Promise<ReadResult> {
  if (path !== STDIN_ARGUMENT) return readSource(path, options);
  return readStdin(call.io.stdin, { ...options, filename: call.args.value('stdin-filename') });
}

/** Reads and parses one document as the configuration has it, or throws the one line that says why it cannot. */
export async function openDocument(path: string, call: Call): Promise<MatrixDocument> {
  const result = await readInput(path, call);
  if (!result.ok) throw new UsageError(result.message);
  return readConfigured(result.source, call);
}

export function readConfigured(source: Source, { configs }: Call): MatrixDocument {
  const applied = configs.of(source.path === STDIN_PATH ? undefined : source.path);
  return readDocument(source, extractOptionsOf(applied));
}
