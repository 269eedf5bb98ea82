// unread-column: cells of a matrix that became no level, name, status, attribute or note.
import type { Unread, UnreadCause } from '../../src/extract/decision.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { pushTo, rowAt } from '../../src/lint/view.ts';
import { alsoHere, count, type Data } from '../../src/lint/words.ts';

/** Totals, long rows and headers that must not be blank are told by other rules; where the legend says that a symbol states nothing, nothing is lost. */
const TOLD_ELSEWHERE: ReadonlySet<UnreadCause | undefined> = new Set([
  'total',
  'surplus',
  'unstated',
  'namesake',
  'reported',
]);

type Told = Data<never, 'cells'>;

interface Lost extends Told {
  readonly reason: string;
}

const unread = ({ cells }: Told): string => `${count(cells, 'cell')} ${cells === 1 ? 'is' : 'are'} not read`;

export default defineRule({
  meta: {
    id: 'unread-column',
    description: 'A column or cells of a matrix are not read.',
    severity: 'info',
    preset: 'recommended',
    scope: 'document',
    messages: {
      headless: (told: Told) =>
        `${unread(told)}: the column has no header. Write a header; \`columns\` in the configuration can then name it.`,
      nameless: (told: Told) =>
        `${unread(told)}: the row has no name. Write one, or name the right column: \`columns: { feature: "…" }\`.`,
      repeated: ({ column, ...told }: Told & { readonly column: string }) =>
        `${unread(told)}: the column seems to repeat the names. To keep it, set \`columns: { attributes: [${JSON.stringify(column)}] }\`.`,
      other: ({ reason, ...told }: Lost) =>
        `${unread(told)}: ${reason}. Correct the text, or run \`lint --explain-detection\`.`,
    },
  },
  check({ document, matrices, report }) {
    const ragged = matrices.flatMap((matrix) => matrix.ragged);
    for (const decision of document.claims.decisions) {
      const groups = new Map<string, Unread[]>();
      for (const one of decision.taken ? (decision.unread ?? []) : [])
        if (!TOLD_ELSEWHERE.has(one.cause) && rowAt(ragged, one.range) === undefined)
          pushTo(groups, JSON.stringify([one.reason, one.column]), one);
      for (const [first, ...others] of groups.values()) {
        if (first === undefined) continue;
        report({
          ...wordingOf(first, others.length + 1),
          range: first.range,
          actual: first.text,
          related: alsoHere(first.range, others),
        });
      }
    }
  },
});

function wordingOf({ cause, reason, column }: Unread, cells: number) {
  if (cause === 'headless' || cause === 'nameless') return { messageId: cause, data: { cells } } as const;
  if (cause === 'repeated' && column) return { messageId: cause, data: { cells, column } } as const;
  return { messageId: 'other', data: { cells, reason } } as const;
}
