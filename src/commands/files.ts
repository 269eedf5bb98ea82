// Files as commands look for them and write them; what cannot be written ends the run.
import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type WriteOptions, writeFileAtomic } from '../source/write.ts';
import { UsageError } from './types.ts';

/** Whether there is anything at a path, a link that leads nowhere included. */
export function exists(path: string, cwd: string): Promise<boolean> {
  return lstat(resolve(cwd, path)).then(
    () => true,
    () => false,
  );
}

export async function write(
  path: string,
  text: string | AsyncIterable<string>,
  options: WriteOptions,
): Promise<void> {
  const written = await writeFileAtomic(path, text, options);
  if (!written.ok) throw new UsageError(written.message);
}
