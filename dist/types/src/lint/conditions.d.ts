import type { Level } from '../extract/claims.js';
import { type ParsedCondition } from '../model/condition.js';
import type { Range } from '../position.js';
import { type KnownStatus } from './agree.js';
import type { CellView, FeatureView, MatrixView } from './view.js';
/** A feature that is required where an expression holds. */
export interface Conditional {
    readonly feature: FeatureView;
    readonly status: KnownStatus;
    readonly expression: string;
    readonly parsed: ParsedCondition;
}
/** The features of a matrix by all that an expression may call them: id, section, title. */
export declare const featuresByName: (key: MatrixView) => ReadonlyMap<string, FeatureView>;
/** The feature that an expression names. */
export declare function featureNamed(matrix: MatrixView, name: string): FeatureView | undefined;
/** All features with a condition, in order. */
export declare const conditionals: (key: MatrixView) => readonly Conditional[];
/** The place of a part of an expression inside its status; the whole status where its text is not as written. */
export declare function partOfExpression({ status, expression }: Conditional, start: number, end: number): Range;
/** The cells of a feature by target, with the level that its claims agree on. */
export interface Standing {
    readonly cell: CellView;
    readonly level: Level;
    readonly range: Range;
}
/** What each target makes of a feature, where its claims agree. */
export declare function standings(matrix: MatrixView, feature: FeatureView): ReadonlyMap<string, Standing>;
