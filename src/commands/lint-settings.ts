// What the command line and the configuration say of the rules, as the engine takes it.
import { heldAgainst, isPair } from '../config/lint-config.ts';
import type { Config } from '../config/parse.ts';
import { UNUSED_SUPPRESSION } from '../lint/remarks.ts';
import type { Rule } from '../lint/rule.ts';
import { LEVEL_WORDS, type LintConfig, type LintSettings, type RuleSetting } from '../lint/settings.ts';
import { BrokenConfig } from './configs.ts';
import { type ParsedArguments, UsageError } from './types.ts';

/** The only clock of the tool: the day that exceptions expire by, unless somebody says another. */
export const systemDay = (): string => new Date().toISOString().slice(0, 10);

/** The command line over the configuration: `--preset` replaces, each `--rule` sets one severity. */
export function mergeLintConfig(config: LintConfig, args: ParsedArguments): LintConfig {
  const preset = args.value('preset');
  const rules = new Map<string, RuleSetting>(Object.entries(config.rules ?? {}));
  for (const given of args.values('rule')) {
    const [id, word] = splitRule(given);
    rules.set(id, withSeverity(rules.get(id), word));
  }
  if (args.flag('report-unused-suppressions') && !rules.has(UNUSED_SUPPRESSION))
    rules.set(UNUSED_SUPPRESSION, 'warn');
  const merged = { ...config, rules: Object.fromEntries(rules) };
  return preset === 'recommended' || preset === 'strict' || preset === 'all' ? { ...merged, preset } : merged;
}

/** `--rule id:severity`; a bare id turns the rule on as it is, which is what `--rule id` reads like. */
function splitRule(given: string): readonly [id: string, word: (typeof LEVEL_WORDS)[number]] {
  const colon = given.lastIndexOf(':');
  const id = given.slice(0, colon);
  const typed = given.slice(colon + 1);
  // `warning` is what reports say; the setting is called `warn`.
  const word = LEVEL_WORDS.find((known) => known === typed || (known === 'warn' && typed === 'warning'));
  if (colon > 0 && word) return [id, word];
  throw new UsageError(
    `--rule takes ID:SEVERITY, with ${LEVEL_WORDS.join(', ')} as the severity; \`${given}\` is none.`,
  );
}

/** Keeps the options that the configuration sets. */
function withSeverity(setting: RuleSetting | undefined, severity: (typeof LEVEL_WORDS)[number]): RuleSetting {
  if (setting === undefined || typeof setting === 'string') return severity;
  if (isPair(setting)) return [severity, setting[1] ?? {}];
  return { ...setting, severity };
}

/** Holds the settings against the rules; what is wrong ends the run, with its place where a file says it. */
export function settingsFor(rules: readonly Rule[], lint: LintConfig, config?: Config): LintSettings {
  const { settings, problems } = heldAgainst(rules, lint, config);
  if (problems.length === 0) return settings;
  throw new BrokenConfig(problems);
}
