// Reads one configuration: its text, its YAML, its meaning; what is wrong is told with line and column.
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { readSource } from '../source/read.ts';
import { type ConfigError, explainIssue } from './explain-issue.ts';
import { ConfigSchema, type ConfigValue } from './schema.ts';
import { type Place, parseTree, type TreePath } from './tree.ts';

export type { ConfigError } from './explain-issue.ts';

/** A configuration that is right in itself; the rules' own options are held against the rules later. */
export interface Config {
  /** As it is shown: relative to where the tool runs. */
  readonly path: string;
  /** The absolute folder that its paths are relative to. */
  readonly folder: string;
  readonly value: ConfigValue;
  readonly text: string;
  /** Where a setting stands. */
  locate(path: TreePath): Place;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly errors: readonly ConfigError[] };

/** 1 MiB: a configuration that is larger is none. */
const MAX_BYTES = 1_048_576;

/** Signs, names and globs are text however they look: `no`, `1`, `-`. */
const TEXT_SECTIONS = new Set(['files', 'vocabulary', 'columns', 'aliases', 'tables']);

function isText(path: TreePath): boolean {
  const [top, index, section] = path;
  if (top === 'exceptions') return path.length > 2;
  return (
    top === 'documents' &&
    typeof index === 'number' &&
    typeof section === 'string' &&
    TEXT_SECTIONS.has(section)
  );
}

/** Reads and validates the configuration at `path` (relative to `cwd`). */
export async function loadConfig(path: string, cwd: string): Promise<ConfigResult> {
  const read = await readSource(path, { cwd, maxBytes: MAX_BYTES, format: 'yaml' });
  if (!read.ok) return { ok: false, errors: [{ message: read.message }] };
  return parseConfig(read.source.text, read.source.path, dirname(resolve(cwd, path)));
}

/** Validates the text of a configuration. */
export function parseConfig(text: string, path: string, folder: string): ConfigResult {
  const tree = parseTree(text, isText);
  if (tree.errors.length > 0) return { ok: false, errors: tree.errors.map((error) => ({ path, ...error })) };
  // An empty file, or one of comments alone, sets nothing.
  const given = tree.value ?? {};
  const parsed = v.safeParse(ConfigSchema, given);
  if (!parsed.success) {
    const errors = parsed.issues.map((issue) => ({ path, ...explainIssue(issue, tree.locate) }));
    return { ok: false, errors };
  }
  const value = withAllAliases(parsed.output, given);
  return { ok: true, config: { path, folder, value, text, locate: tree.locate } };
}

/** valibot leaves out keys such as `constructor`; the alias of a feature that is called so is still an alias. */
function withAllAliases(value: ConfigValue, given: unknown): ConfigValue {
  if (value.documents === undefined) return value;
  const documents = value.documents.map((entry, index) => {
    const aliases = property(property(property(given, 'documents'), String(index)), 'aliases');
    if (entry.aliases === undefined || typeof aliases !== 'object' || aliases === null) return entry;
    const all: Record<string, string> = Object.create(null);
    for (const [alias, title] of Object.entries(aliases)) all[alias] = String(title);
    return { ...entry, aliases: all };
  });
  return { ...value, documents };
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
