// Writes a generated file, or with `--check` tells whether it is up to date; for the generators beside it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { tried } from '../src/source/result.ts';
import { ROOT } from './root.ts';

/** The text of a file of the project, by its path from the root; undefined where there is none. */
export const readProjectFile = (path: string): string | undefined =>
  tried(() => readFileSync(`${ROOT}${path}`, 'utf8'));

/** Writes a file of the project; with `--check` on the command line it only compares, and fails the process. */
export function generate(path: string, wanted: string): void {
  if (readProjectFile(path) === wanted) return;
  if (process.argv.includes('--check')) {
    process.stderr.write(`${path} is out of date: run \`npm run generate\`.\n`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(`${ROOT}${path}`), { recursive: true });
  writeFileSync(`${ROOT}${path}`, wanted);
  process.stdout.write(`${relative(process.cwd(), `${ROOT}${path}`)}\n`);
}
