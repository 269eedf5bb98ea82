// `stats --badges`: a badge for each target, as files of their own.
import { shareBadge } from '../emit/badge.ts';
import { IdAllocator, slugOf } from '../model/ids.ts';
import { writeFileAtomic } from '../source/write.ts';
import { tell } from './say.ts';
import type { FileStats } from './stats-text.ts';
import { type Io, UsageError } from './types.ts';

/** Writes `TARGET.svg` for each target into `folder`; the names are the ids, made fit for any file system. */
export async function writeBadges(files: readonly FileStats[], folder: string, io: Io): Promise<void> {
  const names = new IdAllocator();
  for (const stats of files.flatMap(({ matrices }) => matrices.flatMap(({ targets }) => targets))) {
    const path = `${folder.replace(/(?<![\\/])[\\/]+$/, '')}/${names.take(slugOf(stats.target.id, 'target'))}.svg`;
    const svg = shareBadge(stats.target.title, stats);
    const written = await writeFileAtomic(path, svg, { cwd: io.cwd, makeFolders: true });
    if (!written.ok) throw new UsageError(written.message);
    tell(io, `wrote ${path}`);
  }
}
