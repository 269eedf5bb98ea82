// A plugin of unified: who runs remark gets the findings of the linter as messages of the file, and fixes in its tree.
import { dirname, relative, resolve } from 'node:path';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { RULES } from '../rules/index.ts';
import { type AppliedConfig, BrokenConfig } from './commands/configs.ts';
import { contextOf, type LintContext, lintRead } from './commands/lint-run.ts';
import { settingsFor, systemDay } from './commands/lint-settings.ts';
import { withOwnCopies } from './commands/own-copies.ts';
import { loadConfig, selectEntry } from './config/find.ts';
import { lintConfigOf } from './config/lint-config.ts';
import type { Config } from './config/parse.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { MatrixDocument } from './lint/document.ts';
import { fixDocument } from './lint/fix.ts';
import { didYouMean } from './lint/nearest.ts';
import type { Preset } from './lint/rule.ts';
import type { LintConfig, RuleSetting } from './lint/settings.ts';
import { isRecord } from './lookup.ts';
import { readDocument } from './pipeline.ts';
import type { Point, Range } from './position.ts';
import { printableLine } from './report/visible.ts';
import { findConfig } from './source/project.ts';
import { isTreeOf, spliceTree } from './syntax/markdown/given-tree.ts';

export type { Preset } from './lint/rule.ts';
export type { OptionsSetting, RuleSetting, SeverityWord } from './lint/settings.ts';

/** What the plugin takes, each over what the configuration says. */
export interface RemarkOptions {
  /** A configuration to read instead of the `supportmatrix.yaml` found above the file; `false`: none. */
  readonly config?: string | false;
  /** The rules that are on: `recommended`, `strict` or `all`. */
  readonly preset?: Preset;
  /** By rule id: a severity, `[severity, options]` or options. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** The day of the run, `YYYY-MM-DD`; by default the system's. */
  readonly today?: string;
  /**
   * Applies safe fixes to the tree, and writes the parts between markers that the configuration declares as outputs
   * of this file, so that `remark --output` keeps them in step. Only what is left is told.
   */
  readonly fix?: boolean;
}

/**
 * Lints the feature support matrices of a Markdown file. Each finding becomes a message with `ruleId`, source
 * `supportmatrix`, place, `expected` where a text may replace what stands at that place, `actual`, `url` of the rule's
 * page, and a `note` with the other places. Errors are fatal messages, warnings are warnings, the rest is information.
 * Throws a `TypeError` for options that it does not have; rejects where the configuration is wrong.
 */
const remarkSupportMatrix: Plugin<[RemarkOptions?], Root> = function (options = {}) {
  refuse(options);
  const rulesFor = createRules(options);
  return async (tree, file) => {
    const whole = file.toString();
    const bom = whole.startsWith('\ufeff');
    const text = bom ? whole.slice(1) : whole;
    const applied = await appliedTo(file, options);
    const run = { lint: rulesFor(applied.config), today: options.today ?? systemDay() };
    const context = contextOf(applied, run, file.cwd);
    const path =
      file.path === undefined ? 'input.md' : slashed(relative(file.cwd, resolve(file.cwd, file.path)));
    const source = { path, format: 'markdown', text, bom } as const;
    const document = readDocument(source, context.extract, isTreeOf(tree, text) ? tree : undefined);
    const found = lintRead(document, [], context).diagnostics;
    if (options.fix !== true) {
      for (const one of found) tell(file, one, text, bom);
      return undefined;
    }
    const fixed = fixedText(document, found, context);
    for (const one of fixed.left) tell(file, one, text, bom);
    const filled = applied.config
      ? await withOwnCopies({ ...source, text: fixed.text }, applied.config, file.cwd)
      : { text: fixed.text, kept: [] };
    for (const line of filled.kept) file.message(printableLine(line), { source: SOURCE, ruleId: 'build' });
    if (filled.text === text) return undefined;
    return spliceTree(tree, text, filled.text, (changed) => rootOf(this.parse(changed)));
  };
};

export default remarkSupportMatrix;

const SOURCE = 'supportmatrix';

const OPTIONS: { readonly [option in keyof Required<RemarkOptions>]: (value: unknown) => boolean } = {
  config: (value) => typeof value === 'string' || value === false,
  preset: (value) => typeof value === 'string',
  rules: isRecord,
  today: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  fix: (value) => typeof value === 'boolean',
};

