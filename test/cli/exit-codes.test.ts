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

function makeDocuments(): string {
  const folder = makeFolder({
    'clean.md': CLEAN,
    'wrong.md': CONTRADICTING,
    'doubtful.md': DOUBTFUL,
    'prose.md': PROSE,
    'latin1.md': Buffer.from('# caf\xe9\n', 'latin1'),
    'bad.yaml': 'documants: []\n',
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
