// Each line of docs/exit-codes.md, and that the process ends with what a command returns.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/bundle.ts';
import { runCli } from '../support/cli.ts';
import { CLEAN, CONTRADICTING, DOUBTFUL, PROSE } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';
import { runProcess } from '../support/process.ts';

interface Row {
  readonly situation: string;
  readonly command: string;
  readonly code: number;
}

function readRows(): readonly Row[] {
  const lines = readFileSync(join(ROOT, 'docs/exit-codes.md'), 'utf8').split('\n');
  const table = lines.slice(lines.indexOf('| situation | command | code |') + 2);
  return table
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, situation = '', command = '', code = '']) => ({
      situation,
      command: command.replace(/^`|`$/g, ''),
      code: Number(code),
    }));
}

/** What `lint --shard INDEX/COUNT` writes about the document `INDEX.md`. */
function shardReport(
  index: number,
  count: number,
  { warnings = 0, errors = [] }: { warnings?: number; errors?: readonly string[] } = {},
): string {
  const point = { line: 1, column: 1, offset: 0 };
  const diagnostics = Array.from({ length: warnings }, () => ({
    ruleId: 'partial-needs-notes',
    severity: 'warning',
    message: 'Nothing says what is lacking.',
    range: { start: point, end: point },
    url: 'https://example.org',
  }));
  return JSON.stringify({
    schemaVersion: 1,
    files: [{ path: `${index}.md`, diagnostics }],
    summary: { files: 1, errors: 0, warnings, infos: 0, fixable: 0 },
    shard: {
      index,
      count,
      version: '0.1.0',
      documents: { count, digest: 'the same' },
      order: [index - 1],
      withoutMatrix: [],
      errors,
    },
  });
}

function makeDocuments(): string {
  const folder = makeFolder({
    'clean.md': CLEAN,
    'wrong.md': CONTRADICTING,
    'doubtful.md': DOUBTFUL,
    'prose.md': PROSE,
    'latin1.md': Buffer.from('# caf\xe9\n', 'latin1'),
    'bad.yaml': 'documants: []\n',
    'one-of-one.json': shardReport(1, 1),
    'one-of-two.json': shardReport(1, 2),
    'two-of-two.json': shardReport(2, 2, { warnings: 1 }),
    'unread.json': shardReport(1, 1, { errors: ['Cannot read gone.md: no such file.'] }),
  });
  mkdirSync(join(folder, 'empty'));
  return folder;
}

describe('docs/exit-codes.md', () => {
  const rows = readRows();

  it('has its table', () => {
    expect(rows.length).toBeGreaterThan(35);
    expect(new Set(rows.map(({ code }) => code))).toEqual(new Set([0, 1, 2]));
  });

  it.each(rows)('$situation: `$command` ends with $code', async ({ command, code }) => {
    const cwd = makeDocuments();
    const [words = '', redirect] = command.split(' < ');
    const args = words === '' ? [] : words.split(' ');
    const input = redirect === undefined ? '' : readFileSync(join(cwd, redirect));
    // The program's entry answers options by itself; commands are one call further in.
    const run = words.startsWith('-') ? runProcess : runCli;
    const outcome = await run(args, { cwd, input });
    expect(outcome).toMatchObject({ code });
    if (code === 2) {
      expect(outcome.stderr).toMatch(/[.?]\n$|--help\n$/);
      expect(outcome.stderr).not.toContain('Internal error');
      expect(outcome.stderr).not.toMatch(/\n\s+at /);
    }
  });

  it.each([
    ['lint clean.md', 0],
    ['lint wrong.md', 1],
    ['lint gone.md', 2],
  ])('the process of `%s` ends with %i', async (command, code) => {
    const cwd = makeDocuments();
    const outcome = await runProcess(command.split(' '), { cwd });
    expect(outcome).toEqual({ ...(await runCli(command.split(' '), { cwd })), code });
  });
});
