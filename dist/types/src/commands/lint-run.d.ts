import { type Diagnostic } from '../diagnostic.js';
import { type FileResult } from '../lint/results.js';
import type { LintTask } from './lint-task.js';
/** One document that was named, as the run leaves it; plain data. */
export interface DocumentOutcome {
    readonly diagnostics: readonly Diagnostic[];
    readonly hasMatrix: boolean;
    /** Passes a limit, so that nothing of it was read; a finding says which, unless its rule is off. */
    readonly isRefused: boolean;
    /** How many findings were mended. */
    readonly fixed: number;
    /** The text as the fixes left it; absent where they changed nothing. */
    readonly text?: string;
}
/** What the run of one task has found; plain data. */
export interface LintOutcome {
    /** In the order of the named documents. */
    readonly documents: readonly DocumentOutcome[];
    /** Findings in documents that were only read for comparison, and about the configuration itself. */
    readonly others: readonly FileResult[];
    /** Which exceptions, by index, accept a finding of these documents as the fixes left them. */
    readonly needed: readonly number[];
}
/** Lints one set; the same task gives the same outcome. */
export declare function lintSet({ context, named, companions }: LintTask): LintOutcome;
