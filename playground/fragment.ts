// The document and how it is read as the fragment of the address, so that a reading can be sent to others.
import type { OutputFormat } from '../src/index.ts';
import type { Input } from './protocol.ts';

/** All that the page can be asked to show. */
export interface Shown extends Input {
  readonly tab: string;
  readonly output: OutputFormat;
}

/** How the fragments of documents begin. */
export const PREFIX = '#doc=';

/** Characters of the longest fragment: what browsers and trackers of issues carry. */
const LONGEST = 32_000;

/** Characters that a fragment may unfold to. */
const LARGEST = 1_000_000;

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(new Uint8Array(read.value));
    size += read.value.length;
    if (size > LARGEST) {
      await reader.cancel();
      throw new RangeError('The document in the link is too large.');
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** The fragment; undefined where it would be too long. */
export async function encode(shown: Shown): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify(shown));
  if (bytes.length > LARGEST) return undefined;
  const packed = await through(bytes, new CompressionStream('deflate-raw'));
  const base64 = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
  const fragment = PREFIX + base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return fragment.length > LONGEST ? undefined : fragment;
}

/** What a fragment holds, of which nothing is checked yet; undefined where it is none of ours or broken. */
export async function decode(fragment: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (!fragment.startsWith(PREFIX) || fragment.length > LONGEST) return undefined;
  try {
    const base64 = fragment.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/');
    const packed = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
    const bytes = await through(packed, new DecompressionStream('deflate-raw'));
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
