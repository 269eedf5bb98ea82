import { type DataNode, type DataString } from '../../syntax/data.js';
import { type Label } from './label.js';
/** One feature as a file has it. */
export interface SourceFeature {
    /** Of its headings and name: the same in every file. */
    readonly key: string;
    readonly label: Label;
    /** Headings above it, outermost first. */
    readonly group: readonly string[];
    readonly node: DataNode;
    /** The sign of its level. */
    readonly sign?: DataString;
    readonly notes: readonly DataString[];
    /** Keys that say something else of it, in order. */
    readonly others: readonly {
        readonly name: DataString;
        readonly value: DataString;
    }[];
}
export interface SourceSection {
    readonly label: Label;
    readonly node: DataNode;
    readonly features: readonly SourceFeature[];
    /** The targets that it is about, where it is not about all. */
    readonly targets?: readonly string[];
}
/** A target that has a file of its own. */
export interface SourceTarget {
    readonly label: Label;
    readonly location: DataString;
}
export interface SourceFile {
    readonly sections: readonly SourceSection[];
    /** Key of the list of targets, such as `languages`. */
    readonly targetsKey?: string;
    readonly targets: readonly SourceTarget[];
    /** What the file says that it is about. */
    readonly name?: DataString;
}
/** Whether a flag is set: all scalars of YAML are read as texts. */
export declare function isTrue(text: string): boolean;
export declare function isFalse(text: string): boolean;
/** The records of a tree whose `sections` hold `features`; `undefined` where it has another shape. */
export declare function sourceFileOf(root: DataNode | undefined): SourceFile | undefined;
