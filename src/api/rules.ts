// The entry `supportmatrix/rules`: what rules are made of, what they see, and those that come with the package.
export { RULES } from '../../rules/index.ts';
export type * from '../extract/claims.ts';
export type { MatrixDocument } from '../lint/document.ts';
export {
  type Context,
  defineRule,
  type Finding,
  type Messages,
  NO_OPTIONS,
  type OptionsSchema,
  type Preset,
  type Rule,
  type RuleMeta,
  type Scope,
  type Subjects,
  type Wording,
} from '../lint/rule.ts';
export type { CellView, FeatureView, MatrixView, TargetView } from '../lint/view.ts';
