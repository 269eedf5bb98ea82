// Files of the built program that are read only by runs that need them.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CLEAN } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';
import { TEST_DIST } from '../support/global-setup.ts';
import { runProcess } from '../support/process.ts';

const OF_EVIDENCE_AND_VERSIONS = [
  'config-evidence',
  'extract-evidence',
  'extract-lexicon-time-words',
  'model-as-of',
  'model-evidence',
  'model-test-results',
  'rules-impossible-history-versions',
  'rules-stage-level-mismatch-stages',
  'rules-stale-evidence-evidence',
];

it('who states neither versions nor evidence reads no file that serves them', async () => {
  const root = makeFolder();
  cpSync(TEST_DIST, join(root, 'dist'), { recursive: true });
  for (const name of OF_EVIDENCE_AND_VERSIONS) rmSync(join(root, 'dist/lazy', `${name}.js`));
  const cwd = makeFolder({ 'matrix.md': CLEAN });
  const cli = join(root, 'dist/cli.js');
  const lint = await runProcess(['lint', 'matrix.md'], { cwd, cli });
  expect(lint).toEqual({ code: 0, stdout: 'No problems in 1 file.\n', stderr: '' });
  const json = await runProcess(['convert', 'matrix.md', '--to', 'json'], { cwd, cli });
  expect(json).toMatchObject({ code: 0, stderr: '' });
});
