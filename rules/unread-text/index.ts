// unread-text: cells of a matrix that became no level, name, status, attribute or note.
import type { Unread } from '../../src/extract/claims.ts';
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';
import { pushTo } from '../../src/lint/view.ts';
import { count } from '../../src/lint/words.ts';

const RELATED = 3;

export default defineRule({
  meta: {
    id: 'unread-text',
    description: 'Cells of a matrix were not read.',
    severity: 'info',
    preset: 'strict',
    scope: 'document',
    messages: {
      unread: ({ cells, reason }: { readonly cells: number; readonly reason: string }) =>
        `${count(cells, 'cell')} ${cells === 1 ? 'was' : 'were'} not read: ${reason}. Correct the table, or run \`lint --explain-detection\`.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ document, report }) {
    for (const { taken, unread = [] } of document.claims.decisions) {
      if (!taken) continue;
      const byReason = new Map<string, Unread[]>();
      for (const one of unread) pushTo(byReason, one.reason, one);
      for (const [reason, [first, ...others]] of byReason) {
        // Totals are held against their columns, and the cells of a long row are told by other rules.
        if (first === undefined || /sums others up|more cells than/u.test(reason)) continue;
        report({
          messageId: 'unread',
          data: { cells: others.length + 1, reason },
          range: first.range,
          actual: first.text,
          related: others.slice(0, RELATED).map(({ range }) => ({ range, message: 'Also here.' })),
        });
      }
    }
  },
});
