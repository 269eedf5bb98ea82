// column-set-mismatch: a table lacks a column that the tables it belongs to have, or has them in another order.
import * as v from 'valibot';
import { foldName } from '../../src/extract/text/fold.ts';
import { groupBy } from '../../src/group.ts';
import { hasHeadlessColumn } from '../../src/lint/headless.ts';
import { longestRising } from '../../src/lint/order.ts';
import { otherNames } from '../../src/lint/other-names.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { type SetTable, type TableSet, tableSets, titleIn, usualNames } from '../../src/lint/table-sets.ts';
import { count, type Data, enumerate, quote } from '../../src/lint/words.ts';
import { share } from '../../src/schema-parts.ts';

export default defineRule({
  meta: {
    id: 'column-set-mismatch',
    description: 'A table lacks a column that similar tables have, or has them in another order.',
    severity: 'info',
    preset: 'recommended',
    scope: 'document',
    messages: {
      missing: ({ names, tables }: { readonly names: readonly string[]; readonly tables: number }) =>
        `This table has no column ${enumerate(names)}, unlike ${count(tables, 'other table')}. Add ${names.length === 1 ? 'it' : 'them'}.`,
      order: ({ name, before, tables }: Data<'name' | 'before', 'tables'>) =>
        `The column ${quote(name)} is out of order: in ${count(tables, 'other table')} it ${before === '' ? 'comes first' : `follows ${quote(before)}`}. Use one order.`,
      label: ({ label, usual, tables }: Data<'label' | 'usual', 'tables'>) =>
        `The first column is called ${quote(label)} here and ${quote(usual)} in ${count(tables, 'other table')}. Use one name.`,
    },
    options: v.strictObject({
      coverage: share(
        'The share of the usual columns that a table must have before it is held to have them all.',
      ),
    }),
    defaults: { coverage: 0.7 },
  },
  check({ document, matrices, options, report }) {
    for (const set of tableSets(matrices, 'columns')) {
      const usual = usualNames(set);
      const spelt = new Map(otherNames(set, 'columns').map(({ key, usual: name }) => [name, key]));
      for (const table of set.tables) {
        const lacking = usual.filter(
          (key) => !hasColumn(table, key, spelt) && !isDrawn(table, titleIn(set, key, 'columns')),
        );
        const few = lacking.length > 0 && usual.length - lacking.length >= usual.length * options.coverage;
        // Where one column has no header, or two have the same, that is told, and it is most likely the one.
        if (!few || hasHeadlessColumn(document, table.matrix) || hasDoubledColumn(table)) continue;
        const holders = set.holders.get(lacking[0] ?? '')?.length ?? 0;
        report({
          messageId: 'missing',
          data: { names: lacking.map((key) => titleIn(set, key, 'columns')), tables: holders },
          range: table.head,
          matrix: table.matrix,
          ...(lacking.length === 1 ? { expected: titleIn(set, lacking[0] ?? '', 'columns') } : {}),
        });
      }
      for (const { table, usual: label, tables } of oddLabels(set)) {
        const data = { label: labelOf(table), usual: label, tables };
        const about = { range: table.head, matrix: table.matrix, expected: label, actual: data.label };
        report({ messageId: 'label', data, ...about });
      }
      for (const { table, key, before, tables } of strays(set, usual)) {
        const name = table.columns.get(key);
        if (name === undefined) continue;
        const data = {
          name: name.title,
          before: before === '' ? '' : titleIn(set, before, 'columns'),
          tables,
        };
        report({
          messageId: 'order',
          data,
          range: table.head,
          matrix: table.matrix,
          actual: name.title,
        });
      }
    }
  },
});

function hasDoubledColumn({ facts: { columns } }: SetTable): boolean {
  const targets = columns.filter(({ role }) => role === 'target');
  return new Set(targets.map(({ key }) => key)).size < targets.length;
}

/** Whether a table has a column of a name, whatever it is read as: one that is blank from top to bottom holds no levels. */
function isDrawn({ facts }: SetTable, title: string): boolean {
  const name = foldName(title);
  return facts.columns.some((column) => foldName(column.title) === name);
}

function hasColumn(table: SetTable, key: string, spelt: ReadonlyMap<string, string>): boolean {
  const other = spelt.get(key);
  return table.columns.has(key) || (other !== undefined && table.columns.has(other));
}

/** For each table in another order than the most frequent one: the first column that stands elsewhere. */
function* strays(set: TableSet, usual: readonly string[]) {
  const wanted = new Set(usual);
  const orders = new Map<string, { keys: readonly string[]; tables: number }>();
  for (const table of set.tables) {
    const keys = [...table.columns.keys()].filter((key) => wanted.has(key));
    const id = keys.join('\u001f');
    orders.set(id, { keys, tables: (orders.get(id)?.tables ?? 0) + 1 });
  }
  const [most] = [...orders.values()].sort((a, b) => b.tables - a.tables || b.keys.length - a.keys.length);
  if (most === undefined || most.tables < 2) return;
  const rank = new Map(most.keys.map((key, index) => [key, index]));
  for (const table of set.tables) {
    const keys = [...table.columns.keys()].filter((key) => rank.has(key));
    const kept = longestRising(keys.map((key) => rank.get(key) ?? 0));
    const stray = keys.find((_, index) => !kept.has(index));
    if (stray === undefined || kept.size * 2 < keys.length) continue;
    const before = most.keys[(rank.get(stray) ?? 0) - 1] ?? '';
    yield { table, key: stray, before, tables: most.tables };
  }
}

function labelOf({ facts }: SetTable): string {
  return facts.columns.find((column) => column.role === 'feature')?.title ?? '';
}

/** Of at least four tables, the one that calls its first column other than all the rest. */
function* oddLabels({ tables }: TableSet) {
  const byLabel = groupBy(tables, (table) => labelOf(table).toLowerCase());
  const [most, odd, ...others] = [...byLabel.values()].sort((a, b) => b.length - a.length);
  const [usual, table] = [most?.[0], odd?.[0]];
  if (most === undefined || usual === undefined || table === undefined || others.length > 0) return;
  if (odd?.length !== 1 || most.length < 3 || labelOf(table) === '' || labelOf(usual) === '') return;
  yield { table, usual: labelOf(usual), tables: most.length };
}
