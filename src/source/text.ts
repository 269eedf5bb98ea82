// The bytes and the text of one regular file. Synchronous: ten thousand small files cost a tenth of what promises make of them.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { decodeText, type FileText } from './decode.ts';
import { DEFAULT_MAX_BYTES, reasonOf, refusalOf, tooLarge } from './limits.ts';
import { type Bounds, passGate } from './project.ts';
import type { Result } from './result.ts';

export interface TextOptions extends Bounds {
  readonly maxBytes?: number | undefined;
}

/** Reads the file at `path`, relative to `cwd`. A pipe or a device is refused, so nothing can hang. */
export function readText(path: string, options: TextOptions): FileText {
  const passed = passGate(path, options);
  if (!passed.ok) return { ok: false, reason: `it ${passed.reason}` };
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const read = readFileBytes(passed.path, limit, constants.O_NOFOLLOW ?? 0);
  return read.ok ? decodeText(read.bytes) : read;
}

type Bytes = Result<{ readonly bytes: Uint8Array }>;

/** The bytes of a regular file, at most `limit`; a pipe or a device is refused, so nothing can hang. */
export function readFileBytes(path: string, limit: number, flags = 0): Bytes {
  let file: number | undefined;
  try {
    // Without O_NONBLOCK, opening a pipe that nobody writes to waits for ever.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | flags);
    const stats = fstatSync(file);
    const refusal = refusalOf(stats, limit);
    if (refusal !== undefined) return { ok: false, reason: refusal };
    return readUpTo(file, stats.size, limit);
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Reads to the end, not to the size that was told: a file in /proc says 0, a growing log says too little. */
function readUpTo(file: number, size: number, limit: number): Bytes {
  const chunks: Uint8Array[] = [];
  let total = 0;
  let room = Math.max(size + 1, 4096);
  for (;;) {
    const buffer = new Uint8Array(room);
    const count = readSync(file, buffer, 0, room, null);
    if (count === 0) break;
    total += count;
    if (total > limit) return { ok: false, reason: tooLarge(undefined, limit) };
    chunks.push(buffer.subarray(0, count));
    room = 65_536;
  }
  const [only] = chunks;
  return { ok: true, bytes: chunks.length === 1 && only ? only : Buffer.concat(chunks, total) };
}
