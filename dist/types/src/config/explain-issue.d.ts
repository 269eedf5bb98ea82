import type * as v from 'valibot';
import type { Place, TreePath } from './tree.js';
export interface ConfigError {
    /** The configuration, as it is shown. */
    readonly path?: string;
    readonly line?: number;
    readonly column?: number;
    /** Ends in a full stop. */
    readonly message: string;
}
type Issue = v.BaseIssue<unknown>;
/** One issue of the validation, with its place in the file. */
export declare function explainIssue(issue: Issue, locate: (path: TreePath) => Place): ConfigError;
/** `documents[0].columns` */
export declare function pathText(path: TreePath): string;
export {};
