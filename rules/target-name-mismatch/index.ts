// target-name-mismatch: one target under two spellings in tables that belong together.
import { foldName } from '../../src/extract/text/fold.ts';
import { groupBy } from '../../src/group.ts';
import { NameIndex } from '../../src/lint/nearest.ts';
import { otherNames } from '../../src/lint/other-names.ts';
import { isSaidElsewhere } from '../../src/lint/prose.ts';
import { defineRule } from '../../src/lint/rule.ts';
import {
  type Axis,
  namesOn,
  type SetTable,
  type TableSet,
  tableSets,
  titleIn,
} from '../../src/lint/table-sets.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import { count, type Data, quote } from '../../src/lint/words.ts';

export default defineRule({
  meta: {
    id: 'target-name-mismatch',
    description: 'One target has two spellings in tables that belong together.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'document',
    messages: {
      spelling: ({ target, usual, tables }: Data<'target' | 'usual', 'tables'>) =>
        `${quote(target)} is called ${quote(usual)} in ${count(tables, 'other table')}. Use one name, or list both under \`aliases\` in the configuration.`,
    },
  },
  check({ document, matrices, report }) {
    const told = new Set<number>();
    for (const axis of ['columns', 'rows'] as const) {
      for (const set of tableSets(matrices, axis)) {
        for (const { table, name, usual } of spellings(set, axis)) {
          told.add(name.range.start.offset);
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
    for (const { name, usual, matrix, isPlural } of misspeltHeaders(matrices)) {
      if (told.has(name.range.start.offset)) continue;
      // A word that the text has as well is meant, but for a plural.
      if (!isPlural && isSaidElsewhere(name.title, usual.title, 1, document)) continue;
      report({
        messageId: 'spelling',
        data: { target: name.title, usual: usual.title, tables: usual.tables },
        range: name.range,
        matrix,
        ...(isPlural && { severity: 'info' as const }),
        ...(name.role === 'target' && { target: name.key }),
        expected: usual.title,
        actual: name.title,
        related: [{ range: usual.range, message: `Here it is ${quote(usual.title)}.` }],
      });
    }
  },
});

/** So many tables with a header make another that is nearly the same a slip. */
const SEVERAL = 2;
const LEAST_LETTERS = 4;

/** Headers of one table that nearly are those of several others, in tables that share too few columns to be a set. */
function* misspeltHeaders(matrices: readonly MatrixView[]) {
  const all = matrices.flatMap(({ claims }) => claims.table?.columns ?? []);
  const headers = groupBy(all, ({ title }) => foldName(title));
  const usual = [...headers].flatMap(([name, { length }]) => (length >= SEVERAL ? [name] : []));
  if (usual.length === 0) return;
  const index = new NameIndex(usual);
  for (const matrix of matrices) {
    const columns = matrix.claims.table?.columns ?? [];
    const own = new Set(columns.map(({ title }) => foldName(title)));
    for (const name of columns) {
      const folded = foldName(name.title);
      if (headers.get(folded)?.length !== 1 || !/^\D+$/u.test(folded) || folded.length < LEAST_LETTERS)
        continue;
      const [near, other] = index.near(folded).filter(({ apart }) => apart <= 1);
      const [meant, ...more] =
        near === undefined || other !== undefined ? [] : (headers.get(near.name) ?? []);
      const isPlural = `${near?.name ?? ''}s` === folded || near?.name === `${folded}s`;
      if (meant !== undefined && !own.has(foldName(meant.title)))
        yield { name, usual: { ...meant, tables: 1 + more.length }, matrix, isPlural };
    }
  }
}

function spellings(set: TableSet, axis: Axis) {
  return otherNames(set, axis).flatMap(({ key, usual }) =>
    (set.holders.get(key) ?? []).flatMap((table) => {
      const name = namesOn(axis, table) === 'target' ? table[axis].get(key) : undefined;
      const isOfKind = axis === 'columns' || set.holders.get(usual)?.some((other) => areOfKind(table, other));
      return name === undefined || !isOfKind ? [] : [{ table, name, usual }];
    }),
  );
}

/** Whether two tables call their rows alike: a device is not the system that runs on it, however near their names. */
function areOfKind(one: SetTable, other: SetTable): boolean {
  const [kind, otherKind] = [one, other].map(
    ({ facts }) => facts.columns.find(({ role }) => role === 'feature')?.title ?? '',
  );
  return kind === '' || otherKind === '' || foldName(kind ?? '') === foldName(otherKind ?? '');
}

function relatedTo(set: TableSet, usual: string, axis: Axis) {
  const name = set.holders.get(usual)?.[0]?.[axis].get(usual);
  return name === undefined ? [] : [{ range: name.range, message: `Here it is ${quote(name.title)}.` }];
}
