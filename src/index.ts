// The public API: everything that other programs may import, in one explicit list.

export { RULES } from '../rules/index.ts';
export type { Diagnostic, Edit, Fix, Related, Severity } from './diagnostic.ts';
export { EMITTERS, type EmitOptions, type Emitted, type Emitter, findEmitter } from './emit/index.ts';
export {
  type CellClaim,
  type DocumentClaims,
  LEVELS,
  type Level,
  type MatrixClaims,
  STATUS_KINDS,
} from './extract/claims.ts';
export type { MatrixDocument } from './lint/document.ts';
export { lintDocuments } from './lint/engine.ts';
export type { FileResult } from './lint/results.ts';
export { type LintConfig, resolveSettings } from './lint/settings.ts';
export type { Cell, Feature, Matrix, Target } from './model/schema.ts';
export { SCHEMA_VERSION } from './model/schema.ts';
export { readDocument } from './pipeline.ts';
export type { Point, Range } from './position.ts';
export { FORMATS, type Format, type Source } from './source/source.ts';
export type * from './syntax/rst/nodes.ts';
export type { RstOptions } from './syntax/rst/options.ts';
export { parseRst, type RstResult } from './syntax/rst/parse.ts';
export { rstParse } from './syntax/rst/plugin.ts';
export { RST_PROBLEM_CODES } from './syntax/rst/problems.ts';
