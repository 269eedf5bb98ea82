// `--as-of`: what holds for one version, said by `convert` and `stats`.
import { expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

const MATRIX = `| Feature | Rook | Tern |
| --- | --- | --- |
| Replay | since 2.4 | iOS 13 |
| Order | ✅ | ❌ |
| Pause | 1.2 – 1.9 | Chrome 50+ |
`;

it('converts what holds, and counts what cannot be compared', async () => {
  const args = ['convert', 'm.md', '--to', 'csv', '--csv', 'wide', '--as-of'];
  const cwd = makeFolder({ 'm.md': MATRIX });
  const early = await runCli([...args, 'v1.5'], { cwd });
  expect(early.stdout).toBe(
    'Feature,Rook,Tern\nReplay,missing,complete\nOrder,complete,missing\nPause,complete,complete\n',
  );
  expect(early.stderr).toContain(
    'm.md: 2 cells name versions that cannot be compared with v1.5, such as `iOS 13`; what is written there stays.\n',
  );
  expect(early.code).toBe(0);
  const late = await runCli([...args, '2.10'], { cwd });
  expect(late.stdout).toBe(
    'Feature,Rook,Tern\nReplay,complete,complete\nOrder,complete,missing\nPause,missing,complete\n',
  );
});

it('writes records and counts of what holds', async () => {
  const cwd = makeFolder({ 'm.md': MATRIX });
  const { stdout } = await runCli(['convert', 'm.md', '--to', 'ndjson', '--as-of', '2.0'], { cwd });
  expect(JSON.parse(stdout.split('\n', 1)[0] ?? '')).toMatchObject({
    level: 'missing',
    text: 'since 2.4',
    stage: null,
    since: '2.4',
    until: null,
  });
  const stats = await runCli(['stats', 'm.md', '--format', 'json', '--as-of', '2.0'], { cwd });
  expect(JSON.parse(stats.stdout)).toMatchObject({
    files: [{ matrices: [{ levels: { complete: 3, missing: 3 } }] }],
  });
});

it('refuses what is no version', async () => {
  const { code, stderr } = await runCli(['stats', 'm.md', '--as-of', 'iOS 13'], {
    cwd: makeFolder({ 'm.md': MATRIX }),
  });
  expect(code).toBe(2);
  expect(stderr).toContain('--as-of takes a version such as 2.4, not `iOS 13`.');
});
