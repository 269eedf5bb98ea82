// What can be made of documents and findings: other formats, reports, differences and counts.
import {
  EMITTERS,
  type Emitted,
  type EmitView,
  emitterNamed,
  findEmitter,
  meaninglessOption,
  type OutputFormat,
  TABLE_STYLES,
  type TableStyle,
} from '../emit/index.ts';
import { emitWithin } from '../emit/within.ts';
import { groupBy } from '../group.ts';
import { originsOf } from '../lint/document.ts';
import { compareDiagnostics } from '../lint/results.ts';
import { diffMatrices, type MatrixDiff } from '../model/diff.ts';
import { type MatrixStats, matrixStats } from '../model/stats.ts';
import { REPORT_FORMATS, type ReportFormat, reporterNamed } from '../report/index.ts';
import type { ReportedFile, ReportedRule } from '../report/report.ts';
import { VERSION } from '../version.ts';
import {
  check,
  checkOptions,
  FUNCTION,
  type Kind,
  LIST,
  OBJECT,
  oneOf,
  refuse,
  WIDTH,
  YES_OR_NO,
} from './arguments.ts';
import { type MatrixDocument, readingOf } from './document.ts';
import { type Finding, originOfFinding } from './lint.ts';

/** The formats that `write` takes. */
export const OUTPUT_FORMATS: readonly OutputFormat[] = EMITTERS.map(({ name }) => name);

/** How to write; an option that says nothing of the format is refused. */
export interface WriteOptions {
  /** CSV: one row for each cell (`long`, the default) or for each feature (`wide`). */
  readonly layout?: 'long' | 'wide' | undefined;
  /** Markdown: `compact` (the default) or `aligned`; RST: `list-table` (the default), `grid` or `simple`. */
  readonly table?: TableStyle | undefined;
  /** Markdown and RST: the table, the details of the features, or both (the default). */
  readonly view?: EmitView | undefined;
  /** Markdown, and the summary in RST: whether to write headings; by default they are. */
  readonly headings?: boolean | undefined;
  /** SVG: white or dark as the reader prefers (`page`, the default), or transparent (`none`). */
  readonly background?: 'page' | 'none' | undefined;
}

const WRITE: { readonly [option in keyof Required<WriteOptions>]: Kind } = {
  layout: oneOf(['long', 'wide']),
  table: oneOf(TABLE_STYLES),
  view: oneOf(['all', 'summary', 'details']),
  headings: YES_OR_NO,
  background: oneOf(['page', 'none']),
};
const OUTPUT = oneOf(OUTPUT_FORMATS, (name) => emitterNamed(name)?.name);

/**
 * Writes the matrices of a document in a format; the losses are what that format cannot hold, a sentence each.
 *
 * @throws TypeError where an argument is wrong.
 * @throws RangeError where the format has a place for each feature and target, and nearly all would be empty.
 */
export function write(document: MatrixDocument, format: OutputFormat, options: WriteOptions = {}): Emitted {
  const reading = readingOf('write(document)', document);
  check('write(format)', format, OUTPUT);
  checkOptions('write', options, WRITE);
  const emitter = findEmitter(format) ?? refuse('write(format)', 'there is no such format.');
  const { layout: csv, table, view, headings, background } = options;
  const chosen = { csv, table, view, headings, background };
  const meaningless = meaninglessOption(emitter, chosen, (name, value) => `'${value}' as ${name}`);
  if (meaningless !== undefined) refuse('write(options)', `${meaningless}.`);
  return emitWithin(emitter, modelsOf(reading.document), {
    ...chosen,
    origins: originsOf(reading.document),
  });
}

const modelsOf = ({ matrices }: ReturnType<typeof readingOf>['document']) =>
  matrices.map(({ model }) => model);

/** How to report. */
export interface ReportOptions {
  /** All documents that were linted, so that those without findings are told too. */
  readonly documents?: readonly MatrixDocument[] | undefined;
  /** Whether terminals get colours; by default they do not. */
  readonly color?: boolean | undefined;
  /** Columns of the terminal; 80 by default. */
  readonly width?: number | undefined;
  /** Turns the name of a document into a path from the root of the repository; by default it is one. */
  readonly repositoryPath?: ((path: string) => string) | undefined;
}

const REPORT: { readonly [option in keyof Required<ReportOptions>]: Kind } = {
  documents: LIST,
  color: YES_OR_NO,
  width: WIDTH,
  repositoryPath: FUNCTION,
};

/**
 * Writes findings in a format: for people (`pretty`, `compact`, `markdown`) or for programs.
 *
 * @throws TypeError where an argument is wrong.
 */
export function report(
  findings: readonly Finding[],
  format: ReportFormat,
  options: ReportOptions = {},
): string {
  check('report(findings)', findings, LIST);
  check('report(format)', format, oneOf(REPORT_FORMATS));
  checkOptions('report', options, REPORT);
  const { documents = [], color = false, width = 80, repositoryPath = (path) => path } = options;
  const named = documents.map((one, index) => readingOf(`report(options.documents[${index}])`, one).document);
  const origins = findings.map((finding, index) => {
    check(`report(findings[${index}])`, finding, OBJECT);
    return (
      originOfFinding(finding) ?? refuse(`report(findings[${index}])`, 'this is not what `lint` returned.')
    );
  });
  const linted = [...named, ...origins.flatMap(({ document }) => document ?? [])];
  const byPath = groupBy(findings, ({ path }) => path);
  const files = new Map<string, ReportedFile>();
  for (const { source, matrices } of linted) {
    const { path, text } = source;
    if (files.has(path)) continue;
    const diagnostics = (byPath.get(path) ?? []).toSorted(compareDiagnostics);
    files.set(path, { path, text, diagnostics, hasMatrix: matrices.length > 0 });
  }
  for (const [path, diagnostics] of byPath)
    if (!files.has(path)) files.set(path, { path, text: '', diagnostics, hasMatrix: true });
  const others = origins.flatMap(({ run }) => run.documents);
  const rules = new Map(
    origins.map(({ rule: { id, description, severity, url } }): [string, ReportedRule] => [
      id,
      { id, description, severity, url },
    ]),
  );
  const reporter = reporterNamed(format) ?? refuse('report(format)', 'there is no such format.');
  return reporter(
    {
      version: VERSION,
      files: [...files.values()],
      otherTexts: new Map(others.map(({ source }) => [source.path, source.text])),
      rules: [...rules.values()],
      repositoryPath,
    },
    { color, width },
  );
}

/** How to compare. */
export interface DiffOptions {
  /** Whether to take things of similar names and cells for one thing renamed; by default yes. */
  readonly renames?: boolean | undefined;
}

/**
 * Compares two versions of a document, or two documents; a matrix in which nothing changed is not listed.
 *
 * @throws TypeError where an argument is wrong.
 */
export function diff(
  before: MatrixDocument,
  after: MatrixDocument,
  options: DiffOptions = {},
): readonly MatrixDiff[] {
  const [older, newer] = [
    readingOf('diff(before)', before).document,
    readingOf('diff(after)', after).document,
  ];
  checkOptions('diff', options, { renames: YES_OR_NO });
  return diffMatrices(modelsOf(older), modelsOf(newer), {
    acrossFormats: before.format !== after.format,
    ...(options.renames !== undefined && { renames: options.renames }),
  });
}

/**
 * Counts each matrix of a document: cells by level, for each target and group, and what targets lack.
 *
 * @throws TypeError where an argument is wrong.
 */
export function stats(document: MatrixDocument): readonly MatrixStats[] {
  return modelsOf(readingOf('stats(document)', document).document).map(matrixStats);
}
