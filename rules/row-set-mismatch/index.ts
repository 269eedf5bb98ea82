// row-set-mismatch: a row that a table of a set has and another lacks, where they list the same rows otherwise.
import * as v from 'valibot';
import { foldName } from '../../src/extract/text/fold.ts';
import { otherNames } from '../../src/lint/other-names.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { namesOn, type SetTable, type TableSet, tableSets, titleIn } from '../../src/lint/table-sets.ts';
import { pushTo } from '../../src/lint/view.ts';
import { type Data, enumerate, quote } from '../../src/lint/words.ts';
import { share } from '../../src/schema-parts.ts';

export default defineRule({
  meta: {
    id: 'row-set-mismatch',
    description: 'A row stands in one table and not in another that lists the same rows otherwise.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'document',
    messages: {
      alone: ({ name, having, tables }: Data<'name', 'having' | 'tables'>) =>
        `${having === 1 ? 'Only this table has' : `Only ${having} of ${tables} tables have`} the row ${quote(name)}; the others list the same rows. Add it there, or remove it here.`,
      beyond: ({ name }: Data<'name'>) =>
        `A larger table has all rows of this one but ${quote(name)}. Add it there, or remove it here.`,
      missing: ({ names, tables }: { readonly names: readonly string[]; readonly tables: number }) =>
        `This table has no row ${enumerate(names)}, unlike ${tables} other tables with the same rows. Add ${names.length === 1 ? 'it' : 'them'}.`,
      spelling: ({ name, usual }: Data<'name' | 'usual'>) =>
        `Only this table has the row ${quote(name)}. Did you mean ${quote(usual)}, as in another table?`,
    },
    options: v.strictObject({
      coverage: share(
        'The share of all rows of a set that each of its tables must have to be held to have them all.',
      ),
    }),
    defaults: { coverage: 0.8 },
  },
  check({ matrices, options, report }) {
    for (const set of tableSets(matrices, 'rows')) {
      const spelt = new Map(otherNames(set, 'rows').map(({ key, usual }) => [key, usual]));
      const rows = set.holders.size - spelt.size;
      const tables = set.tables.filter((table) => table.rows.size >= rows * options.coverage);
      for (const { name, table, larger } of beyond(set, tables)) {
        report({
          messageId: 'beyond',
          data: { name: name.title },
          range: name.range,
          matrix: table.matrix,
          [namesOn('rows', table)]: name.key,
          severity: 'info',
          related: [{ range: larger.head, message: 'This table has the other rows.' }],
        });
      }
      if (tables.length < 2 || rows < LEAST_ROWS) continue;
      const misspelt = new Map([...renamed(set, tables), ...spelt]);
      const usual = new Set(misspelt.values());
      const lacking = new Map<SetTable, string[]>();
      for (const [key, holders] of set.holders) {
        const having = holders.filter((table) => tables.includes(table));
        if (having.length === 0 || having.length === tables.length || usual.has(key)) continue;
        const meant = misspelt.get(key);
        if (meant === undefined && having.length * 2 > tables.length) {
          for (const table of tables) if (!having.includes(table)) pushTo(lacking, table, key);
          continue;
        }
        const [table] = having;
        const name = table?.rows.get(key);
        // One target under two names is the business of `target-name-mismatch`.
        if (table === undefined || name === undefined) continue;
        if (spelt.has(key) && namesOn('rows', table) === 'target') continue;
        const about = {
          range: name.range,
          matrix: table.matrix,
          [namesOn('rows', table)]: key,
          actual: name.title,
        };
        if (meant !== undefined) {
          const data = { name: name.title, usual: titleIn(set, meant, 'rows') };
          report({
            messageId: 'spelling',
            data,
            ...about,
            expected: data.usual,
            related: placeIn(set, meant),
          });
        } else {
          const data = { name: name.title, having: having.length, tables: tables.length };
          const others = tables.filter((other) => !having.includes(other)).slice(0, RELATED);
          const related = others.map(({ head }) => ({ range: head, message: 'This table has no such row.' }));
          report({ messageId: 'alone', data, ...about, related, severity: 'info' });
        }
      }
      for (const [table, keys] of lacking) {
        const names = keys.map((key) => titleIn(set, key, 'rows'));
        const data = { names, tables: tables.length - 1 };
        report({
          messageId: 'missing',
          data,
          range: table.head,
          matrix: table.matrix,
          // A version or a platform may have no use for a row.
          severity: 'info',
          related: keys.slice(0, RELATED).flatMap((key) => placeIn(set, key)),
        });
      }
    }
  },
});

const RELATED = 3;
/** Fewer rows may be equal by chance. */
const LEAST_ROWS = 4;

/**
 * Rows that only some tables have and that share a word which no other row has: `Doppler` in one table and
 * `Doppler SecretOps` in another are one, the first table's name being the usual one where both are as frequent.
 */
function* renamed({ holders }: TableSet, tables: readonly SetTable[]): Generator<readonly [string, string]> {
  const byWord = new Map<string, { readonly key: string; readonly having: readonly SetTable[] }[]>();
  for (const [key, all] of holders) {
    const having = all.filter((table) => tables.includes(table));
    const title = having[0]?.rows.get(key)?.title ?? '';
    for (const word of new Set(foldName(title).match(/\p{L}{4,}/gu))) pushTo(byWord, word, { key, having });
  }
  const taken = new Set<string>();
  for (const [first, second, ...others] of byWord.values()) {
    if (first === undefined || second === undefined || others.length > 0) continue;
    if (taken.has(first.key) || taken.has(second.key)) continue;
    const both = [...first.having, ...second.having];
    if (new Set(both).size !== both.length || both.length !== tables.length) continue;
    taken.add(first.key).add(second.key);
    yield second.having.length > first.having.length ? [first.key, second.key] : [second.key, first.key];
  }
}

/** So many tables with a row are looked at for one that has the others. */
const MOST_LARGER = 16;

/** The one row of a small table that a larger one lacks, where it has all others. */
function* beyond({ tables, holders }: TableSet, alike: readonly SetTable[]) {
  for (const table of tables) {
    if (alike.includes(table) || table.rows.size <= LEAST_ROWS) continue;
    const alone = [...table.rows.values()].filter(({ key }) => holders.get(key)?.length === 1);
    const [name] = alone;
    if (name === undefined || alone.length > 1) continue;
    const others = [...table.rows.keys()].filter((key) => key !== name.key);
    const larger = holders
      .get(others[0] ?? '')
      ?.slice(0, MOST_LARGER)
      .find((other) => other.rows.size > table.rows.size && others.every((key) => other.rows.has(key)));
    if (larger !== undefined) yield { name, table, larger };
  }
}

function placeIn(set: TableSet, key: string) {
  const name = set.holders.get(key)?.[0]?.rows.get(key);
  return name === undefined ? [] : [{ range: name.range, message: `${quote(name.title)} stands here.` }];
}
