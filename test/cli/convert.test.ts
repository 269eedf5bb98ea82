import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/definition.ts';
import { LOADERS } from '../../src/commands/main.ts';
import { VERSION } from '../../src/version.ts';
import { runCli } from '../support/cli.ts';
import { CLEAN, PROSE } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';
import { runProcess } from '../support/process.ts';

describe('convert', () => {
  it('writes to stdout, or to a file whose ending says the format', async () => {
    const cwd = makeFolder({ 'a.md': CLEAN });
    const shown = await runCli(['convert', 'a.md', '--to', 'json'], { cwd });
    expect(JSON.parse(shown.stdout).matrices[0].features).toHaveLength(2);
    const written = await runCli(['convert', 'a.md', '-o', 'b.json'], { cwd });
    expect(written).toEqual({ code: 0, stdout: '', stderr: shown.stderr });
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe(shown.stdout);
  });

  it('says nothing of parts that were not asked for, and knows MDX by its ending', async () => {
    const cwd = makeFolder({ 'a.md': CLEAN.replaceAll('Snapshots', 'Snap {x}') });
    const part = await runCli(['convert', 'a.md', '--to', 'md', '--view', 'summary'], { cwd });
    expect(part).toMatchObject({ code: 0, stderr: '' });
    expect(part.stdout).toContain('| Snap {x} | optional |');
    await runCli(['convert', 'a.md', '-o', 'b.mdx'], { cwd });
    expect(readFileSync(join(cwd, 'b.mdx'), 'utf8')).toContain('[Snap \\{x}](#snap-x) | optional |');
  });

  it.each([
    ['one document', ['a.md', '--to', 'json']],
    ['many documents', ['a.md', '--to', 'ndjson']],
  ])('says which cells it did not read, a line for each reason (%s)', async (_, args) => {
    const rows = [
      'Boot | ✔ | ✖ | since spring',
      'Halt | ✔ | ✔ | any size',
      '| ✖ | ✔ |',
      'Stop | ✖ | ✔ | ups',
    ];
    const table = ['Feature | Alpha | Beta |', '--- | --- | --- | ---', ...rows, 'Reset | ✔ | ✔ | downs'];
    const cwd = makeFolder({ 'a.md': `# Support\n\n${table.map((row) => `| ${row} |\n`).join('')}` });
    const { code, stderr } = await runCli(['convert', ...args], { cwd });
    expect(code).toBe(0);
    expect(stderr).toBe(
      'supportmatrix: a.md:3: 4 texts were not read, its column has no header: "since spring", "any size", "ups", ….\n' +
        'supportmatrix: a.md:3: 2 texts were not read, its row has no name: "✖", "✔".\n',
    );
  });

  it('says what a format cannot hold, on stderr', async () => {
    const cwd = makeFolder({ 'a.md': CLEAN });
    const { code, stderr } = await runCli(['convert', 'a.md', '--to', 'csv', '--csv', 'wide'], { cwd });
    expect(stderr).toMatch(/^supportmatrix: .+\.\n/);
    expect(code).toBe(0);
  });

  it('makes one matrix of files of one target each, the features in the order of all of them', async () => {
    const of = (...lines: string[]) => `[Features]\n${lines.join('\n')}\n`;
    const cwd = makeFolder({
      'tapes/default.ini': of('Rewind =', 'Eject =', 'Seek ='),
      'tapes/drum.ini': of('Rewind = Y', 'Seek = P'),
      'tapes/reel.ini': of('Load = Y', 'Rewind = N', 'Eject = Y', '__proto__ = Y'),
    });
    const rows = ['Feature,drum,reel', 'Load,,complete', 'Rewind,complete,missing', 'Eject,,complete'];
    for (const named of [['tapes'], ['tapes/*.ini'], ['tapes/drum.ini', 'tapes/reel.ini']]) {
      const { code, stdout } = await runCli(['convert', ...named, '--to', 'csv', '--csv', 'wide'], { cwd });
      expect([code, stdout.split('\n')]).toEqual([0, [...rows, '__proto__,,complete', 'Seek,partial,', '']]);
    }
    await runCli(['convert', 'tapes', '-o', 'tapes.json'], { cwd });
    const [matrix] = JSON.parse(readFileSync(join(cwd, 'tapes.json'), 'utf8')).matrices;
    expect(matrix.targets.map(({ id }: { id: string }) => id)).toEqual(['drum', 'reel']);
    const alone = await runCli(['convert', 'tapes/default.ini', 'tapes/default.ini', '--to', 'json'], {
      cwd,
    });
    expect(alone).toMatchObject({ code: 2, stdout: '' });
  });

  it('draws on what is below', async () => {
    const cwd = makeFolder({ 'a.md': CLEAN });
    const drawn = async (...options: readonly string[]): Promise<string> =>
      (await runCli(['convert', 'a.md', '--to', 'svg', ...options], { cwd })).stdout;
    expect(await drawn()).toContain('<rect class="page"');
    expect(await drawn('--background', 'none')).not.toContain('<rect class="page"');
  });

  it('writes the words of a legend to a page', async () => {
    const text =
      'Legend: 🟢 ready, 🔴 not yet.\n\n| Part | A | B |\n|---|---|---|\n| Lid | 🟢 | 🔴 |\n| Spout | 🟢 | 🟢 |\n';
    const { stdout } = await runCli(['convert', '-', '--to', 'html'], { cwd: makeFolder(), input: text });
    expect(stdout).toContain('<span>ready</span>');
  });

  it('reads from a pipe', async () => {
    const { stdout } = await runCli(['convert', '-', '--to', 'json'], { cwd: makeFolder(), input: CLEAN });
    expect(JSON.parse(stdout).matrices).toHaveLength(1);
  });

  it.each([
    [
      'no matrix',
      ['prose.md', '--to', 'json'],
      'prose.md: no feature support matrix found (read as markdown). Looked for a table',
    ],
    ['an unknown format', ['a.md', '--to', 'jsn'], '`jsn` is unknown to --to. Did you mean `json`?'],
    ['an ending that says nothing', ['a.md'], 'convert needs a format: --to markdown, --to '],
    [
      'too many documents',
      ['a.md', 'prose.md', '--to', 'json'],
      'convert writes one document to json, or files of one target or feature each; `prose.md` is one too many. --to ndjson takes any number.',
    ],
    [
      'an unknown shape',
      ['a.md', '--to', 'csv', '--csv', 'tall'],
      '`tall` is unknown to --csv of convert. It takes: wide, long.',
    ],
    [
      'an option that the format has no use for',
      ['a.md', '--to', 'json', '--view', 'summary'],
      '--view summary says nothing of an output in json; leave it out.',
    ],
    [
      'a notation of another format',
      ['a.md', '--to', 'markdown', '--table', 'grid'],
      '--table grid says nothing of an output in markdown; leave it out.',
    ],
    [
      'a background of a text',
      ['a.md', '--to', 'markdown', '--background', 'none'],
      '--background none says nothing of an output in markdown; leave it out.',
    ],
    ['an ending that no format has', ['a.md', '-o', 'b.tsv'], 'convert needs a format: --to markdown, '],
    ['an option without its value', ['a.md', '--to'], '--to needs a value: --to FORMAT.'],
    ['a switch with a value', ['a.md', '--no-config=yes'], '--no-config is a switch and takes no value.'],
    [
      'an option misspelt',
      ['a.md', '--outptu', 'x'],
      'convert has no option --outptu. Did you mean `--output`?',
    ],
  ])('of %s writes one line and no file', async (_name, args, message) => {
    const cwd = makeFolder({ 'a.md': CLEAN, 'prose.md': PROSE, 'out.json': 'old' });
    const { code, stdout, stderr } = await runCli(
      ['convert', ...args, '-o', args.includes('--to') ? 'out.json' : 'out'],
      { cwd },
    );
    expect(stderr).toContain(`supportmatrix: ${message}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old');
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });
});

describe('convert of many documents to ndjson', () => {
  const files = { 'one/a.md': CLEAN, 'two/b.md': CLEAN.replaceAll('Alpha', 'Omega'), 'two/prose.md': PROSE };

  it('puts one behind the other, with the file and line of each cell', async () => {
    const cwd = makeFolder(files);
    const { code, stdout, stderr } = await runCli(['convert', '--to', 'ndjson', '*/*.md'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const records: { path: string; line: number; target: string; level: string }[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ path, line, target, level }) => `${path}:${line} ${target} ${level}`)).toEqual([
      'one/a.md:15 alpha complete',
      'one/a.md:16 beta missing',
      'one/a.md:20 alpha missing',
      'one/a.md:21 beta complete',
      'two/b.md:15 omega complete',
      'two/b.md:16 beta missing',
      'two/b.md:20 omega missing',
      'two/b.md:21 beta complete',
    ]);
    const parts = await Promise.all(
      ['one', 'two'].map((folder) => runCli(['convert', '--to', 'ndjson', folder], { cwd })),
    );
    expect(parts.map((part) => part.stdout).join('')).toBe(stdout);
    await runCli(['convert', 'one', 'two/b.md', '-o', 'cells.ndjson'], { cwd });
    expect(readFileSync(join(cwd, 'cells.ndjson'), 'utf8')).toBe(stdout);
  });

  it('writes what can be read, and says what cannot', async () => {
    const cwd = makeFolder(files);
    const { code, stdout, stderr } = await runCli(['convert', '-t', 'ndjson', 'gone.md', 'one/a.md'], {
      cwd,
    });
    expect(stdout.trimEnd().split('\n')).toHaveLength(4);
    expect(stderr).toBe('supportmatrix: Cannot read gone.md: there is no such file.\n');
    expect(code).toBe(2);
  });

  it('says so where none holds a matrix', async () => {
    const cwd = makeFolder({ 'a.md': PROSE, 'b.md': PROSE });
    const { code, stdout, stderr } = await runCli(['convert', '-t', 'ndjson', 'a.md', 'b.md'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^supportmatrix: No feature support matrix found in any of 2 files; .+\.\n$/);
  });
});

describe('explain', () => {
  it('prints the page of a rule', async () => {
    const { stdout } = await runCli(['explain', 'summary-detail-mismatch'], { cwd: makeFolder() });
    expect(stdout).toMatch(/^# summary-detail-mismatch\n/);
  });

  it('fills the prose of a page, and leaves its examples as they are', async () => {
    const { stdout } = await runCli(['explain', 'stale-evidence'], { cwd: makeFolder() });
    const long = stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('  '));
    expect(long).toEqual([]);
    expect(stdout).toContain('  | Feature | Last verified | Alpha | Beta |\n');
  });

  it('has the page of what only `check` finds', async () => {
    const { stdout } = await runCli(['explain', 'output-drift'], { cwd: makeFolder() });
    expect(stdout).toMatch(/^# output-drift\n\nA copy does not say what its source says\.\n/);
  });

  it('knows what was meant', async () => {
    const { stderr } = await runCli(['explain', 'sumary-detail-mismatch'], { cwd: makeFolder() });
    expect(stderr).toBe(
      'supportmatrix: There is no rule `sumary-detail-mismatch`. Did you mean `summary-detail-mismatch`?\n',
    );
  });
});

describe('the definition of the command line', () => {
  it('has a module for every command, and a command for every module', () => {
    expect([...LOADERS.keys()]).toEqual(COMMANDS.map(({ name }) => name));
  });

  it.each(COMMANDS.map(({ name }) => name))('%s has help, whose examples parse', async (name) => {
    const cwd = makeFolder();
    const help = await runCli([name, '--help'], { cwd });
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain(`Usage: supportmatrix ${name} [OPTION…]`);
    expect(help.stdout).toContain('Examples:\n');
    expect(await runCli(['help', name], { cwd })).toEqual(help);
    expect(
      Math.max(
        ...help.stdout
          .split('\n')
          .filter((line) => !/^ {2}(?:supportmatrix|git) /.test(line) && !line.includes('|'))
          .map(({ length }) => length),
      ),
    ).toBeLessThanOrEqual(80);
  });

  it('tells what was meant by a command, or that a document is none', async () => {
    const cwd = makeFolder();
    expect((await runCli(['lnit'], { cwd })).stderr).toContain('Did you mean `lint`?');
    expect((await runCli(['docs/a.md'], { cwd })).stderr).toContain(
      'Did you mean `supportmatrix lint docs/a.md`?',
    );
    expect((await runCli(['--format', 'json'], { cwd })).stderr).toContain('The command comes first');
  });

  it.each(['--version', '-V'])('%s prints the version', async (option) => {
    expect(await runProcess([option], { cwd: makeFolder() })).toEqual({
      code: 0,
      stdout: `${VERSION}\n`,
      stderr: '',
    });
  });
});
