// Exceptions by coordinate: findings that the configuration accepts, each for a reason and, if wanted, until a day.
import type { Diagnostic } from '../diagnostic.ts';
import type { Location } from '../position.ts';
import type { MatrixDocument } from './document.ts';
import { didYouMean } from './nearest.ts';
import type { FileResult } from './results.ts';
import type { ConfigProblem } from './settings.ts';
import { pushTo } from './view.ts';

/** One accepted finding. What is left out holds for every feature, target, matrix or file. */
export interface Exception {
  readonly rule: string;
  /** Title or id. */
  readonly feature?: string;
  /** Title or id. */
  readonly target?: string;
  /** Id of the matrix. */
  readonly matrix?: string;
  /** Whether the exception holds for a file; made by whoever knows globs. */
  readonly matches?: (path: string) => boolean;
  readonly reason: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string;
  /** Where the exception is written, if known. */
  readonly place?: Location;
}

/** Exceptions from rules that do not exist, as problems of the configuration. */
export function exceptionProblems(
  exceptions: readonly Exception[],
  ids: readonly string[],
): readonly ConfigProblem[] {
  return exceptions.flatMap(({ rule }, index) =>
    ids.includes(rule)
      ? []
      : [
          {
            path: ['exceptions', String(index), 'rule'],
            message: `There is no rule \`${rule}\`.${didYouMean(rule, ids)}`,
          },
        ],
  );
}

/** Other names of what a finding is about: ids for titles. */
export interface Names {
  readonly features: ReadonlyMap<string, readonly string[]>;
  readonly targets: ReadonlyMap<string, readonly string[]>;
}

const NO_NAMES: Names = { features: new Map(), targets: new Map() };

/** The ids of the features and targets of documents, by path and title. */
export function namesIn(documents: readonly MatrixDocument[]): (path: string) => Names {
  const names = new Map<string, Names>();
  for (const { source, matrices } of documents) {
    const features = new Map<string, string[]>();
    const targets = new Map<string, string[]>();
    for (const { model } of matrices) {
      for (const { id, title } of model.features) pushTo(features, title, id);
      for (const { id, title } of model.targets) pushTo(targets, title, id);
    }
    names.set(source.path, { features, targets });
  }
  return (path) => names.get(path) ?? NO_NAMES;
}

export interface ExceptionOutcome {
  readonly results: readonly FileResult[];
  readonly expired: readonly Exception[];
  readonly unneeded: readonly Exception[];
}

/**
 * Takes out the findings that are excepted on a day (`YYYY-MM-DD`). An expired exception takes out nothing.
 * `namesOf` gives the ids that exceptions may use for the titles of a document.
 */
export function applyExceptions(
  results: readonly FileResult[],
  exceptions: readonly Exception[],
  today: string,
  namesOf: (path: string) => Names,
): ExceptionOutcome {
  if (exceptions.length === 0) return { results, expired: [], unneeded: [] };
  const valid = exceptions.filter(({ until }) => until === undefined || today <= until);
  const byRule = new Map<string, Exception[]>();
  for (const exception of valid) pushTo(byRule, exception.rule, exception);
  const used = new Set<Exception>();
  const left = results.map(({ path, diagnostics }) => {
    const names = namesOf(path);
    const kept = diagnostics.filter((diagnostic) => {
      const matching = (byRule.get(diagnostic.ruleId) ?? []).filter((exception) =>
        covers(exception, diagnostic, path, names),
      );
      for (const exception of matching) used.add(exception);
      return matching.length === 0;
    });
    return { path, diagnostics: kept };
  });
  return {
    results: left,
    expired: exceptions.filter((exception) => !valid.includes(exception)),
    unneeded: valid.filter((exception) => !used.has(exception)),
  };
}

function covers(exception: Exception, diagnostic: Diagnostic, path: string, names: Names): boolean {
  const { feature, target, matrix } = diagnostic;
  return (
    (exception.matches?.(path) ?? true) &&
    (exception.matrix === undefined || exception.matrix === matrix) &&
    isNamed(exception.feature, feature, names.features) &&
    isNamed(exception.target, target, names.targets)
  );
}

/** Whether what the exception names is what the finding is about, by title (case and spaces ignored) or id. */
function isNamed(
  wanted: string | undefined,
  title: string | undefined,
  ids: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (wanted === undefined) return true;
  if (title === undefined) return false;
  return fold(wanted) === fold(title) || (ids.get(title)?.includes(wanted) ?? false);
}

function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
