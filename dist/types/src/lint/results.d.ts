import type { Diagnostic } from '../diagnostic.js';
/** What was found in one file, in the order of its text. */
export interface FileResult {
    readonly path: string;
    readonly diagnostics: readonly Diagnostic[];
}
/** By place, then rule, then wording: the order of every report. */
export declare function compareDiagnostics(a: Diagnostic, b: Diagnostic): number;
/** By code units: the same everywhere, whatever the locale. */
export declare function compareText(a: string, b: string): number;
