// What a configuration says of the rules, as the engine takes it.
import { type Exception, readExceptions } from '../lint/exceptions.ts';
import type { Rule } from '../lint/rule.ts';
import {
  type ConfigProblem,
  type LintConfig,
  type LintSettings,
  type RuleSetting,
  resolveSettings,
} from '../lint/settings.ts';
import type { ConfigError } from './explain-issue.ts';
import type { Config } from './parse.ts';

const REQUIRES_RULE = 'requires-unsatisfied';

/** What a configuration says of the rules; its `requires` goes to the rule that is about it. */
export function lintConfigOf(config: Pick<Config, 'value'> | undefined): LintConfig {
  const { preset, rules, requires } = config?.value ?? {};
  const given: Readonly<Record<string, RuleSetting>> = rules ?? {};
  const settings =
    requires === undefined
      ? rules
      : { ...given, [REQUIRES_RULE]: withRequires(given[REQUIRES_RULE], requires) };
  return { ...(preset !== undefined && { preset }), ...(settings !== undefined && { rules: settings }) };
}

/** The features that presuppose others, beside the option of the rule; of one named twice, the option holds. */
function withRequires(setting: RuleSetting | undefined, requires: object): RuleSetting {
  if (setting === undefined) return { requires };
  if (typeof setting === 'string') return [setting, { requires }];
  if (isPair(setting)) return [setting[0], joined(setting[1] ?? {}, requires)];
  return joined(setting, requires);
}

function joined<O extends object>(options: O, requires: object): O & { readonly requires: unknown } {
  const own: unknown = 'requires' in options ? options.requires : {};
  // What is no mapping is told by the rule.
  const isMapping = typeof own === 'object' && own !== null && !Array.isArray(own);
  return { ...options, requires: isMapping ? Object.assign(Object.create(null), requires, own) : own };
}

/** A severity with options. */
export function isPair(setting: RuleSetting): setting is Extract<RuleSetting, readonly unknown[]> {
  return Array.isArray(setting);
}

/** The exceptions of a configuration, each with its place; `shown` gives a path of the configuration as reports write it. */
export function exceptionsOf(
  config: Pick<Config, 'value'> & Partial<Pick<Config, 'path' | 'locate'>>,
  shown: (path: string) => string,
): readonly Exception[] {
  return (config.value.exceptions ?? []).map((exception, index) => {
    const point = config.locate?.(['exceptions', index]);
    const place =
      config.path !== undefined && point
        ? { path: config.path, range: { start: point, end: point } }
        : undefined;
    return {
      ...exception,
      ...(exception.path === undefined ? {} : { path: shown(exception.path) }),
      ...(place === undefined ? {} : { place }),
    };
  });
}

/** Settings held against the rules; a problem has its place where the configuration says it. */
export function heldAgainst(
  rules: readonly Rule[],
  lint: LintConfig,
  config?: Config,
): { readonly settings: LintSettings; readonly problems: readonly ConfigError[] } {
  const { settings, problems } = resolveSettings(rules, lint);
  const ids = rules.map(({ meta }) => meta.id);
  const excepted = readExceptions(config?.value.exceptions ?? [], ids).problems;
  return { settings, problems: [...problems, ...excepted].map((problem) => placed(problem, config)) };
}

function placed({ path, message }: ConfigProblem, config: Config | undefined): ConfigError {
  // A rule that only the command line names has no place in the file.
  if (!config || !isThere(config.value, path.slice(0, 2))) return { message };
  // Indexes of lists are numbers in the file's own paths.
  const { line, column } = config.locate(path.map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
  return { path: config.path, line, column, message };
}

function isThere(value: unknown, path: readonly string[]): boolean {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = Reflect.get(at, key);
  }
  return true;
}
