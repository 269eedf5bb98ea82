// Our own documents, linted as anybody's: not even an info is left.
import { expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';

it('finds nothing in the README and the docs', async () => {
  const args = ['lint', '--format', 'compact', '--fail-on', 'info', 'README.md', 'docs'];
  const { stdout, code } = await runCli(args, { cwd: process.cwd() });
  expect(stdout).toBe('');
  expect(code).toBe(0);
});
