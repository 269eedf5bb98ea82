// Exceptions by coordinate: findings that the configuration accepts, each for a reason and, if wanted, until a day.
import * as v from 'valibot';
import type { Diagnostic } from '../diagnostic.ts';
import { groupBy } from '../group.ts';
import type { Location } from '../position.ts';
import { didYouMean } from './nearest.ts';
import type { FileResult } from './results.ts';
import type { ConfigProblem } from './settings.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const name = (what: string) => v.exactOptional(v.pipe(v.string(), v.minLength(1), v.description(what)));

export const ExceptionSchema = v.pipe(
  v.strictObject({
    rule: v.pipe(v.string(), v.minLength(1), v.description('The rule whose finding is accepted.')),
    feature: name('Title or id of the feature.'),
    target: name('Title or id of the target.'),
    path: name('The document, by its path in reports.'),
    reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.description('Why the finding is accepted.')),
    until: v.exactOptional(
      v.pipe(
        v.string(),
        v.regex(DAY, 'A day is written YYYY-MM-DD.'),
        v.isoDate('A day is written YYYY-MM-DD.'),
        v.description('The last day on which the exception is valid.'),
      ),
    ),
  }),
  v.check(
    ({ feature, target, path }) => (feature ?? target ?? path) !== undefined,
    'An exception names a feature, a target or a path; to turn a rule off everywhere, set it to `off`.',
  ),
);

/** A finding that is accepted; it names a feature, a target or a document. */
export interface ExceptionEntry {
  /** The rule whose finding is accepted. */
  readonly rule: string;
  /** Title or id of the feature. */
  readonly feature?: string;
  /** Title or id of the target. */
  readonly target?: string;
  /** The document, relative to the configuration. */
  readonly path?: string;
  /** Why the finding is accepted. */
  readonly reason: string;
  /** The last day on which the exception is valid, as YYYY-MM-DD. */
  readonly until?: string;
}

/** An exception, its path as reports write it. */
export interface Exception extends ExceptionEntry {
  /** Where the exception is written, if known. */
  readonly place?: Location;
}

/** Checks exceptions as a configuration gives them; what is wrong is told with the path to it. */
export function readExceptions(
  given: unknown,
  ids: readonly string[],
): { readonly exceptions: readonly Exception[]; readonly problems: readonly ConfigProblem[] } {
  const parsed = v.safeParse(v.array(ExceptionSchema), given);
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => ({
      path: ['exceptions', ...(issue.path ?? []).map(({ key }) => String(key))],
      message: /[.!]$/.test(issue.message) ? issue.message : `${issue.message}.`,
    }));
    return { exceptions: [], problems };
  }
  const problems = parsed.output.flatMap(({ rule }, index) =>
    ids.includes(rule)
      ? []
      : [
          {
            path: ['exceptions', String(index), 'rule'],
            message: `There is no rule \`${rule}\`.${didYouMean(rule, ids)}`,
          },
        ],
  );
  return { exceptions: parsed.output, problems };
}

export interface ExceptionOutcome {
  readonly results: readonly FileResult[];
  readonly expired: readonly Exception[];
  /** Those that take out a finding. */
  readonly needed: readonly Exception[];
}

/**
 * Takes out the findings that are excepted on a day (`YYYY-MM-DD`). An expired exception takes out nothing.
 */
export function applyExceptions(
  results: readonly FileResult[],
  exceptions: readonly Exception[],
  today: string,
): ExceptionOutcome {
  if (exceptions.length === 0) return { results, expired: [], needed: [] };
  const valid = exceptions.filter(({ until }) => until === undefined || today <= until);
  const byRule = groupBy(valid, ({ rule }) => rule);
  const used = new Set<Exception>();
  const left = results.map(({ path, diagnostics }) => {
    const kept = diagnostics.filter((diagnostic) => {
      const matching = (byRule.get(diagnostic.ruleId) ?? []).filter((exception) =>
        covers(exception, diagnostic, path),
      );
      for (const exception of matching) used.add(exception);
      return matching.length === 0;
    });
    return { path, diagnostics: kept };
  });
  return {
    results: left,
    expired: exceptions.filter((exception) => !valid.includes(exception)),
    needed: [...used],
  };
}

function covers(exception: Exception, diagnostic: Diagnostic, path: string): boolean {
  const { feature, featureTitle, target, targetTitle } = diagnostic;
  return (
    (exception.path === undefined || exception.path === path) &&
    isNamed(exception.feature, feature, featureTitle) &&
    isNamed(exception.target, target, targetTitle)
  );
}

/** Whether what the exception names is what the finding is about, by title (case and spaces ignored) or id. */
function isNamed(wanted: string | undefined, id: string | undefined, title: string | undefined): boolean {
  if (wanted === undefined || wanted === id) return true;
  return title !== undefined && fold(wanted) === fold(title);
}

function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
