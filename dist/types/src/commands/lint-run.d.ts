import type { Diagnostic } from '../diagnostic.js';
import type { MatrixDocument } from '../lint/document.js';
import { type FileResult } from '../lint/results.js';
import type { LintSettings } from '../lint/settings.js';
import { type DocumentSet } from './documents.js';
/** One document that was named, as the run leaves it. */
export interface LintedDocument {
    readonly order: number;
    /** As it was read; `document` is as the fixes left it. */
    readonly before: string;
    readonly document: MatrixDocument;
    readonly diagnostics: readonly Diagnostic[];
    /** How many findings were mended. */
    readonly fixed: number;
}
export interface SetResult {
    readonly named: readonly LintedDocument[];
    /** Findings in documents that were only read for comparison, and about the configuration itself. */
    readonly others: readonly FileResult[];
    /** Texts that `others` and related places stand in. */
    readonly texts: ReadonlyMap<string, string>;
}
export interface SetRun {
    readonly set: DocumentSet;
    readonly settings: LintSettings;
    readonly today: string;
    /** The set is all there is: an exception that nothing in it needs is needed by nothing. */
    readonly whole: boolean;
    /** `undefined`: nothing is mended. */
    readonly fix?: {
        readonly unsafe: boolean;
    };
}
/** Lints one set. */
export declare function lintSet({ set, settings, today, whole, fix }: SetRun, cwd: string): SetResult;
