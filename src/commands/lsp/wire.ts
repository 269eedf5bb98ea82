// JSON-RPC over a stream, as the Language Server Protocol frames it: a header that counts bytes, then JSON.

/** More than any editor sends; what claims to be longer is no message. */
const MAX_BYTES = 256 * 1024 * 1024;
const MAX_HEADER_BYTES = 4096;

/** One message as text, or why the stream cannot be followed any further. */
export type Frame =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/** Cuts a stream of bytes into messages; ends after the first that cannot be told from the next. */
export async function* framesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Frame> {
  let parts: Buffer[] = [];
  let held = 0;
  let wanted: number | undefined;
  for await (const piece of stream) {
    parts.push(Buffer.from(piece));
    held += piece.length;
    // Long messages come in many pieces, which are put together once.
    while (held >= (wanted ?? 1)) {
      let whole = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
      if (wanted === undefined) {
        const end = whole.indexOf('\r\n\r\n');
        if (end < 0 && whole.length <= MAX_HEADER_BYTES) {
          parts = [whole];
          break;
        }
        wanted = end < 0 ? undefined : lengthIn(whole.subarray(0, end).toString('latin1'));
        if (wanted === undefined) {
          yield { ok: false, reason: 'a message has no header `Content-Length: N` that can be believed' };
          return;
        }
        whole = whole.subarray(end + 4);
      } else {
        yield { ok: true, text: whole.subarray(0, wanted).toString('utf8') };
        whole = whole.subarray(wanted);
        wanted = undefined;
      }
      parts = [whole];
      held = whole.length;
    }
  }
}

function lengthIn(header: string): number | undefined {
  const found = /^content-length:[ \t]*(\d{1,12})[ \t]*$/im.exec(header)?.[1];
  const length = found === undefined ? Number.POSITIVE_INFINITY : Number(found);
  return length <= MAX_BYTES ? length : undefined;
}

/** A message with its header. */
export function framed(message: object): string {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}
