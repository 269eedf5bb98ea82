// What holds for open documents: configurations (of each the last good one), baselines, other documents of a set.
import { dirname, join, resolve } from 'node:path';
import { RULES } from '../../../rules/index.ts';
import { evidenceOf } from '../../config/evidence.ts';
import type { ConfigError } from '../../config/explain-issue.ts';
import { lintConfigOf } from '../../config/lint-config.ts';
import { type Config, parseConfig } from '../../config/parse.ts';
import { applyBaseline, type BaselineEntry } from '../../lint/baseline.ts';
import type { MatrixDocument } from '../../lint/document.ts';
import type { FileResult } from '../../lint/results.ts';
import type { LintConfig, LintSettings } from '../../lint/settings.ts';
import { pushAll } from '../../long-lists.ts';
import { readDocument } from '../../pipeline.ts';
import { matches } from '../../source/glob.ts';
import { CONFIG_NAMES } from '../../source/project.ts';
import { readSource } from '../../source/read.ts';
import { baselinePathOf, readBaseline, refuseBaselineOutside, relativeTo } from '../baseline.ts';
import { type AppliedConfig, BrokenConfig, type Configs, createConfigs, loadFromDisk } from '../configs.ts';
import { companionsOf } from '../documents.ts';
import { contextOf, type LintContext } from '../lint-run.ts';
import { settingsFor, systemDay } from '../lint-settings.ts';
import { type ParsedArguments, UsageError } from '../types.ts';

export interface Prepared {
  readonly applied: AppliedConfig;
  readonly context: LintContext;
  readonly settings: LintSettings;
  readonly baseline?: { readonly path: string; readonly entries: readonly BaselineEntry[] };
}

export interface ProjectOptions {
  readonly args: ParsedArguments;
  readonly cwd: string;
  /** The text that an editor has for the file at an absolute path. */
  readonly textOf: (path: string) => string | undefined;
  /** What an editor has there, as it was last read. */
  readonly readingOf: (path: string) => MatrixDocument | undefined;
}

export class Project {
  readonly #options: ProjectOptions;
  readonly #good = new Map<string, Config>();
  /** What is wrong in configurations, by their paths. */
  readonly faults = new Map<string, readonly ConfigError[]>();
  /** Other troubles, each a line: a baseline that cannot be read. */
  readonly troubles = new Set<string>();
  #configs: Configs;
  #prepared = new Map<unknown, Prepared>();
  #companions = new Map<string, MatrixDocument | undefined>();

  constructor(options: ProjectOptions) {
    this.#options = options;
    this.#configs = this.#fresh();
  }

  /** A configuration, a baseline or another file has changed: all is read anew when it is next asked for. */
  reset(): void {
    this.#configs = this.#fresh();
    this.#prepared = new Map();
    this.#companions = new Map();
    this.faults.clear();
    this.troubles.clear();
  }

  #fresh(): Configs {
    const { args, cwd } = this.#options;
    return createConfigs(args, { cwd }, (path, _cwd, isFound) => {
      try {
        const config = this.#load(path, isFound);
        settingsFor(RULES, lintConfigOf(config), config);
        this.#good.set(path, config);
        return config;
      } catch (error) {
        if (!(error instanceof BrokenConfig)) throw error;
        this.faults.set(path, error.errors);
        const kept = this.#good.get(path);
        if (kept) return kept;
        throw error;
      }
    });
  }

  #load(path: string, isFound: boolean): Config {
    const { cwd, textOf } = this.#options;
    const text = textOf(resolve(cwd, path));
    if (text === undefined) return loadFromDisk(path, cwd, isFound);
    const parsed = parseConfig(text, path, dirname(resolve(cwd, path)));
    if (parsed.ok) return parsed.config;
    throw new BrokenConfig(parsed.errors);
  }

  /** What holds for the document at a path; `undefined` where its configuration has never been right. */
  of(path: string | undefined): Prepared | undefined {
    try {
      const applied = this.#configs.of(path);
      const key = applied.selected?.entry ?? applied.config;
      const known = this.#prepared.get(key) ?? this.#prepare(applied);
      this.#prepared.set(key, known);
      return known;
    } catch (error) {
      if (error instanceof BrokenConfig) return undefined;
      throw error;
    }
  }

  #prepare(applied: AppliedConfig): Prepared {
    const { args, cwd } = this.#options;
    const lint = lintConfigOf(applied.config);
    const settings = settingsFor(RULES, lint, applied.config);
    const context = this.#contextOf(applied, lint);
    try {
      const path = baselinePathOf(applied, args, { cwd });
      if (path === undefined) return { applied, context, settings };
      refuseBaselineOutside(applied, path, args, { cwd });
      const entries = readBaseline(path, { cwd });
      return { applied, context, settings, baseline: { path, entries } };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      this.troubles.add(error.message);
      return { applied, context, settings };
    }
  }

  /** Reports of tests that cannot be read keep no document from being linted. */
  #contextOf(applied: AppliedConfig, lint: LintConfig): LintContext {
    const { cwd } = this.#options;
    const run = { lint, today: systemDay() };
    try {
      return contextOf(applied, run, cwd);
    } catch (error) {
      const { config } = applied;
      if (!(error instanceof BrokenConfig) || !config?.value.evidence) throw error;
      this.troubles.add(error.message);
      const { evidence: _unreadable, ...value } = config.value;
      return contextOf({ ...applied, config: { ...config, value } }, run, cwd);
    }
  }

  /** The configurations that may apply to the document at a path, there or not, its baseline, and reports of tests. */
  filesOf(path: string, prepared: Prepared | undefined): readonly string[] {
    const files: string[] = [];
    for (let at = dirname(resolve(this.#options.cwd, path)); ; at = dirname(at)) {
      pushAll(
        files,
        CONFIG_NAMES.map((name) => join(at, name)),
      );
      if (at === dirname(at)) break;
    }
    const { applied, baseline } = prepared ?? {};
    return [
      ...files,
      ...(applied?.config ? [applied.config.path, ...reportsOf(applied.config)] : []),
      ...(baseline ? [baseline.path] : []),
    ];
  }

  /** Whether the configuration tells `lint` to leave out the document at a path. */
  ignores({ config }: AppliedConfig, path: string): boolean {
    if (config === undefined) return false;
    const [result] = relativeTo(config.path, [{ path, diagnostics: [] }], this.#options);
    return result !== undefined && matches(config.value.ignore ?? [], result.path);
  }

  unknown({ baseline }: Prepared, result: FileResult): FileResult['diagnostics'] {
    if (baseline === undefined) return result.diagnostics;
    const relative = relativeTo(baseline.path, [result], this.#options);
    return applyBaseline(relative, baseline.entries).results[0]?.diagnostics ?? [];
  }

  /** The other documents of the entry, where a rule compares documents; one that cannot be read is left out. */
  companions(prepared: Prepared, path: string): readonly MatrixDocument[] {
    const { cwd, readingOf } = this.#options;
    return companionsOf(prepared.applied, prepared.settings, [{ path }], cwd).flatMap(
      (other) => readingOf(resolve(cwd, other)) ?? this.#companion(other, prepared.context) ?? [],
    );
  }

  #companion(path: string, { extract }: LintContext): MatrixDocument | undefined {
    if (!this.#companions.has(path)) {
      const result = readSource(path, { cwd: this.#options.cwd });
      this.#companions.set(path, result.ok ? readDocument(result.source, extract) : undefined);
    }
    return this.#companions.get(path);
  }
}

const reportsOf = (config: Config): readonly string[] =>
  config.value.evidence === undefined ? [] : evidenceOf(config).paths;
