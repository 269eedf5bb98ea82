// The entry `supportmatrix/config`, for Node: finds, loads and validates `supportmatrix.yaml`.
import { dirname, relative, resolve } from 'node:path';
import { RULES } from '../../rules/index.ts';
import { evidenceOf } from '../config/evidence.ts';
import type { ConfigError as ConfigIssue } from '../config/explain-issue.ts';
import { loadConfig as load } from '../config/find.ts';
import { heldAgainst, lintConfigOf } from '../config/lint-config.ts';
import { parseConfig } from '../config/parse.ts';
import type { TestResult } from '../extract/evidence/options.ts';
import type { CustomRule } from '../lint/rule.ts';
import { findConfig as find } from '../source/project.ts';
import { slashed } from '../source/read.ts';
import { check, checkOptions, LIST, OBJECT, refuse, ruleOf, TEXT } from './arguments.ts';
import { type Config, ConfigError } from './config.ts';

export type { ConfigError as ConfigIssue } from '../config/explain-issue.ts';
export type { ConfigValue, DocumentEntry, OutputEntry } from '../config/schema.ts';
export type { Severity } from '../diagnostic.ts';
export type { EvidenceMapping, TestResult } from '../extract/evidence/options.ts';
export type { VocabularyConfig } from '../extract/lexicon/vocabulary.ts';
export type {
  ColumnsConfig,
  ExtractOptions,
  SourceMapping,
  SourceMappings,
  TablesConfig,
} from '../extract/options.ts';
export type { Level } from '../extract/support.ts';
export type { ExceptionEntry } from '../lint/exceptions.ts';
export type { CustomRule, Preset, RuleFacts, Scope } from '../lint/rule.ts';
export type { OptionsSetting, RuleSetting, SeverityWord } from '../lint/settings.ts';
export type { Location, Point, Range } from '../position.ts';
export type { TestOutcome } from '../syntax/reports/report.ts';
export { type Config, ConfigError } from './config.ts';

/** Where to look. */
export interface FindOptions {
  /** The folder that paths are relative to; by default the current one. */
  readonly cwd?: string | undefined;
}

/**
 * The configuration of a document: the nearest above it within its repository, relative to `cwd`; undefined where
 * there is none.
 *
 * @throws TypeError where an argument is wrong.
 */
export function findConfig(document: string, options: FindOptions = {}): string | undefined {
  check('findConfig(document)', document, TEXT);
  checkOptions('findConfig', options, { cwd: TEXT });
  const cwd = options.cwd ?? process.cwd();
  const found = find(dirname(resolve(cwd, document)), cwd);
  return found === undefined ? undefined : slashed(relative(cwd, found));
}

/** What to load. */
export interface LoadOptions extends FindOptions {
  /** A configuration to load instead of looking for one, relative to `cwd`. */
  readonly file?: string | undefined;
}

/**
 * Loads the configuration of a document; undefined where there is none. What it says of rules is held against them by
 * `lint`, which knows yours.
 *
 * @throws TypeError where an argument is wrong.
 * @throws ConfigError where the configuration cannot be read, or is wrong.
 */
export async function loadConfig(document: string, options: LoadOptions = {}): Promise<Config | undefined> {
  check('loadConfig(document)', document, TEXT);
  checkOptions('loadConfig', options, { cwd: TEXT, file: TEXT });
  const { file, cwd = process.cwd() } = options;
  const path = file ?? findConfig(document, { cwd });
  if (path === undefined) return undefined;
  const loaded = await load(path, cwd, file === undefined);
  if (!loaded.ok) throw new ConfigError(loaded.errors);
  const { config } = loaded;
  return { ...config, folder: slashed(config.folder), cwd: slashed(resolve(cwd)) };
}

/**
 * Reads the reports of tests that a configuration names: what `read` takes as `evidence`; empty where there are none.
 *
 * @throws TypeError where an argument is wrong.
 * @throws ConfigError where a report cannot be read.
 */
export async function loadEvidence(config: Config): Promise<readonly TestResult[]> {
  check('loadEvidence(config)', config, OBJECT);
  const { path, folder, value, locate } = config;
  if (path === undefined || folder === undefined || locate === undefined)
    return refuse('loadEvidence(config)', 'this is not what `loadConfig` returned.');
  const { results, errors } = evidenceOf({ path, folder, value, locate });
  if (errors.length > 0) throw new ConfigError(errors);
  return results;
}

/** How to validate. */
export interface ValidateOptions {
  /** The name of the file in issues. */
  readonly path?: string | undefined;
  /** Rules of your own that the configuration may name. */
  readonly rules?: readonly CustomRule[] | undefined;
}

/**
 * All that is wrong in the text of a configuration, also in what it says of rules; nothing of its text is quoted.
 *
 * @throws TypeError where an argument is wrong.
 */
export function validateConfig(text: string, options: ValidateOptions = {}): readonly ConfigIssue[] {
  check('validateConfig(text)', text, TEXT);
  checkOptions('validateConfig', options, { path: TEXT, rules: LIST });
  const { path = 'supportmatrix.yaml', rules = [] } = options;
  const mine = rules.map((rule, index) => ruleOf(`validateConfig(options.rules[${index}])`, rule));
  const parsed = parseConfig(text, path, '');
  if (!parsed.ok) return parsed.errors;
  return heldAgainst([...RULES, ...mine], lintConfigOf(parsed.config), parsed.config).problems;
}
