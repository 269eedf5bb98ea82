import type { Diagnostic, Edit, Fix } from '../diagnostic.js';
import type { MatrixDocument } from './document.js';
import { type Relayout } from './relayout.js';
export interface FixRun {
    readonly document: MatrixDocument;
    /** Finds what is to be fixed; suppressed findings are not fixed. */
    readonly lint: (document: MatrixDocument) => readonly Diagnostic[];
    /** Reads a changed text as the document was read. */
    readonly read: (text: string) => MatrixDocument;
    /** Also applies fixes that may change what the document says. */
    readonly unsafe?: boolean;
    /** Adds to the edits of one pass what keeps drawn tables whole; by default what the format needs. */
    readonly relayout?: Relayout;
}
export interface FixOutcome {
    readonly document: MatrixDocument;
    /** What was fixed, in the order of application. */
    readonly fixed: readonly Diagnostic[];
    /** What is left in the new text; a fix that could not be proven says so in its message. */
    readonly diagnostics: readonly Diagnostic[];
}
type Fixable = Diagnostic & {
    readonly fix: Fix;
};
/**
 * Fixes a document until nothing is left to fix. Fixes that overlap wait for the next pass; a fix that would
 * change anything else than it says is left out.
 */
export declare function fixDocument(run: FixRun): FixOutcome;
/** Applies edits that do not overlap to a text; all else of it stays as it is. */
export declare function applyEdits(text: string, edits: readonly Edit[]): string;
/**
 * The fixes that fit beside each other, the first of two that do not; a fix is taken whole or not at all. Findings
 * that share one fix go together.
 */
export declare function withoutOverlaps(diagnostics: readonly Fixable[]): readonly Fixable[];
export {};
