// uncertain-reading: a table that was nearly read as something else.
import type { Decision } from '../../src/extract/decision.ts';
import { type Doubt, doubtsOf } from '../../src/extract/interpret/doubt.ts';
import { KIND_TEXTS } from '../../src/extract/interpret/explain.ts';
import { KINDS } from '../../src/extract/interpret/weights.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { Data } from '../../src/lint/words.ts';

/** A table that no heading stands above. */
const kindText = (kind: string): string => KIND_TEXTS[KINDS.find((known) => known === kind) ?? 'other'];

export default defineRule({
  meta: {
    id: 'uncertain-reading',
    description: 'A table was nearly read as something else.',
    severity: 'info',
    preset: 'recommended',
    scope: 'document',
    messages: {
      accepted: ({ other, heading }: Data<'other' | 'heading'>) =>
        `This table is read as a support matrix; ${other} is nearly as likely. If it is no matrix, set \`tables: { exclude: [${heading}] }\`.`,
      rejected: ({ other, heading }: Data<'other' | 'heading'>) =>
        `This table is read as ${other}; a support matrix is nearly as likely. If it is a matrix, set \`tables: { include: [${heading}] }\`.`,
      unnamed: ({ read, other, column }: Data<'read' | 'other' | 'column'>) =>
        `This table is read as ${read}; ${other} is nearly as likely. If it is a matrix, set \`columns: { targets: [${column}, …] }\`, as it has no heading.`,
      orientation: ({ rows, columns }: Data<'rows' | 'columns'>) =>
        `This table is read with ${rows} in rows and ${columns} in columns; the reverse is as likely. Set \`orientation: features-in-rows\` or \`targets-in-rows\`.`,
    },
  },
  check({ document, report }) {
    for (const decision of document.claims.decisions) {
      const range = decision.columns?.[0]?.range ?? decision.range;
      for (const doubt of doubtsOf(decision)) report({ ...wordingOf(doubt, decision), range });
    }
  },
});

function wordingOf(doubt: Doubt, { section, columns = [] }: Decision) {
  if (doubt.about === 'orientation') {
    const [rows, columns] =
      doubt.features === 'rows' ? (['features', 'targets'] as const) : (['targets', 'features'] as const);
    return { messageId: 'orientation', data: { rows, columns } } as const;
  }
  const { about, chosen, other } = doubt;
  const above = section.at(-1);
  if (above === undefined) {
    const column = JSON.stringify(columns.find(({ role }) => role === 'target')?.title ?? '');
    return {
      messageId: 'unnamed',
      data: { read: kindText(chosen.kind), other: kindText(other.kind), column },
    } as const;
  }
  const heading = JSON.stringify(above);
  return about === 'accepted'
    ? ({ messageId: about, data: { other: kindText(other.kind), heading } } as const)
    : ({ messageId: about, data: { other: kindText(chosen.kind), heading } } as const);
}
