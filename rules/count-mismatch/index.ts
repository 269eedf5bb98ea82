// count-mismatch: a total, a share or a percentage that no longer agrees with the cells that it counts.
import { defineRule } from '../../src/lint/rule.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { type WrongCount, wrongCounts } from './prose.ts';
import { type WrongRow, wrongStatistics } from './statistics.ts';
import { type Counted, type Tally, talliesOf } from './tallies.ts';

export default defineRule({
  meta: {
    id: 'count-mismatch',
    description: 'A total or a percentage does not agree with the cells that it counts.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'document',
    messages: {
      wrong: ({ written, counted, of }: Data<'written' | 'counted' | 'of'>) =>
        `The total of ${quote(of)} is ${quote(written)}, and its cells add up to ${quote(counted)}. Correct the total, or the cell.`,
      sentence: ({
        written,
        counted,
        level,
        tables,
      }: Omit<WrongCount, 'range'> & { readonly tables: number }) =>
        `This says that ${written} are ${level}, and ${tables === 1 ? 'the table has' : 'the tables have'} ${counted}. Correct the sentence, or the table.`,
      statistics: ({ title, written, counted }: Omit<WrongRow, 'range'>) =>
        `The counts of ${quote(title)} are ${written}, and the table has ${counted}. Correct the counts, or the table.`,
    },
  },
  check({ document, matrices, report }) {
    for (const { range, ...data } of wrongCounts(matrices, document)) {
      const about = { expected: String(data.counted), actual: data.written };
      report({ messageId: 'sentence', data: { ...data, tables: matrices.length }, range, ...about });
    }
    for (const { range, ...data } of wrongStatistics(matrices, document))
      report({ messageId: 'statistics', data, range, expected: data.counted, actual: data.written });
    for (const matrix of matrices) {
      for (const tally of talliesOf(matrix, document.source)) {
        for (const { counted, one } of wrongIn(tally)) {
          report({
            messageId: 'wrong',
            data: { written: one.text, counted, of: one.title },
            range: one.range,
            matrix,
            feature: one.feature,
            target: one.target,
            expected: counted,
            actual: one.text,
          });
        }
      }
    }
  },
});

/** The least share of totals that agree, before the others are wrong. */
const AGREEING = 0.6;

/** The totals of a row or a column that disagree, by the way of counting that most of them agree with. */
function wrongIn({ totals }: Tally): readonly { readonly one: Counted; readonly counted: string }[] {
  const ways = totals[0]?.ways.length ?? 0;
  for (let way = 0; way < ways; way += 1) {
    const wrong = totals.filter((one) => !one.agrees(one.ways[way] ?? 0));
    const right = totals.length - wrong.length;
    if (right < 2 || right < totals.length * AGREEING) continue;
    return wrong.map((one) => ({ one, counted: one.write(one.ways[way] ?? 0) }));
  }
  return [];
}
