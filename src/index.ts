// The public API: everything that other programs may import, in one explicit list. It runs without Node.

export { type Config, ConfigError, type ParseOptions, parseConfig } from './api/config.ts';
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
  type ExplainedBlock,
  type ExplainedClue,
  type ExplainedColumn,
  type ExplainedReading,
  explain,
} from './api/explain.ts';
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
export type { ConfigError as ConfigIssue } from './config/explain-issue.ts';
export type { ConfigValue, DocumentEntry, OutputEntry } from './config/schema.ts';
export type { Diagnostic, Edit, Fix, Related, Severity } from './diagnostic.ts';
export type { Emitted, EmitView, OutputFormat, TableStyle } from './emit/index.ts';
export type { Evidence, Text } from './extract/claims.ts';
export type { EvidenceMapping, TestResult } from './extract/evidence/options.ts';
export type { VocabularyConfig } from './extract/lexicon/vocabulary.ts';
export type {
  ColumnsConfig,
  ExtractOptions,
  SourceMapping,
  SourceMappings,
  TablesConfig,
} from './extract/options.ts';
export {
  type ChoiceStatus,
  type ConditionStatus,
  type History,
  LEVELS,
  type Level,
  type PlainStatus,
  type Stage,
  type Status,
  type View,
} from './extract/support.ts';
export type { ExceptionEntry } from './lint/exceptions.ts';
export type { AppliedFix } from './lint/fix.ts';
export type { CustomRule, Preset, RuleFacts, Scope } from './lint/rule.ts';
export type { OptionsSetting, RuleSetting, SeverityWord } from './lint/settings.ts';
export type {
  Change,
  DetailChange,
  LevelChange,
  MatrixDiff,
  PresenceChange,
  RenameChange,
  StatusChange,
  Subject,
} from './model/diff.ts';
export type { Cell, Feature, Matrix, MatrixPrinciple, Named, Target } from './model/schema.ts';
export type {
  ChoiceLack,
  GroupStats,
  Lack,
  LevelCounts,
  MandatoryCounts,
  MandatoryLack,
  MatrixStats,
  TargetStats,
} from './model/stats.ts';
export type { Location, Point, Range } from './position.ts';
export { REPORT_FORMATS, type ReportFormat } from './report/index.ts';
export { FORMATS, type Format } from './source/source.ts';
export type { TestOutcome } from './syntax/reports/report.ts';
