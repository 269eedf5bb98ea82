// One run of the rules over all sets of documents, with fixes where they were asked for.
import { relative, resolve } from 'node:path';
import { RULES } from '../../rules/index.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { MatrixDocument } from '../lint/document.ts';
import { lintDocuments, type RunOptions } from '../lint/engine.ts';
import type { Exception } from '../lint/exceptions.ts';
import { fixDocument } from '../lint/fix.ts';
import { compareText, type FileResult } from '../lint/results.ts';
import type { LintSettings } from '../lint/settings.ts';
import { readDocument } from '../pipeline.ts';
import { slashed } from '../source/read.ts';
import { type DocumentSet, extractOptionsOf } from './documents.ts';

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
  readonly fix?: { readonly unsafe: boolean };
}

/** Lints one set. */
export function lintSet({ set, settings, today, whole, fix }: SetRun, cwd: string): SetResult {
  const options = extractOptionsOf(set.applied);
  const run: RunOptions = { today, whole, exceptions: exceptionsOf(set, cwd) };
  const companions = set.companions.map((source) => readDocument(source, options));
  let documents = set.named.map(({ source }) => readDocument(source, options));
  const fixed = documents.map(() => 0);
  if (fix) {
    for (const [index, document] of documents.entries()) {
      const others = [...documents.filter((other) => other !== document), ...companions];
      // Comparing documents takes them all; without such a rule, a document is enough.
      const beside = settings.checks.project.length > 0 ? others : [];
      const outcome = fixDocument({
        document,
        lint: (changed) =>
          lintInOrder([changed, ...beside], settings, run).byDocument.get(changed)?.diagnostics ?? [],
        read: (text) => readDocument({ ...document.source, text }, options),
        unsafe: fix.unsafe,
      });
      fixed[index] = outcome.fixed.length;
      documents = documents.with(index, outcome.document);
    }
  }
  const { byDocument, aboutConfig } = lintInOrder([...documents, ...companions], settings, run);
  const named = documents.map(
    (document, index): LintedDocument => ({
      order: set.named[index]?.order ?? 0,
      before: set.named[index]?.source.text ?? '',
      document,
      diagnostics: byDocument.get(document)?.diagnostics ?? [],
      fixed: fixed[index] ?? 0,
    }),
  );
  const paths = new Set(set.named.map(({ source }) => source.path));
  const compared = companions.flatMap((document) => byDocument.get(document) ?? []);
  const texts = new Map(companions.map(({ source }) => [source.path, source.text]));
  const { config } = set.applied;
  if (config) texts.set(config.path, config.text);
  return { named, others: [...pointingInto(paths, compared), ...aboutConfig], texts };
}

/**
 * Lints documents in the order of their paths: which of two a finding stands in does not hang on which was named,
 * so that a hook, the CI and a baseline speak of the same place.
 */
function lintInOrder(
  documents: readonly MatrixDocument[],
  settings: LintSettings,
  run: RunOptions,
): {
  readonly byDocument: ReadonlyMap<MatrixDocument, FileResult>;
  readonly aboutConfig: readonly FileResult[];
} {
  const sorted = documents.toSorted((a, b) => compareText(a.source.path, b.source.path));
  const results = lintDocuments(sorted, RULES, settings, run);
  const byDocument = new Map(
    sorted.flatMap((document, index) => {
      const result = results[index];
      return result === undefined ? [] : [[document, result] as const];
    }),
  );
  return { byDocument, aboutConfig: results.slice(sorted.length) };
}

/** Of a document that was not named, only what points into one that was. */
function pointingInto(named: ReadonlySet<string>, results: readonly FileResult[]): readonly FileResult[] {
  return results
    .map(({ path, diagnostics }) => ({
      path,
      diagnostics: diagnostics.filter(({ related }) =>
        (related ?? []).some((place) => place.path !== undefined && named.has(place.path)),
      ),
    }))
    .filter(({ diagnostics }) => diagnostics.length > 0);
}

/** The exceptions of the configuration, with paths as reports write them and the place of each. */
function exceptionsOf({ applied: { config } }: DocumentSet, cwd: string): readonly Exception[] {
  return (config?.value.exceptions ?? []).map((exception, index) => {
    const point = config?.locate(['exceptions', index]);
    const place = config && point ? { path: config.path, range: { start: point, end: point } } : undefined;
    const path =
      exception.path === undefined || !config
        ? undefined
        : slashed(relative(cwd, resolve(config.folder, exception.path)));
    return {
      ...exception,
      ...(path === undefined ? {} : { path }),
      ...(place === undefined ? {} : { place }),
    };
  });
}
