// Reads one document from the file system or from standard input, and says in one line why it could not.
import { resolve } from 'node:path';
import { readFileBytes } from './bytes.ts';
import { decodeText } from './decode.ts';
import { detectFormat } from './format.ts';
import { DEFAULT_MAX_BYTES, slashed, tooLarge } from './limits.ts';
import { createFileReader } from './resolve.ts';
import type { Format, Source } from './source.ts';

export { DEFAULT_MAX_BYTES, reasonOf, slashed } from './limits.ts';

/** The path of standard input, in arguments and in reports. */
export const STDIN_ARGUMENT = '-';
export const STDIN_PATH = '<stdin>';

export interface ReadOptions {
  readonly cwd: string;
  readonly maxBytes?: number;
  /** Says the format whatever the name and the text look like. */
  readonly format?: Format;
}

/** A document, or one line (with a full stop) on why there is none. */
export type ReadResult =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly message: string };

/** Reads the file at `path`, relative to `cwd`. A pipe or a device is refused, so nothing can hang. */
export async function readSource(path: string, options: ReadOptions): Promise<ReadResult> {
  const result = readFileBytes(resolve(options.cwd, path), options.maxBytes ?? DEFAULT_MAX_BYTES);
  const shown = slashed(path);
  if (!result.ok) return { ok: false, message: `Cannot read ${shown}: ${result.reason}.` };
  const read = toSource(shown, result.bytes, options);
  return read.ok ? { ok: true, source: { ...read.source, readFile: createFileReader(path, options) } } : read;
}

/** Reads standard input to its end; `filename` names it in reports and says its format. */
export async function readStdin(
  input: AsyncIterable<Uint8Array | string>,
  options: ReadOptions & { readonly filename?: string },
): Promise<ReadResult> {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const shown = options.filename === undefined ? STDIN_PATH : slashed(options.filename);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limit) return { ok: false, message: `Cannot read ${shown}: ${tooLarge(undefined, limit)}.` };
    chunks.push(bytes);
  }
  return toSource(shown, Buffer.concat(chunks), options);
}

function toSource(path: string, bytes: Uint8Array, options: ReadOptions): ReadResult {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, message: `Cannot read ${path}: ${decoded.message}.` };
  const { text, bom } = decoded;
  return { ok: true, source: { path, format: options.format ?? detectFormat(path, text), text, bom } };
}
