// The README's session, run for real: what it shows is what the program prints. `UPDATE=1` rewrites it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../scripts/bundle.ts';
import { parseConfig } from '../src/config/load.ts';
import { runCli } from './support/cli.ts';
import { makeFolder } from './support/folder.ts';

const PATH = join(ROOT, 'README.md');
const readme = readFileSync(PATH, 'utf8');
const blockOf = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

it('shows what is printed', async () => {
  const cwd = makeFolder({ 'docs/support-matrix.md': blockOf('markdown') });
  let wanted = readme;
  for (const [block, command = ''] of readme.matchAll(
    /```console\n\$ supportmatrix ([^\n]+)\n[\s\S]*?```/g,
  )) {
    const { stdout, code } = await runCli(command.split(' '), { cwd });
    expect(code).toBe(command.startsWith('lint') ? 1 : 0);
    wanted = wanted.replace(block, () => `\`\`\`console\n$ supportmatrix ${command}\n${stdout}\`\`\``);
  }
  if (process.env.UPDATE === '1') writeFileSync(PATH, wanted);
  expect(readFileSync(PATH, 'utf8')).toBe(wanted);
});

it('shows a configuration that is right', () => {
  const [, text = ''] = /```yaml\n(# yaml-language-server[\s\S]*?)```/.exec(readme) ?? [];
  expect(parseConfig(text, 'supportmatrix.yaml', '/')).toMatchObject({ ok: true });
});
