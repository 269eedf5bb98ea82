import type { Range } from '../position.js';
import { type FeatureView, type MatrixView, type TargetView } from './view.js';
export interface StrayTarget {
    readonly feature: FeatureView;
    readonly target: TargetView;
    /** The target that it follows among the columns. */
    readonly before: TargetView | undefined;
    /** How many others of the same list are out of order. */
    readonly others: number;
    readonly range: Range;
}
/**
 * The first target out of order in each list, where at least half of the lists keep the order of the columns: fewer
 * follow an order of their own, such as the alphabet.
 */
export declare function targetsOutOfOrder({ claims, features, targets }: MatrixView): readonly StrayTarget[];
