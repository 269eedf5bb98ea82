// The built program under hostile input, as a process: bounded, a clear line, exit 2, no stack, nothing raw on a terminal.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/source/source.ts';
import type { Outcome } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';
import { runProcess } from '../support/process.ts';
import { READ, REFUSED } from './hostile-texts.ts';

const TIME = 240_000;
const EXTENSIONS: Readonly<Record<Format, string>> = {
  markdown: 'md',
  rst: 'rst',
  asciidoc: 'adoc',
  ini: 'ini',
  csv: 'csv',
  json: 'json',
  yaml: 'yaml',
  toml: 'toml',
  html: 'html',
  text: 'txt',
};

/** What no run may show, whatever it was given. */
function expectNoStack({ stdout, stderr }: Outcome): void {
  expect(`${stdout}${stderr}`).not.toMatch(/\n {2,}at .*[(:]|Internal error|RangeError|heap out of memory/);
}

describe('a hundred megabytes on one line', () => {
  const line = new Uint8Array(100_000_000).fill(97);

  test('in a file', async () => {
    const cwd = makeFolder({ 'a.md': line });
    const outcome = await runProcess(['lint', 'a.md'], { cwd });
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toBe(
      'supportmatrix: Cannot read a.md: it has 100000000 bytes, more than 67108864; raise the limit with --max-bytes.\n',
    );
    expectNoStack(outcome);
  });

  test('from standard input', async () => {
    const outcome = await runProcess(['convert', '-', '--to', 'json', '-o', 'out.json'], {
      cwd: makeFolder(),
      input: line,
    });
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('it is larger than 67108864 bytes; raise the limit with --max-bytes.');
    expectNoStack(outcome);
  });

  test.each(['csv', 'ini', 'txt', 'rst', 'json'])(
    'where it is allowed, as %s',
    async (ending) => {
      const cwd = makeFolder({ [`a.${ending}`]: line });
      const outcome = await runProcess(['lint', '--max-bytes', '200000000', `a.${ending}`], { cwd });
      expect(outcome.code).toBe(ending === 'json' ? 1 : 0);
      expect(outcome.stderr).toContain('no feature support matrix found');
      expectNoStack(outcome);
    },
    TIME,
  );
});

describe('documents beyond all sense', () => {
  const named = (texts: typeof REFUSED): Readonly<Record<string, string>> =>
    Object.fromEntries(texts.map(([, format, text], index) => [`${index}.${EXTENSIONS[format]}`, text]));

  test(
    'are refused one by one, and the run fails',
    async () => {
      const files = named(
        REFUSED.filter(([name, format]) => format !== 'rst' && !name.startsWith('an alias')),
      );
      const cwd = makeFolder(files);
      const names = Object.keys(files);
      const outcome = await runProcess(['lint', '--format', 'json', ...names], { cwd });
      expect(outcome.code).toBe(2);
      expectNoStack(outcome);
      for (const name of names) expect(outcome.stderr).toContain(`supportmatrix: ${name} was not read`);
      const report = JSON.parse(outcome.stdout);
      expect(report.files.map(({ diagnostics }: { diagnostics: object[] }) => diagnostics.length)).toEqual(
        names.map(() => 1),
      );
    },
    TIME,
  );

  test(
    'are refused where the heap is too small for them, before it is full',
    async () => {
      const row = `f${',y'.repeat(99)}\n`;
      const cwd = makeFolder({
        'a.csv': `F${',t'.repeat(99)}\n${row.repeat(4999)}`,
        'b.csv': row.repeat(500),
      });
      const env = { NODE_OPTIONS: '--max-old-space-size=200' };
      const refused = await runProcess(['lint', 'a.csv'], { cwd, env });
      expectNoStack(refused);
      expect(refused.code).toBe(2);
      expect(refused.stdout.replace(/\s+/g, ' ')).toMatch(
        /The document has more than \d{6} cells, items and lines, which is what the memory of Node holds here \(`NODE_OPTIONS=--max-old-space-size=` and megabytes give it more\), so the document is not read/,
      );
      expect((await runProcess(['lint', 'b.csv'], { cwd, env })).stderr).not.toContain('was not read');
    },
    TIME,
  );

  test(
    'fail a run whose rules are off',
    async () => {
      const cwd = makeFolder({ 'a.json': '['.repeat(1000) });
      const outcome = await runProcess(['lint', '--rule', 'malformed-syntax:off', 'a.json'], { cwd });
      expect(outcome.code).toBe(2);
      expect(outcome.stderr).toContain('a.json was not read, for it passes a limit.');
    },
    TIME,
  );

  test(
    'leave the old file of an output whole',
    async () => {
      const cwd = makeFolder({ 'a.md': `${'>'.repeat(100_000)} a\n`, 'out.json': 'old' });
      const outcome = await runProcess(['convert', 'a.md', '--to', 'json', '-o', 'out.json'], { cwd });
      expect(outcome.code).toBe(2);
      expectNoStack(outcome);
      expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old');
      expect(readdirSync(cwd).sort()).toEqual(['a.md', 'out.json']);
    },
    TIME,
  );

  test(
    'that are only large are read to the end',
    async () => {
      const files = named(READ);
      const outcome = await runProcess(['lint', '--format', 'compact', ...Object.keys(files)], {
        cwd: makeFolder(files),
      });
      expect([0, 1]).toContain(outcome.code);
      expectNoStack(outcome);
    },
    TIME,
  );
});

describe('configurations beyond all sense', () => {
  const laughs = Array.from({ length: 20 }, (_, at) =>
    at === 0
      ? 'a0: &a0 [x, x]'
      : `a${at}: &a${at} [${Array(9)
          .fill(`*a${at - 1}`)
          .join(', ')}]`,
  );
  test.each([
    ['brackets', '['.repeat(1_000_000), 'nested deeper than 100 levels'],
    ['sequences', '- '.repeat(100_000), 'nested deeper than 100 levels'],
    ['keys', 'a: 1\n'.repeat(100_000), 'more values than a configuration can mean'],
    ['a billion laughs', `${laughs.join('\n')}\n`, 'more values than a configuration can mean'],
    ['an alias of itself', 'a: &a [*a]\n', 'an alias has no anchor before it'],
    ['broken lines', 'a: [\n'.repeat(50), 'The YAML is broken'],
  ])(
    '%s',
    async (_name, text, message) => {
      const cwd = makeFolder({ 'supportmatrix.yaml': text, 'a.md': 'a\n' });
      const outcome = await runProcess(['lint', 'a.md'], { cwd });
      expect(outcome.code).toBe(2);
      expect(outcome.stderr).toContain(message);
      expect(outcome.stderr.split('\n').length).toBeLessThan(15);
      expectNoStack(outcome);
    },
    TIME,
  );
});

/** Names that mean something to a terminal, a shell, a file system or JavaScript. */
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '--fix',
  '-',
  '../x',
  'CON',
  '=1+1',
  '@SUM(1)',
  'a\u001b[31mb',
  'c\u202ed\u2066',
  'e\u001b]0;t\u0007f',
  'g\u009b1mh',
  '%0A::error::x',
  'x\u2028y',
  'z\u0000w',
  '$(id)',
  '\u0060id\u0060',
];
const escaped = NAMES.map((name) => name.replace(/[\\`*_<[\]|#]/g, '\\$&'));
const page = (signs: readonly string[]): string => {
  const rows = escaped.map(
    (name) => `| ${name} | optional | ${escaped.map((_, at) => signs[at % signs.length]).join(' | ')} |`,
  );
  const details = escaped.map(
    (name) =>
      `- **${name}**\n  - **Status:** nonsense\n  - **Driver Support:**\n    - ${escaped[3]}: partial\n`,
  );
  return [
    '# Title \u001b[31m\u202e\n',
    `| Feature | Status | ${escaped.join(' | ')} |`,
    `|${' --- |'.repeat(escaped.length + 2)}`,
    ...rows,
    '\n## Details\n',
    ...details,
  ].join('\n');
};

/** Control characters but for line ends and tabs, and marks that reorder text. */
const RAW = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe('names made for other readers than people', () => {
  const files = { 'a.md': page(['✔', '✖', '?']), 'b.md': page(['✖', '✔']) };
  const formats = ['pretty', 'json', 'compact', 'sarif', 'github', 'gitlab', 'junit', 'markdown', 'rdjson'];
  const commands: readonly (readonly [number, readonly string[]])[] = [
    ...formats.map((format) => [1, ['lint', '--fail-on', 'info', '--format', format, 'a.md']] as const),
    [0, ['lint', '--diff', '--unsafe', 'a.md']],
    [0, ['lint', '--explain-detection', 'a.md']],
    [0, ['stats', 'a.md']],
    [0, ['stats', '--format', 'json', 'a.md']],
    [0, ['diff', 'a.md', 'b.md']],
    [0, ['diff', '--format', 'json', 'a.md', 'b.md']],
    [0, ['diff', '--format', 'markdown', 'a.md', 'b.md']],
    [0, ['convert', 'a.md', '--to', 'json']],
    [0, ['convert', 'a.md', '--to', 'yaml']],
    [0, ['convert', 'a.md', '--to', 'ndjson']],
    [2, ['explain', 'a\u001b[31m']],
    [2, ['lint', 'x\u001b[31m.md']],
    [2, ['lint', '--rule', 'a\u001b:off', 'a.md']],
    [2, ['\u001b[31m']],
  ];
  test.each(commands)(
    'reach no terminal raw (exit %i): %j',
    async (code, args) => {
      const outcome = await runProcess(args, { cwd: makeFolder(files) });
      expect(outcome.stdout.match(RAW)).toBeNull();
      expect(outcome.stderr.match(RAW)).toBeNull();
      expect(outcome.code).toBe(code);
      expectNoStack(outcome);
    },
    TIME,
  );

  test('are keys like any other', async () => {
    const cwd = makeFolder(files);
    const { stdout } = await runProcess(['convert', 'a.md', '--to', 'json'], { cwd });
    const [matrix] = JSON.parse(stdout).matrices;
    const titles = matrix.features.map(({ title }: { title: string }) => title);
    expect(titles.slice(0, 10)).toEqual(NAMES.slice(0, 10));
    expect(Object.keys(matrix.features[0].support)).toHaveLength(NAMES.length);
    expect(Object.hasOwn(matrix.features[0].support, 'constructor')).toBe(true);
  });

  test('that look like options or paths are files all the same', async () => {
    const clean = '| F | A |\n|---|---|\n| B | ✔ |\n';
    const cwd = makeFolder({ '--fix': clean, '-': clean, 'CON.md': clean, 'a b.md': clean });
    const outcome = await runProcess(['lint', '--', '--fix', './-', 'CON.md', 'a b.md'], { cwd });
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain('4 files');
    expect(readFileSync(join(cwd, '--fix'), 'utf8')).toBe(clean);
  });
});
