// Bytes to text: UTF-8 and nothing else, the byte order mark taken off and memoize.

/** A text as it stood in a file, or why it is none; `offset` counts bytes from 0. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly bom: boolean }
  | { readonly ok: false; readonly reason: string };

const UTF16_MARKS: ReadonlyMap<string, string> = new Map([
  ['fffe', 'UTF-16 (little endian)'],
  ['feff', 'UTF-16 (big endian)'],
]);

/** Decodes UTF-8 strictly: a byte that is none is an error, since guessing an encoding loses text in silence. */
export function decodeText(bytes: Uint8Array): Decoded {
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
  const offset = firstInvalidByte(bytes);
  const line = countLines(bytes, offset);
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
  return `it is not UTF-8: byte 0x${byte} at offset ${offset} (line ${line}) cannot be decoded; save it as UTF-8`;
}

/** Offset of the first byte that is no UTF-8, found by halving: `fatal` says only that there is one. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length + 1;
  // The first `low` bytes decode, perhaps but for a sequence that they cut; the first `high` do not.
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (decodedLength(bytes.subarray(0, middle)) === undefined) high = middle;
    else low = middle;
  }
  return decodedLength(bytes.subarray(0, low)) ?? 0;
}

/** How many bytes make whole characters; a sequence that is cut at the end is not among them. */
function decodedLength(bytes: Uint8Array): number | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return Buffer.byteLength(decoder.decode(bytes, { stream: true }));
  } catch {
    return undefined;
  }
}

function countLines(bytes: Uint8Array, end: number): number {
  let lines = 1;
  for (let index = 0; index < end; index += 1) if (bytes[index] === 10) lines += 1;
  return lines;
}
