// The baseline of a run: findings that are known are taken out, entries that no longer occur are told.
import { dirname, relative, resolve } from 'node:path';
import { counted } from '../counted.ts';
import {
  applyBaseline,
  createBaseline,
  formatBaseline,
  parseBaseline,
  pruneBaseline,
} from '../lint/baseline.ts';
import { passGate, projectRoot } from '../source/project.ts';
import { readSource, slashed } from '../source/read.ts';
import { type AppliedConfig, placeIn } from './configs.ts';
import { write } from './files.ts';
import type { LintedDocument } from './lint-sets.ts';
import { complain, tell } from './say.ts';
import { type Io, type ParsedArguments, UsageError } from './types.ts';

/** The baseline that the command line or the configuration names, relative to `cwd`. */
export function baselinePathOf({ config }: AppliedConfig, args: ParsedArguments, io: Io): string | undefined {
  const given = args.value('baseline');
  const baseline = config?.value.baseline;
  if (given !== undefined) return slashed(given);
  if (!config || baseline === undefined) return undefined;
  return slashed(relative(io.cwd, resolve(config.folder, baseline)));
}

/** Throws where a baseline that the configuration names lies outside of its project. */
export function refuseBaselineOutside(
  { config }: AppliedConfig,
  path: string,
  args: ParsedArguments,
  io: Io,
): void {
  if (!config || args.value('baseline') !== undefined) return;
  const passed = passGate(path, { cwd: io.cwd, root: projectRoot(config.folder) });
  if (passed.ok) return;
  throw new UsageError(
    `${placeIn(config, ['baseline'])}: \`baseline\` ${passed.reason}; keep it inside, or give --baseline.`,
  );
}

/** Writes, prunes or applies one baseline; gives the documents with what is left of their findings. */
export async function withBaseline(
  path: string,
  linted: readonly LintedDocument[],
  args: ParsedArguments,
  io: Io,
): Promise<readonly LintedDocument[]> {
  // Paths in the file are relative to it, so that it means the same from wherever the tool runs.
  const folder = dirname(resolve(io.cwd, path));
  const results = linted.map((document) => ({
    path: slashed(relative(folder, resolve(io.cwd, document.path))),
    diagnostics: document.diagnostics,
  }));
  if (args.flag('write-baseline')) {
    const entries = createBaseline(results);
    await write(path, formatBaseline(entries), io);
    tell(io, `Wrote ${counted(entries.length, 'finding')} to ${path}; they are known from now on.`);
    return linted.map((document) => ({ ...document, diagnostics: [] }));
  }
  const entries = await read(path, io);
  const { results: left, stale } = applyBaseline(results, entries);
  const occur = stale.length === 1 ? 'occurs' : 'occur';
  if (stale.length > 0 && args.flag('prune-baseline')) {
    await write(path, formatBaseline(pruneBaseline(entries, stale)), io);
    tell(io, `Took ${counted(stale.length, 'finding')} that no longer ${occur} out of ${path}.`);
  } else if (stale.length > 0) {
    const names = stale
      .slice(0, 3)
      .map(({ rule, feature, target }) => [rule, feature, target].filter(Boolean).join(' / '));
    const more = stale.length > 3 ? ', …' : '';
    complain(
      io,
      `${counted(stale.length, 'finding')} of ${path} no longer ${occur} (${names.join(', ')}${more}); --prune-baseline drops them.`,
    );
  }
  return linted.map((document, index) => ({ ...document, diagnostics: left[index]?.diagnostics ?? [] }));
}

async function read(path: string, io: Io) {
  const source = await readSource(path, { cwd: io.cwd, format: 'json' });
  if (!source.ok) throw new UsageError(`${source.message} --write-baseline writes the baseline anew.`);
  const parsed = parseBaseline(source.source.text);
  if (!parsed.ok) throw new UsageError(`${path}: ${parsed.message}`);
  return parsed.entries;
}
