// `stats --badges`: a badge for each target, as files of their own.
import { badgeSvg } from '../emit/badge.ts';
import type { Level } from '../extract/claims.ts';
import { IdAllocator, slugOf } from '../model/ids.ts';
import type { TargetStats } from '../model/stats.ts';
import { visibleLine } from '../report/visible.ts';
import { writeFileAtomic } from '../source/write.ts';
import type { FileStats } from './stats-text.ts';
import { type Io, UsageError } from './types.ts';

/** Writes `TARGET.svg` for each target into `folder`; the names are the ids, made fit for any file system. */
export async function writeBadges(files: readonly FileStats[], folder: string, io: Io): Promise<void> {
  const names = new IdAllocator();
  for (const stats of files.flatMap(({ matrices }) => matrices.flatMap(({ targets }) => targets))) {
    const path = `${folder.replace(/(?<![\\/])[\\/]+$/, '')}/${names.take(slugOf(stats.target.id, 'target'))}.svg`;
    const value = `${stats.levels.complete} of ${stats.cells} complete`;
    const svg = badgeSvg({ label: stats.target.title, value, level: levelOf(stats) });
    const written = await writeFileAtomic(path, svg, { cwd: io.cwd, makeFolders: true });
    if (!written.ok) throw new UsageError(written.message);
    io.error(`wrote ${visibleLine(path)}\n`);
  }
}

/** The colour of the whole: complete where everything is, missing where nothing is. */
function levelOf({ cells, levels }: TargetStats): Level {
  if (cells > 0 && levels.complete === cells) return 'complete';
  return levels.complete + levels.partial > 0 ? 'partial' : 'missing';
}
