// The text of one file, once its path has passed the gate.
import { constants } from 'node:fs';
import { readFileBytes } from './bytes.ts';
import { decodeText } from './decode.ts';
import { DEFAULT_MAX_BYTES } from './limits.ts';
import { type Bounds, passGate } from './project.ts';

export interface TextOptions extends Bounds {
  readonly maxBytes?: number;
}

/** A text, or why it is not read: a clause without a full stop. */
export type FileText =
  | { readonly ok: true; readonly text: string; readonly bom: boolean }
  | { readonly ok: false; readonly reason: string };

/** Reads the file at `path`, relative to `cwd`. A pipe or a device is refused, so nothing can hang. */
export function readText(path: string, options: TextOptions): FileText {
  const passed = passGate(path, options);
  if (!passed.ok) return { ok: false, reason: `it ${passed.reason}` };
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const read = readFileBytes(passed.path, limit, constants.O_NOFOLLOW ?? 0);
  if (!read.ok) return read;
  return decodeText(read.bytes);
}
