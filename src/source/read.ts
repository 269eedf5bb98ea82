// Reads one document from the file system or from standard input, and says in one line why it could not.
import { decodeText, type FileText } from './decode.ts';
import { detectFormat, foreignFormat } from './format.ts';
import { DEFAULT_MAX_BYTES, slashed, tooLarge } from './limits.ts';
import { createFileReader } from './resolve.ts';
import type { Format, Source } from './source.ts';
import { readText, type TextOptions } from './text.ts';

export { DEFAULT_MAX_BYTES, reasonOf, slashed } from './limits.ts';

/** The path of standard input, in arguments and in reports. */
export const STDIN_ARGUMENT = '-';
export const STDIN_PATH = '<stdin>';

export interface ReadOptions extends TextOptions {
  /** Says the format whatever the name and the text look like. */
  readonly format?: Format | undefined;
}

/** A document, or one line (with a full stop) on why there is none. */
export type ReadResult =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly message: string };

export function readSource(path: string, options: ReadOptions): ReadResult {
  const read = toSource(slashed(path), readText(path, options), options);
  return read.ok ? { ok: true, source: { ...read.source, readFile: createFileReader(path, options) } } : read;
}

/** Reads standard input to its end; `filename` names it in reports and says its format. */
export async function readStdin(
  input: AsyncIterable<Uint8Array | string>,
  options: ReadOptions & { readonly filename?: string | undefined },
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
  return toSource(shown, decodeText(Buffer.concat(chunks)), options);
}

function toSource(path: string, read: FileText, options: ReadOptions): ReadResult {
  const foreign = options.format === undefined ? foreignFormat(path) : undefined;
  // A file that cannot be read at all is told so; the bytes of a foreign format are no text as a rule.
  const reason = read.ok || read.reason.includes('UTF-') ? foreign : undefined;
  if (!read.ok || reason !== undefined)
    return { ok: false, message: `Cannot read ${path}: ${reason ?? (read.ok ? '' : read.reason)}.` };
  const { text, bom } = read;
  return { ok: true, source: { path, format: options.format ?? detectFormat(path, text), text, bom } };
}
