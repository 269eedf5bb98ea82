import type { MatrixDocument } from './document.js';
import { type Exception } from './exceptions.js';
import { type FileResult } from './results.js';
import { type Rule } from './rule.js';
import type { LintSettings } from './settings.js';
export type { FileResult } from './results.js';
/** The rule that takes in problems whose code names no rule. */
export declare const FALLBACK_RULE = "malformed-syntax";
/** What differs from one run to the next. */
export interface RunOptions {
    /** The day of the run, `YYYY-MM-DD`; without it no exception expires. */
    readonly today?: string;
    /** Findings that the configuration accepts. */
    readonly exceptions?: readonly Exception[];
    /** Every document of the project is here: an exception that nothing needs is then known to be unneeded. */
    readonly whole?: boolean;
    /** Called with each exception that accepts a finding: who lints in parts learns which ones are needed. */
    readonly onNeeded?: (exception: Exception) => void;
}
/**
 * Lints documents with the rules that the settings turn on. `rules` are all that exist: they tell a problem
 * whose rule is off from one that has none. Results keep the order of the documents; findings about exceptions
 * stand in a result of their own, under the path where the exceptions are written.
 */
export declare function lintDocuments(documents: readonly MatrixDocument[], rules: readonly Rule[], settings: LintSettings, run?: RunOptions): readonly FileResult[];
/** The findings about exceptions that nothing needs, under the path where they are written. */
export declare function tellUnneeded(exceptions: readonly Exception[], settings: LintSettings): readonly FileResult[];
