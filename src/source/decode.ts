// Bytes to text: UTF-8 and nothing else, the byte order mark taken off and remembered.
import { isUtf8 } from 'node:buffer';
import type { Result } from './result.ts';

/** A text as it stood in a file. */
export type FileText = Result<{ readonly text: string; readonly bom: boolean }>;

const UTF16_MARKS: ReadonlyMap<string, string> = new Map([
  ['fffe', 'UTF-16 (little endian)'],
  ['feff', 'UTF-16 (big endian)'],
]);

/** Decodes UTF-8 strictly: a byte that is none is an error, since guessing an encoding loses text in silence. */
export function decodeText(bytes: Uint8Array): FileText {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    return { ok: true, text, bom };
  } catch {
    return { ok: false, reason: encodingMessage(bytes) };
  }
}

function encodingMessage(bytes: Uint8Array): string {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  const utf16 = UTF16_MARKS.get(mark);
  if (utf16) return `it is written in ${utf16}, not in UTF-8; save it as UTF-8`;
  return `it is not UTF-8: line ${firstInvalidLine(bytes)} cannot be decoded; save it as UTF-8`;
}

/** From 1; no character of UTF-8 has a line feed in it. */
function firstInvalidLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; ; line += 1) {
    const end = bytes.indexOf(10, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
