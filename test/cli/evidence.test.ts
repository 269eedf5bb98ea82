// Cells that tests prove, in every command that reads documents.
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Outcome, runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

const CONFIG = `documents:
  - files: matrix.md
    outputs: [{ file: proven.csv, csv: wide, level: from-evidence }]
evidence:
  - files: reports/*.xml
    test: "{target} > {feature}"
  - files: reports/*.tap
    test: "{feature}"
    target: "{name}"
  - files: reports/*.json
    name: $.tests[*].title
    result: $.tests[*].state
    results: { green: passed, red: failed }
    test: "{feature} ({target})"
`;
const MATRIX = `# Stores

| Feature | Memory | Redis | File |
| --- | --- | --- | --- |
| Put | ✅ | ✅ | ✅ |
| Watch | ✅ | ❌ | ✅ |
`;
const XML = `<testsuites><testsuite name="stores">
<testcase name="memory > put"/>
<testcase name="redis > put"><failure/></testcase>
<testcase name="redis > watch"/>
<testcase name="redis > flush"/>
</testsuite></testsuites>
`;
const FILES = {
  'supportmatrix.yaml': CONFIG,
  'matrix.md': MATRIX,
  'reports/vitest.xml': XML,
  'reports/file.tap': 'ok 1 - Put\nnot ok 2 - Watch # TODO\n',
  'reports/more.json': '{"tests": [{"title": "Watch (Memory)", "state": "green"}]}',
};

let cwd: string;
beforeEach(() => {
  cwd = makeFolder(FILES);
});
const run = (...args: readonly string[]): Promise<Outcome> => runCli(args, { cwd });
const write = (path: string, text: string): void => writeFileSync(join(cwd, path), text);
const lint = (...args: readonly string[]): Promise<Outcome> => run('lint', '--format', 'compact', ...args);

