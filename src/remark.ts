// A plugin of unified: who runs remark gets the findings of the linter as messages of the file.
import { dirname, relative, resolve } from 'node:path';
import { RULES } from '../rules/index.ts';
import { type AppliedConfig, errorLine } from './commands/configs.ts';
import { extractOptionsOf } from './commands/documents.ts';
import { lintRead } from './commands/lint-run.ts';
import { lintConfigOf, settingsFor, systemDay } from './commands/lint-settings.ts';
import { contextOf } from './commands/lint-task.ts';
import { selectEntry } from './config/find.ts';
import { loadConfig } from './config/load.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { LintConfig } from './lint/settings.ts';
import { readDocument } from './pipeline.ts';
import type { Point, Range } from './position.ts';
import { printableLine } from './report/visible.ts';
import { findConfig } from './source/project.ts';

/** What the plugin takes, each over what the configuration says. */
export interface RemarkOptions {
  /** A configuration to read instead of the `supportmatrix.yaml` found above the file; `false`: none. */
  readonly config?: string | false;
  readonly preset?: LintConfig['preset'];
  readonly rules?: LintConfig['rules'];
  /** The day of the run, `YYYY-MM-DD`; by default the system's. */
  readonly today?: string;
}

/** As much of a message of vfile as is filled in here. */
export interface FileMessage {
  fatal?: boolean | null | undefined;
  actual?: string | null | undefined;
  expected?: string[] | null | undefined;
  url?: string | null | undefined;
  note?: string | null | undefined;
}

/** As much of a vfile as is needed here. */
export interface MessageFile {
  readonly cwd: string;
  readonly path?: string | undefined;
  toString(): string;
  message(
    reason: string,
    options: { readonly place: Range; readonly ruleId: string; readonly source: string },
  ): FileMessage;
}

/**
 * Lints the feature support matrices of a Markdown file. Each finding becomes a message with `ruleId`, source
 * `supportmatrix`, place, `expected` and `actual` where there are such, `url` of the rule's page, and a `note` with
 * the other places. Errors are fatal messages, warnings are warnings, the rest is information. The tree is left as it
 * is. Rejects where the configuration is wrong.
 */
export default function remarkSupportMatrix(
  options: RemarkOptions = {},
): (tree: unknown, file: MessageFile) => Promise<undefined> {
  return async (_tree, file) => {
    const whole = file.toString();
    const bom = whole.startsWith('\ufeff');
    const text = bom ? whole.slice(1) : whole;
    const applied = await appliedTo(file, options);
    const own = lintConfigOf(applied.config);
    const preset = options.preset ?? own.preset;
    const rules = { ...own.rules, ...options.rules };
    const lint = preset === undefined ? { rules } : { preset, rules };
    const path =
      file.path === undefined ? 'input.md' : slashed(relative(file.cwd, resolve(file.cwd, file.path)));
    const source = { path, format: 'markdown', text, bom } as const;
    const run = { lint, today: options.today ?? systemDay() };
    settingsFor(RULES, lint, applied.config);
    const document = readDocument(source, extractOptionsOf(applied));
    const { diagnostics } = lintRead(document, [], contextOf(applied, run, file.cwd));
    for (const one of diagnostics) tell(file, one, bom);
    return undefined;
  };
}

/** The configuration that a file falls under. */
async function appliedTo({ cwd, path }: MessageFile, { config }: RemarkOptions): Promise<AppliedConfig> {
  if (config === false) return {};
  const folder = path === undefined ? cwd : dirname(resolve(cwd, path));
  const found = config ?? findConfig(folder, cwd);
  if (found === undefined) return {};
  const loaded = await loadConfig(slashed(relative(cwd, resolve(cwd, found))), cwd, config === undefined);
  if (!loaded.ok) throw new Error(loaded.errors.map(errorLine).map(printableLine).join('\n'));
  const selected = selectEntry(loaded.config, path, cwd);
  return { config: loaded.config, ...(selected === undefined ? {} : { selected }) };
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

function tell(file: MessageFile, diagnostic: Diagnostic, bom: boolean): void {
  const { message, range, ruleId, severity, actual, expected, url, related = [], fix } = diagnostic;
  const made = file.message(printableLine(message), {
    place: bom ? shifted(range) : range,
    ruleId,
    source: 'supportmatrix',
  });
  made.fatal = severity === 'error' ? true : severity === 'warning' ? false : null;
  made.url = url;
  if (actual !== undefined) made.actual = actual;
  if (expected !== undefined) made.expected = [expected];
  const notes = related.map((place) => {
    const { line, column } = place.range.start;
    return `${place.path === undefined ? '' : `${place.path}:`}${line}:${column}: ${place.message}`;
  });
  if (fix?.description !== undefined) {
    notes.push(`\`supportmatrix lint --fix${fix.safe ? '' : ' --unsafe'}\` fixes it: ${fix.description}.`);
  }
  if (notes.length > 0) made.note = notes.map(printableLine).join('\n');
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
