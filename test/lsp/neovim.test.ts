// `lsp` in Neovim, as Debian has it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTRADICTING } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';
import { CLI } from '../support/process.ts';

const hasNeovim = spawnSync('nvim', ['--version']).status === 0;

describe.skipIf(!hasNeovim)('in Neovim', () => {
  it('findings are shown, and every request is answered', { timeout: 120_000 }, () => {
    const folder = makeFolder({ 'm.md': CONTRADICTING, '.git/HEAD': '' });
    const { stdout, stderr } = spawnSync(
      'nvim',
      ['--headless', '--clean', '-S', join(import.meta.dirname, 'neovim.lua')],
      {
        cwd: folder,
        encoding: 'utf8',
        timeout: 90_000,
        env: { ...process.env, NODE: process.execPath, SUPPORTMATRIX: CLI, DOCUMENT: join(folder, 'm.md') },
      },
    );
    expect(stderr).not.toMatch(/Error/);
    const answers: unknown = JSON.parse(stdout);
    const fixed = CONTRADICTING.replace('✖', '✔');
    expect(answers).toMatchObject({
      diagnostics: [{ line: 7, code: 'summary-detail-mismatch', severity: 1 }],
      hover: expect.stringContaining('**Snapshots** (optional) on **Beta**: complete'),
      definition: [{ range: { start: { line: 15 } } }],
      references: [{}, {}],
      symbols: [{ name: 'Support', children: [{ name: 'Snapshots' }, { name: 'Migration' }] }],
      completion: [{ label: '✔' }, { label: '✖' }],
      actions: [
        'Replace by `✔`, as the details have it (unsafe)',
        'Disable summary-detail-mismatch for the row `Snapshots`',
      ],
      fixed,
      left: [],
      renamed: fixed.replaceAll('Beta', 'Gamma'),
    });
    expect(readFileSync(join(folder, 'm.md'), 'utf8')).toBe(CONTRADICTING);
  });
});