/** Whoever writes `presets` for `preset` should hear of it. */
function refuse(options: unknown): void {
  if (!isRecord(options)) throw new TypeError('The options of supportmatrix/remark are no object.');
  const known = new Map(Object.entries(OPTIONS));
  for (const [name, value] of Object.entries(options)) {
    const isRight = known.get(name);
    if (isRight === undefined)
      throw new TypeError(
        `supportmatrix/remark has no option \`${name}\`.${didYouMean(name, [...known.keys()])}`,
      );
    if (value !== undefined && !isRight(value))
      throw new TypeError(`The option \`${name}\` of supportmatrix/remark has a value that it cannot have.`);
  }
}

/** The rules as the options have them over a configuration; made once, since a project has many files. */
function createRules({ preset: given, rules: more }: RemarkOptions): (config?: Config) => LintConfig {
  let last: { readonly text: string | undefined; readonly lint: LintConfig } | undefined;
  return (config) => {
    if (last !== undefined && last.text === config?.text) return last.lint;
    const own = lintConfigOf(config);
    const preset = given ?? own.preset;
    const rules = { ...own.rules, ...more };
    const lint = preset === undefined ? { rules } : { preset, rules };
    settingsFor(RULES, lint, config);
    last = { text: config?.text, lint };
    return lint;
  };
}

/** The text with its safe fixes, and the findings that they leave, as they stand in the text before. */
function fixedText(document: MatrixDocument, found: readonly Diagnostic[], context: LintContext) {
  const { source } = document;
  const outcome = fixDocument({
    document,
    lint: (other) => (other === document ? found : lintRead(other, [], context).diagnostics),
    read: (text) => readDocument({ ...source, text }, context.extract),
  });
  const fixed = new Set(outcome.fixed);
  return { text: outcome.document.source.text, left: found.filter((one) => !fixed.has(one)) };
}

function rootOf(tree: { readonly type: string }): Root {
  if (isRoot(tree)) return tree;
  throw new TypeError(`The parser of this processor makes no Markdown, but \`${tree.type}\`.`);
}

const isRoot = (tree: { readonly type: string }): tree is Root => tree.type === 'root';

/** The configuration that a file falls under. */
async function appliedTo({ cwd, path }: VFile, { config }: RemarkOptions): Promise<AppliedConfig> {
  if (config === false) return {};
  const folder = path === undefined ? cwd : dirname(resolve(cwd, path));
  const found = config ?? findConfig(folder, cwd);
  if (found === undefined) return {};
  const loaded = await loadConfig(slashed(relative(cwd, resolve(cwd, found))), cwd, config === undefined);
  if (!loaded.ok) throw new BrokenConfig(loaded.errors);
  const selected = selectEntry(loaded.config, path, cwd);
  return { config: loaded.config, ...(selected === undefined ? {} : { selected }) };
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

function tell(file: VFile, diagnostic: Diagnostic, text: string, bom: boolean): void {
  const { message, range, ruleId, severity, actual, url, related = [], fix } = diagnostic;
  const made = file.message(printableLine(message), {
    place: bom ? shifted(range) : range,
    ruleId,
    source: SOURCE,
  });
  made.fatal = severity === 'error' ? true : severity === 'warning' ? false : null;
  if (url !== undefined) made.url = url;
  if (actual !== undefined) made.actual = actual;
  const replacement = replacementOf(diagnostic);
  if (replacement !== undefined) {
    made.actual = text.slice(range.start.offset, range.end.offset);
    made.expected = [replacement];
  }
  const notes = related.map((place) => {
    const { line, column } = place.range.start;
    return `${place.path === undefined ? '' : `${place.path}:`}${line}:${column}: ${place.message}`;
  });
  if (fix?.description !== undefined) {
    notes.push(`\`supportmatrix lint --fix${fix.safe ? '' : ' --unsafe'}\` fixes it: ${fix.description}.`);
  }
  if (notes.length > 0) made.note = notes.map(printableLine).join('\n');
}

/** What may stand in the place of a finding, and nothing else must change: an editor puts it there. */
function replacementOf({ range, fix }: Diagnostic): string | undefined {
  const [edit, ...others] = fix?.edits ?? [];
  const isThere =
    edit?.range.start.offset === range.start.offset && edit.range.end.offset === range.end.offset;
  return isThere && others.length === 0 ? edit.text : undefined;
}

/** A byte order mark is a character of the file, and none of the text that is linted. */
function shifted({ start, end }: Range): Range {
  const shift = ({ line, column, offset }: Point): Point => ({
    line,
    column: line === 1 ? column + 1 : column,
    offset: offset + 1,
  });
  return { start: shift(start), end: shift(end) };
}
