#!/usr/bin/env node
// The program's entry: `--version` answers at once, everything else loads what it needs.
import * as nodeModule from 'node:module';
import { VERSION } from './version.ts';

const args = process.argv.slice(2);
const [first] = args;
if (first === '--version' || first === '-V') process.stdout.write(`${VERSION}\n`);
else {
  // From 22.1 on, Node keeps compiled programs; `NODE_DISABLE_COMPILE_CACHE=1` turns that off.
  if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
    nodeModule.enableCompileCache();
  }
  await import('./commands/process.ts').then(({ runProcess }) => runProcess(args));
}
