// Lints documents, whatever order they are given in.
import type { MatrixDocument } from './document.ts';
import { lintDocuments, type RunOptions } from './engine.ts';
import { compareText, type FileResult } from './results.ts';
import type { Rule } from './rule.ts';
import type { LintSettings } from './settings.ts';

/**
 * Lints documents in the order of their paths: which of two a finding stands in does not hang on which was named,
 * so that a hook, the CI and a baseline speak of the same place.
 */
export function lintInOrder(
  documents: readonly MatrixDocument[],
  rules: readonly Rule[],
  settings: LintSettings,
  run: RunOptions,
): {
  readonly byDocument: ReadonlyMap<MatrixDocument, FileResult>;
  readonly aboutConfig: readonly FileResult[];
} {
  const sorted = documents.toSorted((a, b) => compareText(a.source.path, b.source.path));
  const results = lintDocuments(sorted, rules, settings, run);
  const byDocument = new Map(
    sorted.flatMap((document, index) => {
      const result = results[index];
      return result === undefined ? [] : [[document, result] as const];
    }),
  );
  return { byDocument, aboutConfig: results.slice(sorted.length) };
}
