// stale-evidence: a level that was verified too long ago, or that has no source where others have one.
import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.ts';
import { quote } from '../../src/lint/words.ts';
import { positive } from '../../src/schema-parts.ts';
import { type Aged, type Dated, findFaults, type Named } from './evidence.ts';

export default defineRule({
  meta: {
    id: 'stale-evidence',
    description: 'Support was verified too long ago, or has no source where others have one.',
    severity: 'info',
    preset: 'all',
    scope: 'matrix',
    messages: {
      stale: ({ name, date, days, maximum }: Aged) =>
        `${name} was last verified on ${date}, ${days} days ago (limit: ${maximum}). Verify it again.`,
      future: ({ name, date }: Dated) =>
        `${name} was last verified on ${date}, which is in the future. Correct the date.`,
      unreadable: ({ name, date }: Dated) =>
        `${quote(date)} for ${name} is not a date. Write it as YYYY-MM-DD.`,
      undated: ({ name }: Named) =>
        `${name} has no date of verification, unlike others. Verify it, and write the date.`,
      unsourced: ({ name }: Named) => `${name} has no source, unlike others. Say where the level comes from.`,
    },
    options: v.strictObject({
      maxAgeDays: positive('How many days a verification holds.'),
    }),
    defaults: { maxAgeDays: 365 },
  },
  check({ document, matrix, options, today, report }) {
    for (const fault of findFaults(document, matrix, options.maxAgeDays, today)) report(fault);
  },
});