describe('lint', () => {
  it('holds levels against reports, with both places', async () => {
    const { stdout, stderr, code } = await run('lint', '--preset', 'all');
    expect(stdout).toMatch(/^matrix\.md:5:\d+ {2}error {2}disproven-cell$/mu);
    expect(stdout).toContain('  reports/vitest.xml:3:1 The test `redis > put` has failed.');
    expect(stdout).toMatch(/^matrix\.md:6:\d+ {2}info {2}understated-cell$/mu);
    expect(stdout).toMatch(/^matrix\.md:6:\d+ {2}warning {2}unproven-cell$/mu);
    expect(stdout).toContain('1 error, 1 warning, 1 info in 1 file.');
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it('gives machines the place in the report', async () => {
    const { stdout } = await run('lint', '--format', 'sarif');
    const uris = [...stdout.matchAll(/"uri": "([^"]*)"/gu)].map(([, uri]) => uri);
    expect(uris).toContain('reports/vitest.xml');
  });

  it('knows what a baseline knows, and asks a test of each new complete cell', async () => {
    const ratchet = ['--preset', 'all', '--fail-on', 'warning', '--baseline', 'known.json'];
    write('matrix.md', MATRIX.replace('| Put | ✅ | ✅', '| Put | ✅ | ❌'));
    expect(await lint(...ratchet, '--write-baseline')).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toContain('"rule":"unproven-cell"');
    expect(await lint(...ratchet)).toMatchObject({ code: 0 });
    // A cell that becomes complete needs a test.
    const more = readFileSync(join(cwd, 'matrix.md'), 'utf8').concat('| Scan | ❌ | ❌ | ✅ |\n');
    write('matrix.md', more);
    const failed = await lint(...ratchet);
    expect(failed.stdout).toMatch(
      /^matrix\.md:7:\d+: warning: `Scan` on `File` is complete here, and no test/mu,
    );
    expect(failed.code).toBe(1);
    write('reports/file.tap', `${FILES['reports/file.tap']}ok 3 - Scan\n`);
    expect(await lint(...ratchet)).toMatchObject({ code: 0 });
    // A test for a known cell: the entry goes, and does not come back.
    write('reports/file.tap', 'ok 1 - Put\nok 2 - Watch\nok 3 - Scan\n');
    const pruned = await lint(...ratchet, '--prune-baseline');
    expect(pruned.stderr).toContain('Took 1 finding');
    write('reports/file.tap', 'ok 1 - Put\nok 3 - Scan\n');
    expect(await lint(...ratchet)).toMatchObject({ code: 1 });
  });

  it('says nothing of cells without reports, but that there are none', async () => {
    rmSync(join(cwd, 'reports'), { recursive: true });
    const { stdout, stderr, code } = await lint('--preset', 'all');
    expect(stdout).not.toMatch(/(?:disproven|understated|unproven)-cell/u);
    expect(stderr.split('\n')[0]).toBe(
      'supportmatrix: supportmatrix.yaml:5:5: `evidence[0].files` matches no file, so no test speaks for a cell; run the tests first.',
    );
    expect(code).toBe(0);
  });

  it('says which report speaks for nothing', async () => {
    write('supportmatrix.yaml', CONFIG.replace('{target} > {feature}', '{feature} on {target}'));
    expect((await lint()).stderr).toBe(
      'supportmatrix: supportmatrix.yaml:5:5: `evidence[0].files` names reports/vitest.xml, of whose 4 tests none names a feature and a target.\n',
    );
  });

  it('explains which results name no cell', async () => {
    const { stderr } = await run('lint', '--explain-detection');
    expect(stderr).toBe(
      'supportmatrix: 6 of 7 test results speak for a cell of these documents. Named by no title, id or alias: `flush` on `redis` (reports/vitest.xml).\n',
    );
  });

  it('reads from another folder', async () => {
    mkdirSync(join(cwd, 'sub'));
    const { stdout } = await runCli(['lint', '../matrix.md'], { cwd: join(cwd, 'sub') });
    expect(stdout).toContain('  ../reports/vitest.xml:3:1 The test');
  });

  it('finds the same with threads and from the cache, until a report changes', async () => {
    cwd = makeFolder({ ...FILES, 'b/matrix.md': MATRIX, 'c/matrix.md': MATRIX });
    const cached = ['.', '--cache', '--workers', '1'];
    const first = await lint(...cached);
    expect((await lint(...cached)).stdout).toBe(first.stdout);
    expect((await lint('.', '--workers', '2')).stdout).toBe(first.stdout);
    write('reports/vitest.xml', XML.replace('<failure/>', ''));
    expect((await lint(...cached)).stdout).not.toContain('disproven-cell');
  });
});

describe('reports that are not read', () => {
  it.each([
    [
      'reports/vitest.xml',
      '<testsuite>\n<testcase name="a">',
      ':2:20: The report is not read: it is not valid XML: unclosed tag: testcase.',
    ],
    ['reports/more.json', '{"tests": [', ':1:12: The report is not read: it is not valid JSON.'],
    [
      'reports/more.json',
      '{"tests": [{"title": "a", "state": "odd"}]}',
      ':1:37: The report is not read: a result in it is a word that is unknown; say in `results` what it means.',
    ],
  ])('%s: %s', async (path, text, message) => {
    write(path, text);
    const { stderr, stdout, code } = await lint();
    expect(stderr).toBe(`supportmatrix: ${path}${message}\n`);
    expect([stdout, code]).toEqual(['', 2]);
  });

  it('lie outside of the project', async () => {
    const outside = makeFolder({ 'r.xml': XML });
    for (const files of [`${outside}/r.xml`, '../*.xml']) {
      write('supportmatrix.yaml', CONFIG.replace('reports/*.xml', files));
      const { stderr, code } = await lint();
      expect(stderr).toContain('`evidence[0].files` leads out of the project; name reports inside it.');
      expect(code).toBe(2);
    }
    write('supportmatrix.yaml', CONFIG);
    symlinkSync(join(outside, 'r.xml'), join(cwd, 'reports/link.xml'));
    const linked = await lint();
    expect(linked.stderr).toContain(
      'Cannot read reports/link.xml: it leads out of the project through a symbolic link.',
    );
    expect(linked.code).toBe(2);
  });

  it('are too large, alone or together', async () => {
    const alone = await lint('--max-bytes', '150');
    expect(alone.stderr).toMatch(/Cannot read reports\/vitest\.xml: it has \d+ bytes, more than 150/u);
    const together = await lint('--max-bytes', '230');
    expect(together.stderr).toContain('the reports have more than 230 bytes together');
    expect([alone.code, together.code]).toEqual([2, 2]);
  });

  it('are JSON without a word on where its results are', async () => {
    write('supportmatrix.yaml', CONFIG.replace('    result: $.tests[*].state\n', ''));
    expect((await lint()).stderr).toContain('does not say with `result` where its results are');
  });
});

describe('the configuration', () => {
  it.each([
    ['test: "{feature} on {driver}"', '`evidence[0].test` has a hole that is unknown'],
    ['suite: all', '`evidence[0].suite` has a pattern with neither'],
    ['property: "{feature}{target}"', '`evidence[0].property` has a pattern with two holes side by side'],
    ['result: state', '`evidence[0].result` is no JSONPath, which begins with `$`'],
    ['feature: "$..a..b"', '`evidence[0].feature` has `..` more than once'],
    [
      'results: { a: maybe }',
      '`evidence[0].results.…` is a word that is unknown. It takes: passed, failed, skipped.',
    ],
    ['tests: a', '`evidence[0]` has a setting that is unknown. Did you mean `test`?'],
  ])('%s is refused with its place', async (line, message) => {
    write('supportmatrix.yaml', `evidence:\n  - files: r.xml\n    ${line}\n`);
    const { stderr, code } = await lint('matrix.md');
    expect(stderr).toMatch(/^supportmatrix: supportmatrix\.yaml:3:\d+: /u);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

describe('copies', () => {
  const proven = (): string => readFileSync(join(cwd, 'proven.csv'), 'utf8');

  it('have the levels of tests, and drift from them', async () => {
    const built = await run('build');
    expect(built.stderr).toContain(
      'What tests have shown of cells is lost in csv: `Put / Memory` and 5 more.',
    );
    expect(proven()).toBe(
      'Feature,Memory,Redis,File\nPut,complete,missing,complete\nWatch,complete,complete,complete\n',
    );
    expect((await run('check')).stdout).toContain('No drift in 1 output file.');
    write('reports/vitest.xml', XML.replace('<failure/>', ''));
    const { stdout, code } = await run('check');
    expect(stdout).toContain('Put, Redis: the evidence says complete, proven.csv says missing.');
    expect(code).toBe(1);
  });

  it('are not written without results', async () => {
    await run('build');
    rmSync(join(cwd, 'reports'), { recursive: true });
    const { stderr, code } = await run('build');
    expect(stderr).toContain(
      'supportmatrix.yaml:3:15: `level: from-evidence` finds no test result for a cell.',
    );
    expect(code).toBe(2);
    expect(await run('check')).toMatchObject({ code: 2 });
  });
});

it('stats counts proven cells', async () => {
  const { stdout } = await run('stats', 'matrix.md', '--format', 'json');
  const { matrices } = JSON.parse(stdout).files[0];
  expect(matrices).toMatchObject([{ proven: 3, targets: [{ proven: 2 }, { proven: 0 }, { proven: 1 }] }]);
  expect((await run('stats', 'matrix.md')).stdout).toMatch(/^ {2}All .* 5 +0 +1 +0 +0 +3$/mu);
});

it('convert writes the evidence of cells', async () => {
  const { stdout } = await run('convert', 'matrix.md', '--to', 'json');
  const [put] = JSON.parse(stdout).matrices[0].features;
  expect(put.support.redis).toEqual({
    level: 'complete',
    evidence: [{ source: 'reports/vitest.xml', test: 'redis > put', result: 'failed' }],
  });
});
