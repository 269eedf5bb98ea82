import type { TargetClaim, View } from '../extract/claims.js';
import type { Range } from '../position.js';
import { type Pair } from './pairing.js';
import { type FeatureView, type MatrixView, type TargetView } from './view.js';
/** One place that names targets: the entry of a feature, or its record. */
export interface TargetList {
    readonly feature: FeatureView;
    readonly view: View;
    /** The name of the feature, where the list is shown. */
    readonly range: Range;
    /** Where each target is first named. */
    readonly named: ReadonlyMap<string, NamedTarget>;
}
export interface NamedTarget {
    readonly key: string;
    readonly title: string;
    readonly range: Range;
}
/** A name that no header or declaration has. */
export interface ForeignName {
    readonly key: string;
    readonly title: string;
    readonly places: readonly {
        readonly list: TargetList;
        readonly range: Range;
    }[];
    /** The target that was meant, by all appearances. */
    readonly meant?: {
        readonly key: string;
        readonly title: string;
        readonly range?: Range;
    };
    /** Named in most lists or in very many: more likely a column is gone than a name misspelt so often. */
    readonly widespread: boolean;
}
export interface TargetComparison {
    readonly lists: readonly TargetList[];
    /** A column whose name the lists write otherwise, all of them. */
    readonly misspeltHeaders: readonly Pair<TargetClaim, ForeignName>[];
    readonly foreign: readonly ForeignName[];
    /** Columns that no list names. */
    readonly unnamed: readonly TargetClaim[];
    /** Lists that leave targets out which other lists have. */
    readonly incomplete: readonly {
        readonly list: TargetList;
        readonly missing: readonly TargetView[];
    }[];
    /** Entries without any list, where most entries have one. */
    readonly without: readonly {
        readonly feature: FeatureView;
        readonly range: Range;
    }[];
}
/** Compares header and lists of a matrix; linear but for the few names that stand alone. */
export declare const compareTargets: (key: MatrixView) => TargetComparison;
