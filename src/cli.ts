#!/usr/bin/env node
// The program's entry: `--version` answers at once, everything else loads what it needs.
import * as nodeModule from 'node:module';
import { VERSION } from './version.ts';

const args = process.argv.slice(2);
const [first] = args;
if (first === '--version' || first === '-V') process.stdout.write(`${VERSION}\n`);
else {
  // V8 optimises a function after it has run 66 kB of code. A run over one document ends too soon for that to be
  // worth while: half of its time went to the compiler. Later V8s count otherwise, and have a cheaper one before it.
  if (process.versions.v8.startsWith('11.')) {
    await import('node:v8').then(({ setFlagsFromString }) => setFlagsFromString('--interrupt-budget=500000'));
  }
  // From 22.1 on, Node keeps compiled programs; `NODE_DISABLE_COMPILE_CACHE=1` turns that off.
  if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
    nodeModule.enableCompileCache();
  }
  await import('./commands/process.ts').then(({ runProcess }) => runProcess(args));
}
