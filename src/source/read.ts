// Reads one document from the file system or from standard input, and says in one line why it could not.
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeText } from './decode.ts';
import { detectFormat } from './format.ts';
import { DEFAULT_MAX_BYTES, reasonOf, refusalOf, slashed, tooLarge } from './limits.ts';
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

/** Bytes, or the reason without the file's name. */
type Bytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string };

/** Reads the file at `path`, relative to `cwd`. A pipe or a device is refused, so nothing can hang. */
export async function readSource(path: string, options: ReadOptions): Promise<ReadResult> {
  const result = await readFileBytes(resolve(options.cwd, path), options.maxBytes ?? DEFAULT_MAX_BYTES);
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

/** The bytes of a regular file, at most `limit` of them. */
export async function readFileBytes(path: string, limit: number): Promise<Bytes> {
  let handle: FileHandle | undefined;
  try {
    // Without O_NONBLOCK, opening a pipe that nobody writes to waits for ever.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = await handle.stat();
    const refusal = refusalOf(stats, limit);
    if (refusal) return { ok: false, reason: refusal };
    return await readUpTo(handle, stats.size, limit);
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  } finally {
    await handle?.close();
  }
}

/** Reads to the end, not to the size that was told: a file in /proc says 0, a growing log says too little. */
async function readUpTo(handle: FileHandle, size: number, limit: number): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  let room = Math.max(size + 1, 4096);
  for (;;) {
    const buffer = new Uint8Array(room);
    const { bytesRead } = await handle.read(buffer, 0, room, null);
    if (bytesRead === 0) break;
    total += bytesRead;
    if (total > limit) return { ok: false, reason: tooLarge(undefined, limit) };
    chunks.push(buffer.subarray(0, bytesRead));
    room = 65_536;
  }
  const [only] = chunks;
  return { ok: true, bytes: chunks.length === 1 && only ? only : Buffer.concat(chunks, total) };
}
