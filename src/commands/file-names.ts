// Names of files made from names that strangers gave: every file system takes them, none is another's.
import { IdAllocator, slugOf } from '../model/ids.ts';

/** Bytes of UTF-8: most file systems end at 255, and what stands around the name, and temporary names, need room. */
const MAX_BYTES = 120;

/** Devices, to Windows, whatever ending follows. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])$/;

/** Ids, each once, with the name of its file; `what` they are stands where nothing is left of an id. */
export function fileNames(ids: Iterable<string>, what: string): ReadonlyMap<string, string> {
  const names = new IdAllocator();
  return new Map([...new Set(ids)].map((id) => [id, names.take(fileName(id, what))]));
}

function fileName(id: string, what: string): string {
  const name = cut(slugOf(id.normalize('NFC'), what));
  return DEVICE.test(name) ? `${name}-${what}` : name;
}

function cut(name: string): string {
  let [kept, bytes] = ['', 0];
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > MAX_BYTES) return kept.replace(/-$/, '');
    kept += character;
  }
  return kept;
}
