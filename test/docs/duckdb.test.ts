// The commands and queries of docs/duckdb.md, run by the built command line and the real DuckDB.
import { readFileSync, writeFileSync } from 'node:fs';
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

/** Runs the commands that fill a folder, then hands over a database and the folder. */
async function withDatabase(
  cwd: string,
  commands: readonly (readonly string[])[],
  use: (ask: (sql: string) => Promise<readonly string[][]>, folder: string) => Promise<void>,
): Promise<void> {
  const folder = makeFolder();
  const within = (text: string): string => text.replace(/\b(?:cells|findings|lamps)\.\w+/g, `${folder}/$&`);
  for (const args of commands) {
    const { stderr } = await runCli(args.map(within), { cwd });
    expect(stderr).toBe('');
  }
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const ask = async (sql: string): Promise<readonly string[][]> => {
    const reader = await connection.runAndReadAll(sql.replace(/'[^']*'/g, within));
    return [reader.columnNames(), ...reader.getRows().map((row) => row.map(String))];
  };
  await use(ask, folder);
  connection.closeSync();
  instance.closeSync();
}

it('give what the page shows, and write Parquet', async () => {
  const cwd = new URL('fixtures/duckdb/', ROOT).pathname;
  const commands = [...PAGE.matchAll(/^supportmatrix (.*)$/gm)].map(([, line = '']) =>
    line.replaceAll("'", '').split(' '),
  );
  expect(commands.length).toBe(3);
  await withDatabase(cwd, commands, async (ask, folder) => {
    const queries = queriesOf(PAGE);
    expect(queries.length).toBeGreaterThan(8);
    expect(queries.filter(({ rows }) => rows.length > 1).length).toBeGreaterThan(5);
    for (const { sql, rows } of queries) {
      const found = await ask(sql);
      if (rows.length > 0) expect(found, sql).toEqual(rows);
    }
    expect(readFileSync(join(folder, 'cells.parquet')).subarray(0, 4).toString()).toBe('PAR1');
  });
});

it('joins findings, records and CSV where a name stands in several groups', async () => {
  const cwd = makeFolder();
  const page = `# Drives

| Feature | Status | Alpha | Beta |
| --- | --- | --- | --- |
| **Disks** | | | |
| Read | mandatory | ✔ | ✖ |
| Write | optional | ✔ | ✔ |
| **Tapes** | | | |
| Read | mandatory | ✖ | ✔ |
| Write | optional | ✔ | ✔ |
`;
  writeFileSync(join(cwd, 'drives.md'), page);
  const commands = [
    ['lint', 'drives.md', '--format', 'json=findings.json'],
    ['convert', 'drives.md', '--to', 'ndjson', '-o', 'cells.ndjson'],
    ['convert', 'drives.md', '-o', 'lamps.csv'],
  ];
  await withDatabase(cwd, commands, async (ask) => {
    const found = await ask(`
      SELECT cells.feature, cells.target, cells.line, lamps."group", lamps.level, finding.ruleId
      FROM (SELECT unnest(files) AS file FROM 'findings.json'), (SELECT unnest(file.diagnostics) AS finding)
      JOIN 'cells.ndjson' AS cells ON (cells.path, cells.matrix, cells.feature, cells.target)
        = (file.path, finding.matrix, finding.feature, finding.target)
      JOIN 'lamps.csv' AS lamps USING (matrix, feature, target)
      ORDER BY cells.line`);
    expect(found.slice(1)).toEqual([
      ['disks/read', 'beta', '6', 'Disks', 'missing', 'mandatory-not-complete'],
      ['tapes/read', 'alpha', '9', 'Tapes', 'missing', 'mandatory-not-complete'],
    ]);
  });
});
