// The entry `supportmatrix/rules`: what rules are made of, what they see, and those that come with the package.
import { RULES as SHIPPED } from '../../rules/index.ts';
import {
  type CustomRule,
  defineRule as define,
  type Messages,
  type OptionsSchema,
  type RuleDefinition,
  type Scope,
} from '../lint/rule.ts';

export type { Edit, Fix, Problem, Related, Severity } from '../diagnostic.ts';
export type * from '../extract/claims.ts';
export type * from '../extract/decision.ts';
export type * from '../extract/support.ts';
export type { DocumentMatrix, MatrixDocument } from '../lint/document.ts';
export {
  type Context,
  type CustomRule,
  type DataOf,
  type Finding,
  type Messages,
  NO_OPTIONS,
  type OptionsSchema,
  type Preset,
  type RuleDefinition,
  type RuleFacts,
  type RuleMeta,
  type Scope,
  type Subjects,
  type Wording,
} from '../lint/rule.ts';
export type { CellView, FeatureView, MatrixView, TargetView } from '../lint/view.ts';
export type { Cell, Feature, Matrix, MatrixPrinciple, Target } from '../model/schema.ts';
export type { Location, Point, Range } from '../position.ts';
export type { FileReader, NamedFile } from '../source/resolve.ts';
export type { Format, Source } from '../source/source.ts';
export type { TestOutcome } from '../syntax/reports/report.ts';

/**
 * Makes a rule. The types follow from what is given: options from their schema, the data of a message from the
 * message function.
 */
export function defineRule<S extends Scope, O extends OptionsSchema, const M extends Messages>(
  definition: RuleDefinition<S, O, M>,
): CustomRule {
  return define(definition);
}

/** The rules that come with the package, by id. */
export const RULES: readonly CustomRule[] = SHIPPED;
