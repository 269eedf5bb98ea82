// `stats`: how far each target has come, counted.
import { relative, resolve } from 'node:path';
import { matrixStats } from '../model/stats.ts';
import { readDocument } from '../pipeline.ts';
import { STDIN_PATH, slashed } from '../source/read.ts';
import { writeBadges } from './badges.ts';
import { chosenFormat } from './chosen.ts';
import { useColor } from './color.ts';
import { createConfigs } from './configs.ts';
import { extractOptionsOf } from './documents.ts';
import { readInputs } from './inputs.ts';
import { complain, print } from './say.ts';
import { type FileStats, statsJson, statsPretty } from './stats-text.ts';
import { EXIT, type ExitCode, type Io, type ParsedArguments } from './types.ts';
import { scopeOf } from './versions.ts';

/** Runs `supportmatrix stats`. */
export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const format = chosenFormat(args, ['pretty', 'json']);
  const configs = createConfigs(args, io);
  const patterns = args.positionals.length > 0 ? args.positionals : await configured(args, io);
  const inputs = await readInputs(patterns, args, io);
  const files: FileStats[] = [];
  for (const source of inputs.sources) {
    const applied = await configs.of(source.path === STDIN_PATH ? undefined : source.path);
    const { matrices } = readDocument(source, extractOptionsOf(applied));
    if (matrices.length > 0)
      files.push({ path: source.path, matrices: matrices.map(({ model }) => matrixStats(model)) });
  }
  for (const error of inputs.errors) complain(io, error);
  if (format === 'json') io.out(statsJson(files));
  else if (files.length > 0) {
    const color = useColor(args, io);
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

/** The documents of the configuration, or else the folder at hand. */
async function configured(args: ParsedArguments, io: Io): Promise<readonly string[]> {
  const configs = createConfigs(args, io);
  const { config } = await configs.of(undefined);
  const named = config?.value.documents?.some(({ files }) => files !== undefined);
  if (!named) return ['.'];
  const { folder, paths } = await scopeOf([], configs, io.cwd);
  return paths.map((path) => slashed(relative(io.cwd, resolve(folder, path))));
}
