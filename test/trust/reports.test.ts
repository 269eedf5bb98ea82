// Reports that `merge-reports` is given by a stranger: what no run has written is refused, and no file is shown through it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { LintSchema } from '../../src/report/lint-schema.ts';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

type LintReport = v.InferOutput<typeof LintSchema>;
type Finding = LintReport['files'][number]['diagnostics'][number];

const FORMATS = ['pretty', 'json', 'compact', 'sarif', 'github', 'gitlab', 'junit', 'markdown', 'rdjson'];
const MATRIX = '| Feature | Alpha |\n| --- | --- |\n| Boot | ✔ |\n| Boot | ✖ |\n';

const at = (line: number, column: number, offset: number) => ({ line, column, offset });
const FIRST = { start: at(1, 1, 0), end: at(1, 2, 1) };
const FINDING: Finding = {
  ruleId: 'duplicate-feature',
  severity: 'error',
  message: 'Twice.',
  range: FIRST,
  url: 'https://example.org/duplicate-feature',
};

/** Two shards of a project beside a secret; the first says what it is told to. */
async function spoilt(change: (report: LintReport) => LintReport): Promise<string> {
  const base = makeFolder({ 'secret.txt': 'S3CR3T\n', 'project/a.md': MATRIX });
  const cwd = join(base, 'project');
  mkdirSync(join(cwd, '.git'));
  for (const index of [1, 2])
    await runCli(['lint', 'a.md', '--shard', `${index}/2`, '--format', `json=${index}.json`], { cwd });
  const report: LintReport = JSON.parse(readFileSync(join(cwd, '1.json'), 'utf8'));
  writeFileSync(join(cwd, '1.json'), JSON.stringify(change(report)));
  return cwd;
}

const withFinding =
  (more: Partial<Finding>, path = 'a.md') =>
  (report: LintReport): LintReport => ({
    ...report,
    files: [{ path, diagnostics: [{ ...FINDING, ...more }] }],
  });

const merge = (cwd: string, format: string) =>
  runCli(['merge-reports', '1.json', '2.json', '--format', format], { cwd });

describe('a finding that no rule tells', () => {
  test.each<[string, Partial<Finding>]>([
    ['ruleId', { ruleId: 'x\u001b[31m' }],
    ['ruleId', { ruleId: 'x\n::error::y' }],
    ['ruleId', { ruleId: '' }],
    ['ruleId', { ruleId: 'a'.repeat(300) }],
    ['url', { url: 'javascript:alert(1)' }],
    ['url', { url: 'https://a.b/) [x](javascript:alert(1)' }],
    ['url', { url: 'https://a.b/\u202e' }],
    ['range', { range: { start: at(1, 9_007_199_254_740_991, 0), end: at(1, 2, 1) } }],
    ['range', { range: { start: at(900, 1, 5), end: at(900, 2, 6) } }],
    ['range', { range: { start: at(1, 3, 2), end: at(1, 1, 0) } }],
    ['range', { range: { start: at(1, 1, 0), end: at(1, 1, 2 ** 40) } }],
    [
      'related',
      { related: [{ path: 'a.md', message: 'x', range: { start: at(9, 9, 0), end: at(9, 9, 0) } }] },
    ],
    ['fix', { fix: { safe: true, edits: [{ text: '', range: { start: at(1, 2, 1), end: at(1, 1, 0) } }] } }],
  ])('is refused: %s %j', async (part, more) => {
    const cwd = await spoilt(withFinding(more));
    expect(await merge(cwd, 'pretty')).toEqual({
      code: 2,
      stdout: '',
      stderr: `supportmatrix: 1.json says what no run of \`lint\` does (see \`files.0.diagnostics.0.${part}\`); write it again.\n`,
    });
  });

  test('is refused: one of more shards than there can be', async () => {
    const cwd = await spoilt((report) => ({
      ...report,
      ...(report.shard && { shard: { ...report.shard, count: 1_000_000_000 } }),
    }));
    const { code, stderr } = await merge(cwd, 'json');
    expect([code, stderr]).toEqual([
      2,
      'supportmatrix: 1.json says what no run of `lint` does (see `shard`); write it again.\n',
    ]);
  });
});

describe('a finding that may stand', () => {
  test.each(FORMATS)('reaches no terminal raw, as %s', async (format) => {
    const text = 'm\u001b]0;t\u0007\n::error::z \u202e <script>alert(1)</script>';
    const more = { message: `${text}.`, feature: text, expected: text, actual: text };
    const { code, stdout, stderr } = await merge(await spoilt(withFinding(more)), format);
    expect(code).toBe(1);
    expect(`${stdout}${stderr}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    if (format !== 'pretty') expect(stdout).not.toMatch(/^::error::z/m);
  });

  test.each(FORMATS)('shows no file outside of the project, as %s', async (format) => {
    for (const more of [
      withFinding({}, '../secret.txt'),
      withFinding({ related: [{ path: '../secret.txt', message: 'Here.', range: FIRST }] }),
    ]) {
      const { code, stdout, stderr } = await merge(await spoilt(more), format);
      expect(`${stdout}${stderr}`).not.toContain('S3CR3T');
      expect([1, 2]).toContain(code);
      if (code === 2) expect(stderr).toContain('it leads out of the project');
    }
  });
});

test.each([
  '',
  'null',
  '[]',
  '{}',
  '['.repeat(100_000),
  '{"schemaVersion":1,"files":null}',
  '{"__proto__":1}',
])('what is no report at all is refused: %.40s', async (text) => {
  const cwd = makeFolder({ 'a.json': text });
  const { code, stdout, stderr } = await runCli(['merge-reports', 'a.json'], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^supportmatrix: a\.json is no (?:JSON|report of `lint --format json`).*\.\n$/);
});
