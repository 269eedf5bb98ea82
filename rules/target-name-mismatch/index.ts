// target-name-mismatch: one target under two spellings in tables that belong together.
import { otherNames } from '../../src/lint/other-names.ts';
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';
import { type Axis, namesOn, type TableSet, tableSets, titleIn } from '../../src/lint/table-sets.ts';
import { count, quote } from '../../src/lint/words.ts';

interface Spelling {
  readonly target: string;
  readonly usual: string;
  readonly tables: number;
}

export default defineRule({
  meta: {
    id: 'target-name-mismatch',
    description: 'One target has two spellings in tables that belong together.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'document',
    messages: {
      spelling: ({ target, usual, tables }: Spelling) =>
        `${quote(target)} is called ${quote(usual)} in ${count(tables, 'other table')}. Use one name, or list both under \`aliases\` in the configuration.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ matrices, report }) {
    for (const axis of ['columns', 'rows'] as const) {
      for (const set of tableSets(matrices, axis)) {
        for (const { table, name, usual } of spellings(set, axis)) {
          report({
            messageId: 'spelling',
            data: {
              target: name.title,
              usual: titleIn(set, usual, axis),
              tables: set.holders.get(usual)?.length ?? 0,
            },
            range: name.range,
            matrix: table.matrix,
            target: name.key,
            expected: titleIn(set, usual, axis),
            actual: name.title,
            related: relatedTo(set, usual, axis),
          });
        }
      }
    }
  },
});

function spellings(set: TableSet, axis: Axis) {
  return otherNames(set, axis).flatMap(({ key, usual }) =>
    (set.holders.get(key) ?? []).flatMap((table) => {
      const name = namesOn(axis, table) === 'target' ? table[axis].get(key) : undefined;
      return name === undefined ? [] : [{ table, name, usual }];
    }),
  );
}

function relatedTo(set: TableSet, usual: string, axis: Axis) {
  const name = set.holders.get(usual)?.[0]?.[axis].get(usual);
  return name === undefined ? [] : [{ range: name.range, message: `Here it is ${quote(name.title)}.` }];
}
