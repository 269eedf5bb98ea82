// stage-level-mismatch: a cell is complete, and its words say that the feature is still to come or gone.
import { defineRule } from '../../src/lint/rule.ts';
import { quote } from '../../src/lint/words.ts';
import { findMismatches, type Mismatch } from './stages.ts';

export default defineRule({
  meta: {
    id: 'stage-level-mismatch',
    description:
      'A cell is supported, and its own words or its details say that the feature is planned, in progress or removed.',
    severity: 'warning',
    preset: 'strict',
    scope: 'matrix',
    messages: {
      own: ({ feature, target, level, stage }: Mismatch) =>
        `${quote(feature)} on ${quote(target)} is ${level}, and its words say ${stage}. Correct the level, or the words.`,
      details: ({ feature, target, level, stage }: Mismatch) =>
        `${quote(feature)} on ${quote(target)} is ${level} in the summary, and the details say ${stage}. Correct one of them.`,
    },
  },
  check({ matrix, report }) {
    for (const mismatch of findMismatches(matrix)) report(mismatch);
  },
});
