// impossible-history: versions that cannot be: an end before the beginning, support that comes back or has a gap.
import { defineRule } from '../../src/lint/rule.ts';
import { quote } from '../../src/lint/words.ts';
import { type Bounds, findFaults, type Gap } from './versions.ts';

export default defineRule({
  meta: {
    id: 'impossible-history',
    description: 'The versions of a cell or of a row contradict each other.',
    severity: 'error',
    preset: 'strict',
    scope: 'matrix',
    messages: {
      backwards: ({ feature, target, since, until }: Bounds) =>
        `${quote(feature)} on ${quote(target)} is supported since ${since}, and only ${until}. Correct one of the two versions.`,
      again: ({ feature, at, after }: Gap) =>
        `${quote(feature)} is removed in ${quote(at)} and supported again in ${quote(after)}. Correct the level of one of them.`,
      gap: ({ feature, before, at, after }: Gap) =>
        `${quote(feature)} is supported in ${quote(before)} and ${quote(after)}, and missing in ${quote(at)} between them. Check the level there.`,
    },
  },
  check({ matrix, report }) {
    for (const fault of findFaults(matrix)) report(fault);
  },
});
