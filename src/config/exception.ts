// How an exception is written in the configuration.
import * as v from 'valibot';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const name = (description: string) =>
  v.exactOptional(v.pipe(v.string(), v.minLength(1), v.description(description)));

export const ExceptionSchema = v.pipe(
  v.strictObject({
    rule: v.pipe(v.string(), v.minLength(1), v.description('The rule that is to keep quiet.')),
    feature: name('Title or id of the feature.'),
    target: name('Title or id of the target.'),
    path: name('The document, as it is named in reports.'),
    reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.description('Why this is accepted.')),
    until: v.exactOptional(
      v.pipe(
        v.string(),
        v.regex(DAY, 'A day is written YYYY-MM-DD.'),
        v.isoDate('A day is written YYYY-MM-DD.'),
        v.description('The last day on which the exception holds.'),
      ),
    ),
  }),
  v.check(
    ({ feature, target, path }) => (feature ?? target ?? path) !== undefined,
    'An exception names a feature, a target or a path; to turn a rule off everywhere, set it to `off`.',
  ),
);
