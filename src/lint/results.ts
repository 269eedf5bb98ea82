// What a run has found, file by file, and the order in which it is told.
import type { Diagnostic } from '../diagnostic.ts';

/** What was found in one file, in the order of its text. */
export interface FileResult {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** By place, then rule, then wording: the order of every report. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    a.range.start.offset - b.range.start.offset ||
    a.range.end.offset - b.range.end.offset ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.message, b.message)
  );
}

/** By code units: the same everywhere, whatever the locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
