import { type Level } from '../extract/claims.js';
/** One comparison of a feature's level; offsets count from the expression's beginning. */
export interface Comparison {
    readonly kind: 'comparison';
    readonly feature: string;
    readonly level: Level;
    readonly equal: boolean;
    readonly start: number;
    readonly end: number;
}
export type Condition = Comparison | {
    readonly kind: 'and' | 'or';
    readonly left: Condition;
    readonly right: Condition;
};
/** Why a text is no expression, and where; `message` ends without a full stop. */
export interface ConditionError {
    readonly message: string;
    readonly start: number;
    readonly end: number;
}
export type ParsedCondition = {
    readonly ok: true;
    readonly condition: Condition;
    readonly comparisons: readonly Comparison[];
} | {
    readonly ok: false;
    readonly error: ConditionError;
};
/**
 * Parses `feature==level`, `feature!=level`, joined by `and` (which binds tighter) and `or`, in parentheses
 * where wanted. Linear; never throws.
 */
export declare function parseCondition(text: string): ParsedCondition;
/**
 * Whether a condition holds, given the level of each feature; undefined where that hangs on a level that
 * nobody knows.
 */
export declare function holds(condition: Condition, levelOf: (feature: string) => Level | undefined): boolean | undefined;
