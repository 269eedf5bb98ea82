// The queries of docs/duckdb.md, run by the real DuckDB on what the built command line wrote.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

const ROOT = new URL('../../', import.meta.url);
const PAGE = readFileSync(new URL('docs/duckdb.md', ROOT), 'utf8');

interface Query {
  readonly sql: string;
  /** The table that the page shows under it. */
  readonly rows: readonly (readonly string[])[];
}

/** Every `sql` block with the table that follows it, if one does. */
function queriesOf(page: string): readonly Query[] {
  return page
    .split('```sql\n')
    .slice(1)
    .map((part) => {
      const [sql = '', after = ''] = part.split('\n```\n');
      const table =
        after
          .split('\n## ')[0]
          ?.split('\n')
          .filter((line) => line.startsWith('|')) ?? [];
      const rows = table.map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
      return { sql, rows: rows.filter((_row, index) => index !== 1) };
    });
}

it('give what the page shows, and write Parquet', async () => {
  const folder = makeFolder();
  const cwd = new URL('fixtures/duckdb/', ROOT).pathname;
  const file = join(folder, 'cells.ndjson');
  const written = await runCli(['convert', '--to', 'ndjson', 'repos/**/*.md', '-o', file], { cwd });
  expect(written).toEqual({ code: 0, stdout: '', stderr: '' });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const queries = queriesOf(PAGE);
  expect(queries.length).toBeGreaterThan(6);
  expect(queries.filter(({ rows }) => rows.length > 1).length).toBeGreaterThan(4);
  for (const { sql, rows } of queries) {
    const reader = await connection.runAndReadAll(sql.replaceAll("'cells.", `'${folder}/cells.`));
    if (rows.length === 0) continue;
    const found = reader.getRows().map((row) => row.map(String));
    expect([reader.columnNames(), ...found], sql).toEqual(rows);
  }
  expect(readFileSync(join(folder, 'cells.parquet')).subarray(0, 4).toString()).toBe('PAR1');
  connection.closeSync();
  instance.closeSync();
});
