// The public API: everything that other programs may import, in one explicit list. It runs without Node.

export type { Config } from './api/config.ts';
export {
  type Claim,
  type DocumentCell,
  type DocumentMatrix,
  detectFormat,
  type MatrixDocument,
  type ReadOptions,
  read,
  type UnreadText,
} from './api/document.ts';
export {
  type Finding,
  type FixOptions,
  type FixResult,
  fix,
  type LintOptions,
  lint,
  type SkippedFix,
} from './api/lint.ts';
export {
  type DiffOptions,
  diff,
  OUTPUT_FORMATS,
  type ReportOptions,
  report,
  stats,
  type WriteOptions,
  write,
} from './api/output.ts';
export type { ConfigValue, DocumentEntry, OutputEntry } from './config/schema.ts';
export type { Diagnostic, Edit, Fix, Related, Severity } from './diagnostic.ts';
export type { Emitted, OutputFormat } from './emit/index.ts';
export { LEVELS, type Level, type Status, type Text, type View } from './extract/claims.ts';
export type { ExceptionEntry } from './lint/exceptions.ts';
export type { AppliedFix } from './lint/fix.ts';
export type { Preset, Rule } from './lint/rule.ts';
export type { RuleSetting, SeverityWord } from './lint/settings.ts';
export type { Change, MatrixDiff } from './model/diff.ts';
export type { Cell, Feature, Matrix, Principle, Target } from './model/schema.ts';
export type { MatrixStats } from './model/stats.ts';
export type { Location, Point, Range } from './position.ts';
export { REPORT_FORMATS, type ReportFormat } from './report/index.ts';
export { FORMATS, type Format } from './source/source.ts';
