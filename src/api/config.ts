// What a configuration settles about one document and about the rules, without a disk.
import { entryFor, extractOptionsIn } from '../config/entries.ts';
import { errorLine } from '../config/error-line.ts';
import type { ConfigError as ConfigIssue } from '../config/explain-issue.ts';
import { exceptionsOf, lintConfigOf } from '../config/lint-config.ts';
import { checkConfig, parseConfig as parse } from '../config/parse.ts';
import type { ConfigValue } from '../config/schema.ts';
import type { ExtractOptions } from '../extract/options.ts';
import type { Exception } from '../lint/exceptions.ts';
import type { LintConfig } from '../lint/settings.ts';
import type { Point } from '../position.ts';
import { joinPaths, wayTo } from '../source/paths.ts';
import { check, checkOptions, OBJECT, refuse, TEXT } from './arguments.ts';

/** A configuration: one that `supportmatrix/config` has loaded, or `{ value }` made by hand. */
export interface Config {
  /** What it says. */
  readonly value: ConfigValue;
  /** The file, as messages show it; absent where it is made by hand. */
  readonly path?: string;
  /** The absolute folder, with `/`, that its paths are relative to; absent: they are as documents are named. */
  readonly folder?: string;
  /** The absolute folder, with `/`, that the names of documents are relative to. */
  readonly cwd?: string;
  /** Where a setting stands in the file. */
  locate?(path: readonly (string | number)[]): Point;
}

/** A configuration that cannot be read, or is wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** All that is wrong, in the order of the file. */
  readonly issues: readonly ConfigIssue[];

  constructor(issues: readonly ConfigIssue[]) {
    super(issues.map(errorLine).join('\n'));
    this.issues = issues;
  }
}

/** How to parse a configuration. */
export interface ParseOptions {
  /** The name of the file in issues. */
  readonly path?: string | undefined;
}

/**
 * Makes a configuration of its text in YAML; its paths are as documents are named. What it says of rules is held
 * against them by `lint`.
 *
 * @throws TypeError where an argument is wrong.
 * @throws ConfigError where the text is wrong.
 */
export function parseConfig(text: string, options: ParseOptions = {}): Config {
  check('parseConfig(text)', text, TEXT);
  checkOptions('parseConfig', options, { path: TEXT });
  const parsed = parse(text, options.path ?? 'supportmatrix.yaml', '');
  if (!parsed.ok) throw new ConfigError(parsed.errors);
  const { value, path, locate } = parsed.config;
  return { value, path, locate };
}

const validated = new WeakMap<object, ConfigValue>();

/** What a configuration says, once it is known to be right; `name` is that of the function it was given to. */
export function checkedValue(name: string, config: Config): ConfigValue {
  check(`${name}(options.config)`, config, OBJECT);
  const { value } = config;
  check(`${name}(options.config.value)`, value, OBJECT);
  const before = validated.get(value);
  if (before) return before;
  const checked = checkConfig(value);
  if (!checked.ok) return refuse(`${name}(options.config.value)`, checked.message);
  validated.set(value, checked.value);
  return checked.value;
}

/** What a configuration settles about reading a document; `path` is absent where the document has none. */
export function extractOptionsFor(
  name: string,
  config: Config | undefined,
  path: string | undefined,
): ExtractOptions {
  if (config === undefined) return {};
  const value = checkedValue(name, config);
  const { folder, cwd = folder } = config;
  const inside =
    path === undefined || folder === undefined ? path : wayTo(folder, joinPaths(cwd ?? '', path));
  const { entry } = entryFor(value, inside) ?? {};
  return extractOptionsIn(value, entry, (folder !== undefined && wayTo(cwd ?? '', folder)) || '.');
}

/** What a configuration says of the rules, and the findings that it accepts. */
export function rulesIn(
  name: string,
  config: Config | undefined,
): { readonly lint: LintConfig; readonly exceptions: readonly Exception[] } {
  if (config === undefined) return { lint: {}, exceptions: [] };
  const value = checkedValue(name, config);
  const { folder, cwd = folder } = config;
  const shown = (path: string): string =>
    folder === undefined ? path : wayTo(cwd ?? '', joinPaths(folder, path));
  return { lint: lintConfigOf({ value }), exceptions: exceptionsOf({ ...config, value }, shown) };
}
