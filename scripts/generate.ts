// Writes every generated file, or with `--check` tells which are out of date: `npm run generate`, and CI.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const GENERATORS = ['schema', 'rules-table', 'config-reference', 'picture', 'assets', 'compile', 'api-docs'];
const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
for (const name of GENERATORS) {
  const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, [tsx, script, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
