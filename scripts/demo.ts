// `npm start`: what a user sees. Lints the fixture, then shows the beginning of each conversion of it.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundles, ROOT, writeFiles } from './bundle.ts';

const DOCUMENT = 'fixtures/nova/support-matrix.md';
const SHOWN_LINES = 12;

/** The program as it is committed; made on the spot where it is not there yet. */
async function program(): Promise<string> {
  const committed = join(ROOT, 'dist/cli.js');
  if (existsSync(committed)) return committed;
  const folder = join(ROOT, '.supportmatrix-cache/dist');
  await writeFiles(await bundles(), folder);
  return join(folder, 'cli.js');
}

function say(args: readonly string[]): void {
  console.log(`\n$ supportmatrix ${args.join(' ')}`);
}

const cli = await program();
const lint = ['lint', DOCUMENT];
say(lint);
const { status } = spawnSync(process.execPath, [cli, ...lint], { cwd: ROOT, stdio: 'inherit' });
console.log(`(exit code ${status})`);

for (const to of [['json'], ['csv'], ['markdown', '--view', 'summary', '--table', 'aligned']]) {
  const args = ['convert', DOCUMENT, '--to', ...to];
  say(args);
  const lines = execFileSync(process.execPath, [cli, ...args], { cwd: ROOT, encoding: 'utf8' }).split('\n');
  console.log(lines.slice(0, SHOWN_LINES).join('\n'));
  if (lines.length > SHOWN_LINES) console.log(`… ${lines.length - SHOWN_LINES} more lines`);
}
