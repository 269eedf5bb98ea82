// Files as commands look for them and write them; what cannot be written ends the run.
import { resolve } from 'node:path';
import { isThere } from '../source/project.ts';
import { type WriteOptions, writeFileAtomic } from '../source/write.ts';
import { UsageError } from './types.ts';

/** Whether there is anything at a path, a link that leads nowhere included. */
export const exists = (path: string, cwd: string): boolean => isThere(resolve(cwd, path));

export async function write(
  path: string,
  text: string | AsyncIterable<string>,
  options: WriteOptions,
): Promise<void> {
  const written = await writeFileAtomic(path, text, options);
  if (!written.ok) throw new UsageError(written.message);
}
