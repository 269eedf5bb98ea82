// What all commands do with data files that a mapping reads, one file a feature, and with a page beside them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Outcome, runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';
import { makeRepository } from '../support/repository.ts';

const CONFIG = `documents:
  - files: features.yaml
    outputs: [{ file: matrix.csv, csv: wide }]
sources:
  - files: [features.yaml, "features/*.yaml"]
    feature: $..what
    target: $..impl.*~key
    level: $..impl.*.is
    levels: { GA: complete, later: missing }
rules: { cross-document-conflict: error }
`;
const FEATURES = `- what: Replay
  impl: { rook: { is: GA }, tern: { is: later } }
- what: Order
  impl: { rook: { is: GA }, tern: { is: hopefully } }
- what: Locks
  impl: { rook: { is: later }, tern: { is: GA } }
- what: Seals
  impl: { rook: { is: GA }, tern: { is: GA } }
`;
const PAGE = `# Brokers

| Feature | rook | tern |
| --- | --- | --- |
| Replay | ✔ | ✔ |
| Order | ✔ | ? |
| Locks | ✖ | ✔ |
| Seals | ✔ | ✔ |
`;
const FILES = {
  'supportmatrix.yaml': CONFIG,
  'features.yaml': FEATURES,
  'page.md': PAGE,
  'features/replay.yaml': 'what: Replay\nimpl: { rook: { is: GA }, tern: { is: later } }\n',
  'features/order.yaml': 'what: Order\nimpl: { tern: { is: GA } }\n',
  'features.toml': '[[features]]\nname = "Replay"\nrook = true\ntern = false\n',
};

let cwd: string;
beforeEach(() => {
  cwd = makeFolder(FILES);
});
const run = (...args: readonly string[]): Promise<Outcome> => runCli(args, { cwd });

describe('data that a mapping reads', () => {
  it('is linted, with the place in the file', async () => {
    const { stdout, code } = await run('lint', '--preset', 'all', 'features.yaml', '--format', 'compact');
    expect(stdout).toMatch(/^features\.yaml:4:\d+: .*hopefully/mu);
    expect(code).toBe(0);
  });

  it('is held against the page beside it', async () => {
    writeFileSync(
      join(cwd, 'supportmatrix.yaml'),
      CONFIG.replace('files: features.yaml', 'files: [features.yaml, page.md]'),
    );
    const { stdout, code } = await run('lint', 'features.yaml', 'page.md', '--format', 'compact');
    expect(stdout).toMatch(/^page\.md:5:\d+: .*cross-document-conflict/mu);
    expect(code).toBe(1);
  });

  it('is converted, several files of one feature each as one matrix', async () => {
    const one = await run('convert', 'features.yaml', '--to', 'csv', '--csv', 'wide');
    expect(one.stdout).toBe(
      'Feature,rook,tern\nReplay,complete,missing\nOrder,complete,unknown\nLocks,missing,complete\nSeals,complete,complete\n',
    );
    const many = await run('convert', 'features/*.yaml', '--to', 'csv', '--csv', 'wide');
    expect(many.stdout).toBe('Feature,tern,rook\nOrder,complete,\nReplay,missing,complete\n');
  });

  it('is the source of copies, which are checked', async () => {
    expect(await run('build')).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'matrix.csv'), 'utf8')).toContain('Replay,complete,missing');
    expect(await run('check')).toMatchObject({ code: 0 });
    writeFileSync(join(cwd, 'features.yaml'), FEATURES.replace('later', 'GA'));
    expect(await run('check')).toMatchObject({ code: 1 });
  });

  it('is compared with what it said before', async () => {
    cwd = makeRepository(FILES);
    writeFileSync(join(cwd, 'features.yaml'), FEATURES.replace('rook: { is: GA }', 'rook: { is: later }'));
    const { stdout } = await run('diff', 'HEAD:features.yaml', 'features.yaml');
    expect(stdout).toMatch(/regression +Replay, rook: complete → missing/u);
  });

  it('says how it was read', async () => {
    const { stdout } = await run('lint', '--explain-detection', 'features.yaml');
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain(
      'feature: $..what found 4: Replay, Order, Locks, Seals; target: $..impl.*~key found 8: rook, tern; level: $..impl.*.is found 8: GA, later, hopefully',
    );
  });
});

it('data in TOML is read without a configuration', async () => {
  const { stdout } = await run('convert', 'features.toml', '--to', 'csv', '--csv', 'wide');
  expect(stdout).toBe('Feature,rook,tern\nReplay,complete,missing\n');
});

it('a mapping that is wrong ends the run with its place', async () => {
  writeFileSync(join(cwd, 'supportmatrix.yaml'), CONFIG.replace('$..what', '$..what..name'));
  const { stderr, code } = await run('lint', 'features.yaml');
  expect(stderr).toContain('supportmatrix.yaml:6:5: `sources[0].feature` has `..` more than once.');
  expect(code).toBe(2);
});
