// Documents that belong together: read under one configuration and linted as one set.
import { posix, relative, resolve } from 'node:path';
import { extractOptionsIn, type SelectedEntry } from '../config/entries.ts';
import { evidenceOf } from '../config/evidence.ts';
import type { Config } from '../config/parse.ts';
import type { ExtractOptions } from '../extract/options.ts';
import { groupBy } from '../group.ts';
import type { LintSettings } from '../lint/settings.ts';
import { configuredFiles } from '../source/files.ts';
import { extensionOf } from '../source/format.ts';
import { matches } from '../source/glob.ts';
import { STDIN_PATH, slashed } from '../source/read.ts';
import type { Source } from '../source/source.ts';
import { type AppliedConfig, BrokenConfig, type Configs, placeIn } from './configs.ts';
import { UsageError } from './types.ts';

export interface NamedSource {
  readonly source: Source;
  readonly order: number;
}

/** Documents that rules may compare with each other. */
export interface DocumentSet {
  readonly applied: AppliedConfig;
  readonly named: readonly NamedSource[];
}

/** So many documents that no entry names are compared with each other; of more, only those under one name. */
const MOST_TOGETHER = 40;

/**
 * Sorts documents into sets: those of one entry of the configuration; without an entry that names files, all of the
 * run, or, where they are many, those that lie side by side under one name (`matrix.ini` and `matrix.md`).
 */
export function groupSources(sources: readonly Source[], configs: Configs): readonly DocumentSet[] {
  const placed = sources.map((source, order) => {
    const { path } = source;
    return { source, order, applied: configs.of(path === STDIN_PATH ? undefined : path) };
  });
  const areMany = placed.filter(({ applied }) => !hasFiles(applied)).length > MOST_TOGETHER;
  const sets = groupBy(placed, ({ source, applied }) => setKey(source.path, applied, areMany));
  return [...sets.values()].flatMap((named) => {
    const [first] = named;
    return first ? { applied: first.applied, named } : [];
  });
}

function hasFiles({ config, selected }: AppliedConfig): boolean {
  return config !== undefined && selected?.entry.files !== undefined;
}

function setKey(path: string, applied: AppliedConfig, areMany: boolean): string {
  const { config, selected } = applied;
  if (hasFiles(applied)) return JSON.stringify([config?.path, selected?.index]);
  const stem = path.slice(0, path.length - extensionOf(path).length);
  // What an entry says of reading holds for its documents alone.
  return JSON.stringify([config?.path ?? null, selected?.index ?? null, areMany ? stem : '']);
}

/** The paths of the other documents of the entry, where a rule compares documents. */
export function companionsOf(
  { config, selected }: AppliedConfig,
  settings: LintSettings,
  given: readonly { readonly path: string }[],
  cwd: string,
): readonly string[] {
  if (settings.checks.project.length === 0 || !config || selected?.entry.files === undefined) return [];
  const own = new Set(given.map(({ path }) => resolve(cwd, path)));
  return documentsOf(config, selected, cwd).filter((path) => !own.has(resolve(cwd, path)));
}

/** The documents of one entry, relative to `cwd`; a document that an earlier entry names is not among them. */
export function documentsOf(config: Config, { index, entry }: SelectedEntry, cwd: string): readonly string[] {
  const found = configuredFiles(entry.files ?? [], config.folder);
  if ('reason' in found) {
    const place = placeIn(config, ['documents', index, 'files']);
    throw new UsageError(
      `${place}: \`documents[${index}].files\` ${found.reason}; name documents inside it, or give others as arguments.`,
    );
  }
  const earlier = (config.value.documents ?? []).slice(0, index);
  return found.paths
    .filter((path) => !earlier.some(({ files }) => files !== undefined && matches(files, path)))
    .map((path) => slashed(relative(cwd, resolve(config.folder, path))));
}

export function extractOptionsOf({ config, selected }: AppliedConfig): ExtractOptions {
  if (!config) return {};
  const options = extractOptionsIn(config.value, selected?.entry, posix.dirname(config.path));
  const evidence = config.value.evidence && evidenceOf(config);
  if (!evidence) return options;
  if (evidence.errors.length > 0) throw new BrokenConfig(evidence.errors);
  return { ...options, evidence: evidence.results };
}
