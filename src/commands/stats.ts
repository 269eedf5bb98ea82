// `stats`: how far each target has come, counted; and a badge for each.
import { relative, resolve } from 'node:path';
import { shareBadge } from '../emit/badge.ts';
import { IdAllocator } from '../model/ids.ts';
import { matrixStats } from '../model/stats.ts';
import { slashed } from '../source/read.ts';
import { asOf } from './as-of.ts';
import type { Call } from './call.ts';
import { write } from './files.ts';
import { readConfigured, readInputs } from './inputs.ts';
import { fileName } from './outputs.ts';
import { complain, print, tell, useColor } from './say.ts';
import { type FileStats, statsJson, statsPretty } from './stats-report.ts';
import { EXIT, type ExitCode, type Io } from './types.ts';
import { scopeOf } from './versions.ts';

export async function run(call: Call): Promise<ExitCode> {
  const { args, io } = call;
  const patterns = args.positionals.length > 0 ? args.positionals : configured(call);
  const inputs = await readInputs(patterns, call);
  const held = asOf(call);
  const files: FileStats[] = [];
  for (const source of inputs.sources) {
    const { matrices } = readConfigured(source, call);
    const models = held(
      matrices.map(({ model }) => model),
      source.path,
    );
    if (models.length > 0) files.push({ path: source.path, matrices: models.map(matrixStats) });
  }
  for (const error of inputs.errors) complain(io, error);
  if (args.value('format') === 'json') io.out(statsJson(files));
  else if (files.length > 0) {
    const color = useColor(call);
    print(io, statsPretty(files, { color, width: io.width }), color);
  }
  const badges = args.value('badges');
  if (badges !== undefined) await writeBadges(files, badges, io);
  if (files.length === 0 && inputs.errors.length === 0) {
    complain(io, 'no feature support matrix found; `supportmatrix lint --explain-detection` says why.');
    return EXIT.trouble;
  }
  return inputs.errors.length > 0 ? EXIT.trouble : EXIT.clean;
}

function configured(call: Call): readonly string[] {
  const { config } = call.configs.of(undefined);
  const named = config?.value.documents?.some(({ files }) => files !== undefined);
  if (!named) return ['.'];
  const { folder, paths } = scopeOf(call);
  return paths.map((path) => slashed(relative(call.io.cwd, resolve(folder, path))));
}

/** Writes `TARGET.svg` for each target into `folder`; the names are the ids, made fit for any file system. */
async function writeBadges(files: readonly FileStats[], folder: string, io: Io): Promise<void> {
  const names = new IdAllocator();
  for (const stats of files.flatMap(({ matrices }) => matrices.flatMap(({ targets }) => targets))) {
    const path = `${folder.replace(/(?<![\\/])[\\/]+$/, '')}/${names.take(fileName(stats.target.id, 'target'))}.svg`;
    const svg = shareBadge(stats.target.title, stats);
    await write(path, svg, { cwd: io.cwd, makeFolders: true });
    tell(io, `wrote ${path}`);
  }
}
