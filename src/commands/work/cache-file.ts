// A file of the cache: a line an entry, each with a checksum, so that a broken one is no entry.
import { createHash } from 'node:crypto';
import { compareText } from '../../lint/results.ts';
import { readFileBytes } from '../../source/bytes.ts';

/** What is known of one set of documents: `slot` says which, `key` stands for all that the result hangs on. */
export interface CacheLine {
  readonly slot: string;
  readonly key: string;
  /** JSON, in one line. */
  readonly content: string;
}

/** 256 MiB: a cache that is larger is none any more. */
const MAX_BYTES = 268_435_456;

const LINE = /^([0-9a-f]{1,64}) ([0-9a-f]{1,64}) ([0-9a-f]{1,64}) (.*)$/;

/** The entries of a file by their slots; a file that cannot be read has none. */
export function readCacheFile(path: string): Map<string, CacheLine> {
  const read = readFileBytes(path, MAX_BYTES);
  const lines = new Map<string, CacheLine>();
  if (!read.ok) return lines;
  // Bytes that are no text become characters that no checksum fits.
  for (const text of Buffer.from(read.bytes).toString('utf8').split('\n')) {
    const [, slot = '', key = '', sum, content = ''] = LINE.exec(text) ?? [];
    if (sum !== undefined && sum === checksum(slot, key, content)) lines.set(slot, { slot, key, content });
  }
  return lines;
}

/** The text of a file with these entries, in the order of their slots. */
export function cacheText(lines: Iterable<CacheLine>): string {
  return [...lines]
    .sort((a, b) => compareText(a.slot, b.slot))
    .map(({ slot, key, content }) => `${slot} ${key} ${checksum(slot, key, content)} ${content}\n`)
    .join('');
}

function checksum(slot: string, key: string, content: string): string {
  return createHash('sha256').update(`${slot} ${key} ${content}`).digest('hex').slice(0, 16);
}
