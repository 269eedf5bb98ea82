// `build`: what it writes, what it leaves alone, what it refuses, and what is left when it is killed.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { movedLink } from '../../src/commands/render.ts';
import { type Outcome, runCli } from '../support/cli.ts';
import { CLEAN } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';
import { CLI, runProcess } from '../support/process.ts';

const README =
  '# Tool\n\nWords.  \n\n<!-- supportmatrix:begin m -->\n<!-- supportmatrix:end m -->\n\n\tMore\n\n\n';

const config = (...outputs: readonly string[]): string =>
  `documents:\n  - files: [docs/matrix.md]\n    outputs:\n${outputs.map((output) => `      - ${output}\n`).join('')}`;

const project = (outputs: readonly string[], more: Readonly<Record<string, string>> = {}): string =>
  makeFolder({ 'supportmatrix.yaml': config(...outputs), 'docs/matrix.md': CLEAN, ...more });

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const build = (cwd: string, ...args: readonly string[]): Promise<Outcome> =>
  runCli(['build', ...args], { cwd });

describe('files', () => {
  const ALL = [
    '{ file: out/long.csv, csv: long }',
    '{ file: out/wide.csv, csv: wide }',
    '{ file: out/m.json }',
    '{ file: out/m.yaml }',
    '{ file: out/m.md, table: aligned }',
    '{ file: out/m.rst, table: grid }',
    '{ file: out/m.ini }',
    '{ file: out/m.html }',
    '{ file: out/m.svg, view: heatmap }',
    '{ file: out/m.ndjson }',
    '{ file: out/data, to: json }',
  ];

  it('are written by their endings, and only when they change', async () => {
    const folder = project(ALL);
    const first = await build(folder);
    expect(first.code).toBe(0);
    expect(first.stdout.split('\n').slice(0, 3)).toEqual([
      'wrote out/long.csv',
      'wrote out/wide.csv',
      'wrote out/m.json',
    ]);
    const names = readdirSync(join(folder, 'out'));
    expect(names).toHaveLength(ALL.length);
    expect(JSON.parse(read(folder, 'out/data'))).toEqual(JSON.parse(read(folder, 'out/m.json')));
    const contents = names.map((name) => read(folder, `out/${name}`));
    const times = names.map((name) => statSync(join(folder, 'out', name)).mtimeMs);
    const second = await build(folder);
    expect(second).toMatchObject({ code: 0, stderr: first.stderr });
    expect(second.stdout.match(/^unchanged /gm)).toHaveLength(ALL.length);
    expect(names.map((name) => read(folder, `out/${name}`))).toEqual(contents);
    expect(names.map((name) => statSync(join(folder, 'out', name)).mtimeMs)).toEqual(times);
    expect((await runCli(['check'], { cwd: folder })).code).toBe(0);
  });

  it('are the same wherever the command runs', async () => {
    const folder = project(['{ file: out/m.ndjson }', '{ file: out/m.md }'], {
      'deep/down/x.txt': '',
      '.git/HEAD': '',
    });
    await build(folder);
    const before = read(folder, 'out/m.ndjson');
    const deep = await build(join(folder, 'deep/down'));
    expect(deep.stdout).toBe('unchanged ../../out/m.ndjson\nunchanged ../../out/m.md\n');
    expect(read(folder, 'out/m.ndjson')).toBe(before);
  });

  it('are only named with --dry-run', async () => {
    const folder = project(['{ file: out/m.json }']);
    expect(await build(folder, '--dry-run')).toMatchObject({ code: 0, stdout: 'would write out/m.json\n' });
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('keep their mode, their line ends and their byte order mark', async () => {
    const folder = project(['{ file: m.csv }'], { 'm.csv': '\uFEFFold\r\n' });
    chmodSync(join(folder, 'm.csv'), 0o640);
    await build(folder);
    expect(statSync(join(folder, 'm.csv')).mode & 0o777).toBe(0o640);
    const text = read(folder, 'm.csv');
    expect(text.startsWith('\uFEFFmatrix')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect((await build(folder)).stdout).toBe('unchanged m.csv\n');
  });

  it('keep the comments that people write into YAML', async () => {
    const folder = project(['{ file: m.yaml }']);
    await build(folder);
    const commented = read(folder, 'm.yaml')
      .replace('beta: { level: missing }', 'beta: { level: missing } # asked for')
      .replaceAll('\n', '\r\n');
    writeFileSync(join(folder, 'm.yaml'), `# The sheet of the team.\r\n${commented}`);
    expect((await build(folder)).stdout).toBe('unchanged m.yaml\n');
    writeFileSync(
      join(folder, 'docs/matrix.md'),
      CLEAN.replace('| ✔ | ✖ |', '| ✔ | ◐ |').replace('**Beta:** missing', '**Beta:** partial'),
    );
    expect((await build(folder)).stdout).toBe('wrote m.yaml\n');
    expect(read(folder, 'm.yaml')).toBe(
      `# The sheet of the team.\r\n${commented.replace('missing } #', 'partial } #')}`,
    );
    expect((await runCli(['check', '--exact'], { cwd: folder })).code).toBe(0);
  });

  it('may be one a document', async () => {
    const folder = makeFolder({
      'supportmatrix.yaml':
        'documents:\n  - files: ["docs/*.md"]\n    outputs: [{ file: "out/{name}.json" }]\n',
      'docs/one.md': CLEAN,
      'docs/two.md': CLEAN.replace('# Support', '# Other'),
    });
    expect((await build(folder)).stdout).toBe('wrote out/one.json\nwrote out/two.json\n');
    expect(JSON.parse(read(folder, 'out/two.json')).matrices).toMatchObject([{ section: ['Other'] }]);
  });

  const TWO = `${CLEAN}\n${CLEAN.replace('# Support', '# Other').replaceAll('Beta', 'Gamma').replace('| ✔ | ✖ |', '| ✖ | ✖ |').replace('Alpha:** complete', 'Alpha:** missing')}`;

  it('may be one a matrix, one a target, or one for each of both', async () => {
    const folder = makeFolder({
      'supportmatrix.yaml': config(
        '{ file: "out/{matrix}.ini" }',
        '{ file: "badges/{target}.svg", view: badge }',
        '{ file: "badges/{matrix}/{target}.svg", view: badge }',
        '{ file: badges/all.svg, view: badge }',
        '{ file: "docs/by-{target}.md" }',
        '{ file: "cells/{target}.ndjson" }',
      ).replace('docs/matrix.md', '"docs/*.md"'),
      'docs/matrix.md': TWO,
    });
    const first = await build(folder);
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout.match(/(?<=^wrote ).*$/gm)).toEqual([
      ...['out/support.ini', 'out/other.ini'],
      ...['badges/alpha.svg', 'badges/beta.svg', 'badges/gamma.svg'],
      ...['support/alpha', 'support/beta', 'other/alpha', 'other/gamma'].map((name) => `badges/${name}.svg`),
      'badges/all.svg',
      ...['docs/by-alpha.md', 'docs/by-beta.md', 'docs/by-gamma.md'],
      ...['cells/alpha.ndjson', 'cells/beta.ndjson', 'cells/gamma.ndjson'],
    ]);
    const label = (name: string): string =>
      /<title>(.*)<\/title>/.exec(read(folder, `badges/${name}.svg`))?.[1] ?? '';
    expect(label('alpha')).toBe('Alpha: 1 of 4 complete');
    expect(label('support/alpha')).toBe('Alpha: 1 of 2 complete');
    expect(label('other/gamma')).toBe('Gamma: 1 of 2 complete');
    expect(label('all')).toBe('Support: 3 of 8 complete');
    expect(read(folder, 'docs/by-beta.md')).toMatch(/^\| Feature \| Status \| Beta \|$/m);
    expect(read(folder, 'docs/by-beta.md')).not.toMatch(/Alpha|Gamma|Other/);
    expect(read(folder, 'cells/gamma.ndjson')).toContain('"path":"docs/matrix.md"');
    // The glob takes in what was written by now; what is derived is no source.
    expect((await build(folder)).stdout).not.toContain('wrote');
    expect((await runCli(['check'], { cwd: folder })).code).toBe(0);
    writeFileSync(
      join(folder, 'out/other.ini'),
      read(folder, 'out/other.ini').replace('missing', 'complete'),
    );
    const drifted = await runCli(['check'], { cwd: folder });
    expect(drifted.stdout).toContain('Alpha: the source says missing, out/other.ini says complete.');
  });

  it('may hold the matrices of several documents, each with an id of its own', async () => {
    const folder = makeFolder({
      'supportmatrix.yaml':
        'documents:\n  - files: ["docs/*.md"]\n    outputs: [{ file: docs/all.md }, { file: all.json }]\n',
      'docs/one.md': CLEAN,
      'docs/two.md': CLEAN,
    });
    await build(folder);
    const ids = (): unknown =>
      JSON.parse(read(folder, 'all.json')).matrices.map(({ id }: { id: string }) => id);
    expect(ids()).toEqual(['support', 'support-2']);
    // The glob takes in what was written by now; what is derived is no source.
    expect((await build(folder)).stdout).toBe('unchanged docs/all.md\nunchanged all.json\n');
  });
});

describe('parts between markers', () => {
  const SUMMARY = '{ file: README.md, view: summary, between: m }';

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('leave the rest byte for byte, %s', async (_, lineEnd) => {
    const readme = README.replaceAll('\n', lineEnd);
    const folder = project([SUMMARY], { 'README.md': readme });
    expect(await build(folder)).toMatchObject({ code: 0, stdout: 'wrote README.md\n' });
    const text = read(folder, 'README.md');
    const [above = '', below = ''] = readme.split(/<!-- supportmatrix:begin m -->\r?\n/);
    expect(text.startsWith(above)).toBe(true);
    expect(text.endsWith(below)).toBe(true);
    expect(text).toContain(`| Snapshots | optional | ✔ | ✖ |${lineEnd}`);
    expect((await build(folder)).stdout).toBe('unchanged README.md\n');
  });

  it('are kept with exit code 1 where a hand was, until --force', async () => {
    const folder = project([SUMMARY], { 'README.md': README });
    await build(folder);
    const written = read(folder, 'README.md');
    const edited = written.replace('| Snapshots | optional | ✔ | ✖ |', '| Snapshots | optional | ✔ | ✔ |');
    writeFileSync(join(folder, 'README.md'), edited);
    const kept = await build(folder);
    expect(kept).toMatchObject({ code: 1, stdout: 'kept README.md\n' });
    expect(kept.stderr).toContain('the part `m` was edited by hand');
    expect(read(folder, 'README.md')).toBe(edited);
    expect(await build(folder, '--force')).toMatchObject({ code: 0, stdout: 'wrote README.md\n' });
    expect(read(folder, 'README.md')).toBe(written);
  });

  it('are written anew after a formatter was there', async () => {
    const folder = project([SUMMARY], { 'README.md': README });
    await build(folder);
    const written = read(folder, 'README.md');
    writeFileSync(
      join(folder, 'README.md'),
      written.replace('| Snapshots | optional |', '| Snapshots  |  optional |'),
    );
    expect((await build(folder)).code).toBe(0);
    expect(read(folder, 'README.md')).toBe(written);
  });

  it('are MDX where their markers are', async () => {
    const page = '# Page\n\n{/* supportmatrix:begin m */}\n{/* supportmatrix:end m */}\n\n<Footer />\n';
    const folder = project(['{ file: page.md, between: m, ignore: [prettier] }'], {
      'page.md': page,
      'docs/matrix.md': CLEAN.replaceAll('Snapshots', 'Snap {x}'),
    });
    expect(await build(folder)).toMatchObject({ code: 0, stdout: 'wrote page.md\n' });
    const text = read(folder, 'page.md');
    expect(text).toMatch(/begin m \w{16} \*\/\}\n\n\{\/\* prettier-ignore-start \*\/\}\n/);
    expect(text).toContain('| Snap \\{x} | optional |');
    expect((await runCli(['check', '--exact'], { cwd: folder })).code).toBe(0);
  });

  it('may be several in one file, in RST too, and with words for other tools', async () => {
    const two = `${README}<!-- supportmatrix:begin d -->\n<!-- supportmatrix:end d -->\n`;
    const rst = 'Tool\n====\n\n.. supportmatrix:begin m\n.. supportmatrix:end m\n\nMore.\n';
    const folder = project(
      [
        '{ file: README.md, between: m, ignore: [prettier, markdownlint] }',
        '{ file: README.md, between: d, view: details }',
        '{ file: index.rst, between: m, view: summary }',
      ],
      { 'README.md': two, 'index.rst': rst },
    );
    expect(await build(folder)).toMatchObject({ code: 0, stdout: 'wrote README.md\nwrote index.rst\n' });
    const text = read(folder, 'README.md');
    expect(text).toMatch(
      /begin m \w+ -->\n\n<!-- prettier-ignore-start -->\n<!-- markdownlint-disable -->\n\n/,
    );
    expect(text).toMatch(
      /\n\n<!-- markdownlint-enable -->\n<!-- prettier-ignore-end -->\n\n<!-- supportmatrix:end m/,
    );
    expect(text).toContain('Alpha: complete');
    expect(read(folder, 'index.rst')).toMatch(
      /^Tool\n====\n\n\.\. supportmatrix:begin m \w+\n\n[^#]*list-table::[^#]*\n\n\.\. supportmatrix:end m\n\nMore\.\n$/,
    );
    expect((await build(folder)).stdout).toBe('unchanged README.md\nunchanged index.rst\n');
    expect((await runCli(['check'], { cwd: folder })).code).toBe(0);
  });

  it('lead to the source, not to anchors that the file has not', async () => {
    const linked = CLEAN.replace('| Migration |', '| [Migration](other.md#x) |');
    const folder = project([SUMMARY], { 'README.md': README, 'docs/matrix.md': linked });
    await build(folder);
    expect(read(folder, 'README.md')).toContain('[Migration](docs/other.md#x)');
  });

  it.each([
    ['#x', 'docs/m.md', 'README.md', 'docs/m.md#x'],
    ['a.md', 'docs/m.md', 'docs/x/y.md', '../a.md'],
    ['../a.md?q#x', 'docs/m.md', 'README.md', 'a.md?q#x'],
    ['https://example.com/a', 'docs/m.md', 'README.md', 'https://example.com/a'],
    ['//example.com/a', 'docs/m.md', 'README.md', '//example.com/a'],
    ['/a', 'docs/m.md', 'README.md', '/a'],
    ['mailto:a@example.com', 'docs/m.md', 'README.md', 'mailto:a@example.com'],
  ])('write the link %s of %s in %s as %s', (link, from, to, moved) => {
    expect(movedLink(link, from, to, false)).toBe(moved);
  });

  it('may stand in the source itself, and are then no source', async () => {
    const [, details = ''] = CLEAN.split('## Details');
    const source = `# Support\n\n## Details${details}\n<!-- supportmatrix:begin m -->\n<!-- supportmatrix:end m -->\n`;
    const folder = project(['{ file: docs/matrix.md, between: m }'], { 'docs/matrix.md': source });
    await build(folder);
    const text = read(folder, 'docs/matrix.md');
    expect(text).toContain('| Snapshots | optional | ✔ | ✖ |');
    writeFileSync(join(folder, 'docs/matrix.md'), text.replace('**Beta:** missing', '**Beta:** complete'));
    await build(folder);
    expect(read(folder, 'docs/matrix.md')).toContain('| Snapshots | optional | ✔ | ✔ |');
  });
});

describe('refusals', () => {
  it.each<[string, readonly string[], string]>([
    ['outside by path', ['{ file: ../out.json }'], '../out.json leads out of the project'],
    ['an absolute path', ['{ file: /tmp/out.json }'], 'leads out of the project'],
    ['the source', ['{ file: docs/matrix.md }'], 'names nothing but its own outputs'],
    ['an unknown ending', ['{ file: out.xyz }'], 'does not say its format; add `to:`'],
    ['an unknown format', ['{ file: out.x, to: jsn }'], 'Did you mean `json`?'],
    [
      'the same file twice',
      ['{ file: o.json }', '{ file: ./o.json }'],
      'supportmatrix.yaml:5:9: o.json is written at supportmatrix.yaml:4:9 already',
    ],
    [
      'an option of another format',
      ['{ file: o.json, csv: long }'],
      '`csv: long` says nothing of an output in json',
    ],
    [
      'a background of a badge',
      ['{ file: o.svg, view: badge, background: none }'],
      '`background: none` says nothing of a badge',
    ],
    ['an unknown view', ['{ file: o.md, view: sumary }'], 'Did you mean `summary`?'],
    ['a name that no marker can have', ['{ file: README.md, between: "a b" }'], 'cannot stand in a marker'],
    [
      'a file without markers',
      ['{ file: docs/plain.md, between: m }'],
      'has no line `<!-- supportmatrix:begin m -->`',
    ],
    ['markers of a file that is not there', ['{ file: NONE.md, between: m }'], 'NONE.md does not exist'],
  ])('%s', async (_, outputs, message) => {
    const folder = project(outputs, { 'README.md': README, 'docs/plain.md': '# Plain\n' });
    const outcome = await build(folder);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain(message);
    expect(outcome.stderr).toMatch(/^supportmatrix: (?:.*\/)?supportmatrix\.yaml:\d+:\d+: /);
    expect(readdirSync(folder).sort()).toEqual(['README.md', 'docs', 'supportmatrix.yaml']);
  });

  it('a source without a matrix, which would empty the copies', async () => {
    const folder = project(['{ file: o.json }'], { 'docs/matrix.md': '# Gone\n', 'o.json': 'kept' });
    const outcome = await build(folder);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('no feature support matrix found in docs/matrix.md');
    expect(read(folder, 'o.json')).toBe('kept');
  });

  it('links that lead out of the project, also for folders that would be made', async () => {
    const outside = makeFolder({ 'victim.json': 'safe' });
    const folder = project(['{ file: o.json }']);
    symlinkSync(join(outside, 'victim.json'), join(folder, 'o.json'));
    const file = await build(folder);
    expect(file).toMatchObject({ code: 2, stdout: '' });
    expect(file.stderr).toContain('through a symbolic link');
    symlinkSync(outside, join(folder, 'link'));
    writeFileSync(join(folder, 'supportmatrix.yaml'), config('{ file: link/new/o.json }'));
    expect((await build(folder)).code).toBe(2);
    expect(readdirSync(outside)).toEqual(['victim.json']);
    expect(read(outside, 'victim.json')).toBe('safe');
  });

  it('a run without a configuration, or without outputs', async () => {
    const bare = await build(makeFolder({ 'm.md': CLEAN, '.git/HEAD': '' }));
    expect(bare).toMatchObject({ code: 2, stdout: '' });
    expect(bare.stderr).toContain('supportmatrix init');
    const none = await build(
      makeFolder({ 'm.md': CLEAN, 'supportmatrix.yaml': 'documents:\n  - files: [m.md]\n' }),
    );
    expect(none.stderr).toContain('declares no outputs');
  });
});

describe('a killed build', () => {
  it('leaves every file old or new, never in between', async () => {
    const rows = (sign: string): string =>
      Array.from({ length: 150 }, (_, index) => `| Feature ${index} | ${`${sign} | ✖ | `.repeat(10)}\n`).join(
        '',
      );
    const targets = Array.from({ length: 20 }, (_, index) => `Target ${index}`);
    const matrix = (sign: string): string =>
      `# Support\n\n| Feature | ${targets.join(' | ')} |\n|${' --- |'.repeat(21)}\n${rows(sign)}`;
    const outputs = Array.from({ length: 8 }, (_, index) => `{ file: out/${index}.json }`);
    const folder = project(outputs, { 'docs/matrix.md': matrix('✔') });
    const contents = (): readonly string[] => outputs.map((_, index) => read(folder, `out/${index}.json`));
    const buildAll = (): void => void execFileSync(process.execPath, [CLI, 'build'], { cwd: folder });
    buildAll();
    const [old = ''] = contents();
    writeFileSync(join(folder, 'docs/matrix.md'), matrix('◐'));
    const started = performance.now();
    buildAll();
    const took = performance.now() - started;
    const [fresh = ''] = contents();
    expect(fresh).not.toBe(old);
    let sign = '✔';
    let interrupted = 0;
    for (let round = 0; round < 5; round += 1) {
      writeFileSync(join(folder, 'docs/matrix.md'), matrix(sign));
      const child = spawn(process.execPath, [CLI, 'build'], { cwd: folder, stdio: 'ignore' });
      const ended = new Promise<NodeJS.Signals | null>((done) =>
        child.on('close', (_, signal) => done(signal)),
      );
      // The writing is the last part of a run.
      await sleep(took * (0.6 + round / 10));
      child.kill('SIGKILL');
      if ((await ended) === 'SIGKILL') interrupted += 1;
      for (const content of contents()) expect(content === old || content === fresh).toBe(true);
      sign = sign === '✔' ? '◐' : '✔';
    }
    expect(interrupted).toBeGreaterThan(0);
    buildAll();
    expect(new Set(contents()).size).toBe(1);
    expect(readdirSync(join(folder, 'out'))).toHaveLength(outputs.length);
  });

  it('leaves temporary files that the next build that writes takes away, and no others', async () => {
    const folder = project(['{ file: m.json }', '{ file: b.json }']);
    await build(folder);
    const { pid } = spawnSync(process.execPath, ['--version']);
    const left = `.m.json.${pid}.1.supportmatrix.tmp`;
    const others = [
      `.m.json.${process.pid}.1.supportmatrix.tmp`,
      '.m.json.1.supportmatrix.tmp',
      `.m.json.${pid}.1.tmp`,
      '.m.json.x.1.supportmatrix.tmp',
    ];
    for (const name of [left, ...others]) writeFileSync(join(folder, name), '{');
    const hidden = (): string[] =>
      readdirSync(folder)
        .filter((name) => name.startsWith('.'))
        .sort();
    await build(folder, '--dry-run');
    expect(hidden()).toEqual([left, ...others].sort());
    rmSync(join(folder, 'b.json'));
    // A process looks once at each folder: those below are of this one.
    const again = await runProcess(['build'], { cwd: folder });
    expect(again.stdout).toBe('unchanged m.json\nwrote b.json\n');
    expect(hidden()).toEqual(others.sort());
  });
});
