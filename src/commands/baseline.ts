// The baseline of a run: findings that are known are taken out, entries that no longer occur are told.
import { dirname, relative, resolve } from 'node:path';
import { counted } from '../counted.ts';
import {
  applyBaseline,
  type BaselineEntry,
  createBaseline,
  formatBaseline,
  parseBaseline,
  pruneBaseline,
} from '../lint/baseline.ts';
import type { FileResult } from '../lint/results.ts';
import { passGate, projectRoot } from '../source/project.ts';
import { readSource, slashed } from '../source/read.ts';
import type { Call } from './call.ts';
import { type AppliedConfig, placeIn } from './configs.ts';
import { write } from './files.ts';
import type { LintedDocument } from './lint-sets.ts';
import { complain, tell } from './say.ts';
import { type Io, type ParsedArguments, UsageError } from './types.ts';

export function baselinePathOf(
  { config }: AppliedConfig,
  args: ParsedArguments,
  io: Pick<Io, 'cwd'>,
): string | undefined {
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
  io: Pick<Io, 'cwd'>,
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
  { args, io }: Call,
): Promise<readonly LintedDocument[]> {
  const results = relativeTo(path, linted, io);
  if (args.flag('write-baseline')) {
    const entries = createBaseline(results);
    await write(path, formatBaseline(entries), io);
    tell(io, `Wrote ${counted(entries.length, 'finding')} to ${path}; they are known from now on.`);
    return linted.map((document) => ({ ...document, diagnostics: [] }));
  }
  const entries = readBaseline(path, io);
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

/** Paths in a baseline are relative to it, so that it means the same from wherever the tool runs. */
export function relativeTo(baseline: string, results: readonly FileResult[], { cwd }: Pick<Io, 'cwd'>) {
  const folder = dirname(resolve(cwd, baseline));
  return results.map(({ path, diagnostics }) => ({
    path: slashed(relative(folder, resolve(cwd, path))),
    diagnostics,
  }));
}

export function readBaseline(path: string, io: Pick<Io, 'cwd'>): readonly BaselineEntry[] {
  const source = readSource(path, { cwd: io.cwd, format: 'json' });
  if (!source.ok) throw new UsageError(`${source.message} --write-baseline writes the baseline anew.`);
  const parsed = parseBaseline(source.source.text);
  if (!parsed.ok) throw new UsageError(`${path}: ${parsed.message}`);
  return parsed.entries;
}
