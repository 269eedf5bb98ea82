// A maintainer's week: one matrix, its copies, a repository, and everything that goes wrong with them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as prettier from 'prettier';
import { expect, it } from 'vitest';
import { type Outcome, runCli } from '../support/cli.ts';
import { commitAll, git, makeRepository } from '../support/repository.ts';

const MATRIX = `# Storage support

## Summary

| Feature | Status | Ironic | Libvirt | VMware |
| --- | --- | --- | --- | --- |
| Rescue instance | optional | ✔ | ✔ | ✖ |
| Attach volume | mandatory | ✔ | ✔ | ✔ |

## Details

- **Rescue instance**
  - **Status: optional.**
  - **CLI commands:**
    - \`tool rescue <server>\`
  - **Driver Support:**
    - **Ironic:** complete
    - **Libvirt:** complete
    - **VMware:** missing
- **Attach volume**
  - **Status: mandatory.**
  - **Driver Support:**
    - **Ironic:** complete
    - **Libvirt:** complete
    - **VMware:** complete
`;

const README =
  '# Tool\n\n<!-- supportmatrix:begin support-matrix -->\n<!-- supportmatrix:end support-matrix -->\n\n* Written  by\n* people\n';

const OUTPUTS = `    outputs:
      - { file: docs/support-matrix.csv, csv: long }
      - { file: docs/support-matrix.json }
      - { file: README.md, view: summary, between: support-matrix }
      - { file: docs/support-matrix.html }
      - { file: docs/support.svg, view: heatmap }
`;
const FILES = [
  'docs/support-matrix.csv',
  'docs/support-matrix.json',
  'README.md',
  'docs/support-matrix.html',
  'docs/support.svg',
];

it("a maintainer's week", { timeout: 300_000 }, async () => {
  const folder = makeRepository({ 'docs/support-matrix.md': MATRIX, 'README.md': README });
  const run = (...args: readonly string[]): Promise<Outcome> => runCli(args, { cwd: folder });
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const edit = (path: string, from: string | RegExp, to: string): void => {
    const text = read(path);
    expect(text.replace(from, to)).not.toBe(text);
    writeFileSync(join(folder, path), text.replace(from, to));
  };
  const mended = async (): Promise<void> => {
    expect((await run('build')).code).toBe(0);
    expect(await run('check')).toMatchObject({ code: 0, stderr: '' });
  };

  // Monday: the tool comes in.
  const init = await run('init', '--hook');
  expect(init).toMatchObject({ code: 0 });
  expect(init.stderr).toContain('found docs/support-matrix.md: Storage support, 2 features by 3 targets');
  edit('supportmatrix.yaml', /^( {2}- files: \[docs\/support-matrix\.md\]\n)/m, `$1${OUTPUTS}`);
  expect((await run('check')).stdout).toContain('docs/support-matrix.csv does not exist');
  expect((await run('build')).stdout).toBe(FILES.map((path) => `wrote ${path}\n`).join(''));
  const first = FILES.map(read);
  expect(read('README.md')).toMatch(/\n\n\* Written {2}by\n\* people\n$/);
  expect((await run('build')).stdout).toBe(FILES.map((path) => `unchanged ${path}\n`).join(''));
  expect(FILES.map(read)).toEqual(first);
  expect((await run('check')).code).toBe(0);
  commitAll(folder, 'Keep the support matrix in step');

  // Tuesday: a cell changes in the source, in both its places.
  edit('docs/support-matrix.md', '| Rescue instance | optional | ✔ |', '| Rescue instance | optional | ◐ |');
  edit('docs/support-matrix.md', '**Ironic:** complete', '**Ironic:** partial');
  const source = await run('check');
  expect(source.code).toBe(1);
  expect(source.stdout).toContain(
    'Rescue instance, Ironic: the source says partial, docs/support-matrix.csv says complete.',
  );
  expect(source.stdout).toContain(
    'Rescue instance, Ironic: the source says partial, README.md says complete.',
  );
  await mended();
  git(folder, 'checkout', '--quiet', '--', '.');
  expect((await run('check')).code).toBe(0);

  // Wednesday: somebody edits the sheet.
  edit('docs/support-matrix.csv', /^(.*Rescue instance.*Ironic.*)complete/m, '$1missing');
  const copy = await run('check');
  expect(copy.code).toBe(1);
  expect(copy.stdout).toContain(
    'Rescue instance, Ironic: the source says complete, docs/support-matrix.csv says missing.',
  );
  expect(copy.stdout).toContain('1 of 5 output files has drifted.');
  await mended();
  expect(FILES.map(read)).toEqual(first);

  // Thursday: a formatter goes over the README.
  const formatted = await format(read('README.md'));
  expect(formatted).not.toBe(first[2]);
  writeFileSync(join(folder, 'README.md'), formatted);
  expect(await run('check')).toMatchObject({ code: 0 });
  expect((await run('check', '--exact')).code).toBe(1);
  git(folder, 'checkout', '--quiet', '--', '.');

  // Friday: a branch takes support away.
  git(folder, 'checkout', '--quiet', '-b', 'simplify');
  edit('docs/support-matrix.md', '| ✔ | ✔ | ✖ |', '| ✔ | ✖ | ✖ |');
  edit('docs/support-matrix.md', '**Libvirt:** complete', '**Libvirt:** missing');
  await mended();
  commitAll(folder, 'Drop rescue on Libvirt');
  const gate = await run('diff', '--since', 'main', '--fail-on', 'regression', '--format', 'markdown');
  expect(gate.code).toBe(1);
  expect(gate.stdout).toContain('### Support matrix: 1 regression\n');
  expect(gate.stdout).toContain('| Rescue instance | Libvirt | complete | missing |');
  expect((await run('diff', '--since', 'main', '--fail-on', 'removed-feature,removed-target')).code).toBe(0);
  // What main does meanwhile is not the branch's doing.
  git(folder, 'checkout', '--quiet', 'main');
  edit('docs/support-matrix.md', '| ✔ | ✔ | ✖ |', '| ✔ | ✔ | ✔ |');
  edit('docs/support-matrix.md', '**VMware:** missing', '**VMware:** complete');
  await mended();
  commitAll(folder, 'Rescue on VMware');
  git(folder, 'checkout', '--quiet', 'simplify');
  expect((await run('diff', '--since', 'main')).stdout).toMatch(/\n1 regression\.\n$/);

  // Saturday: the same on Windows.
  git(folder, 'config', 'core.autocrlf', 'true');
  git(folder, 'rm', '--quiet', '-r', '--cached', '.');
  git(folder, 'reset', '--quiet', '--hard');
  expect(read('docs/support-matrix.md')).toContain('\r\n');
  const crlf = FILES.map(read);
  expect((await run('check', '--exact')).code).toBe(0);
  expect((await run('build')).stdout).toBe(FILES.map((path) => `unchanged ${path}\n`).join(''));
  edit('docs/support-matrix.csv', /^(.*Rescue instance.*Ironic.*)complete/m, '$1missing');
  await mended();
  expect(FILES.map(read)).toEqual(crlf);
});

/** What prettier makes of it: padded tables, its own bullets, folded white space. */
function format(text: string): Promise<string> {
  return prettier.format(text, { parser: 'markdown' });
}
