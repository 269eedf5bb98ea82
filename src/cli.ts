#!/usr/bin/env node
// The program's entry: `--version` answers at once, everything else loads what it needs.
import { enableCompileCache } from './compile-cache.ts';
import { VERSION } from './version.ts';

const args = process.argv.slice(2);
const [first = ''] = args;
if (first === '--version' || first === '-V') process.stdout.write(`${VERSION}\n`);
else {
  enableCompileCache();
  void import('./commands/process.ts').then(({ runProcess }) => runProcess(args));
}
