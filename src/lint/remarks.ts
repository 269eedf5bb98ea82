// Findings about the ways of saying no: directives that nothing needs or nobody understands, expired exceptions.
import { DOCUMENT_START, type Range } from '../position.ts';
import { DIRECTIVES } from './directives.ts';
import type { Exception } from './exceptions.ts';
import { didYouMean } from './nearest.ts';
import type { LintSettings } from './settings.ts';
import type { UsedDirective } from './suppressions.ts';
import { quote } from './words.ts';

/** The rules whose findings the engine makes, since only it knows what was suppressed. */
export const INVALID_SUPPRESSION = 'invalid-suppression';
export const UNUSED_SUPPRESSION = 'unused-suppression';

export interface Remark {
  readonly ruleId: string;
  readonly message: string;
  readonly range: Range;
  readonly actual?: string;
}

/** Where exceptions are written when nobody says otherwise. */
const CONFIG_PATH = 'supportmatrix.yaml';

/** What is wrong with the directives of one document. */
export function remarksOnDirectives(
  directives: readonly UsedDirective[],
  ids: readonly string[],
  settings: LintSettings,
): readonly Remark[] {
  const known = new Set(ids);
  return directives.flatMap(({ directive, used }) => {
    const { kind, word, rules, range, row } = directive;
    const written = `supportmatrix-${word}`;
    if (kind === undefined) {
      const guess = didYouMean(
        written,
        DIRECTIVES.map((name) => `supportmatrix-${name}`),
      );
      const message = `${quote(written)} is not a directive, so it suppresses nothing.${guess}`;
      return [{ ruleId: INVALID_SUPPRESSION, message: withAdvice(message, guess), range, actual: written }];
    }
    if (kind === 'disable-row' && row === undefined) {
      const message = `${quote(written)} names no row. Write the name of the feature behind it, in quotation marks.`;
      return [{ ruleId: INVALID_SUPPRESSION, message, range, actual: written }];
    }
    const wrong = rules
      .filter(({ id }) => !known.has(id))
      .map(({ id, range: at }) => {
        const guess = didYouMean(id, ids);
        const message = `There is no rule ${quote(id)}, so ${quote(written)} does nothing for it.${guess}`;
        return { ruleId: INVALID_SUPPRESSION, message: withAdvice(message, guess), range: at, actual: id };
      });
    return kind === 'enable' ? wrong : [...wrong, ...idle(directive, used, known, settings)];
  });
}

function withAdvice(message: string, guess: string): string {
  return guess === '' ? `${message} Correct the name, or remove the comment.` : message;
}

/** Rules that are off tell nothing of a directive's use: they are not held against it. */
function idle(
  { rules, range, word }: UsedDirective['directive'],
  used: ReadonlySet<string>,
  known: ReadonlySet<string>,
  { active }: LintSettings,
): readonly Remark[] {
  const written = quote(`supportmatrix-${word}`);
  const ruleId = UNUSED_SUPPRESSION;
  if (rules.length === 0) {
    if (used.size > 0) return [];
    const message = `${written} suppresses nothing. Remove it.`;
    return [{ ruleId, message, range }];
  }
  return rules
    .filter(({ id }) => known.has(id) && active.has(id) && !used.has(id))
    .map(({ id, range: at }) => ({
      ruleId,
      message: `${written} suppresses no finding of ${quote(id)}. Remove it.`,
      range: at,
      actual: id,
    }));
}

/** What is wrong with an exception, and the file that it is written in. */
export interface ExceptionRemark {
  readonly path: string;
  readonly remark: Remark;
}

export function remarkOnExpired(exception: Exception): ExceptionRemark {
  const flaw = `expired after ${exception.until ?? ''}. Fix the document, or renew the exception.`;
  return remarkOn(exception, INVALID_SUPPRESSION, flaw);
}

export function remarkOnUnneeded(exception: Exception): ExceptionRemark {
  return remarkOn(exception, UNUSED_SUPPRESSION, 'is not needed. Remove it.');
}

function remarkOn(exception: Exception, ruleId: string, flaw: string): ExceptionRemark {
  const { place, rule, feature, target } = exception;
  const actual = [rule, feature, target].filter((name) => name !== undefined).join(' / ');
  const message = `The exception from ${describe(exception)} ${flaw}`;
  const remark = { ruleId, message, range: place?.range ?? DOCUMENT_START, actual };
  return { path: place?.path ?? CONFIG_PATH, remark };
}

function describe({ rule, feature, target, path }: Exception): string {
  const about = [feature, target, path].filter((name) => name !== undefined).map(quote);
  return `${quote(rule)} for ${about.join(' on ')}`;
}
