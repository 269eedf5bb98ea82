// Runs the files of the bundle with the code that V8 compiled of them in an earlier run: compiling is a third of what
// linting a small document costs. Node does the same from 22.1 on.
import { readFileSync, statSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { basename, dirname, join } from 'node:path';
import { getHeapCodeStatistics, setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { VERSION } from '../version.ts';
import { readKept, writeKept } from './kept-code.ts';

/** A run that compiled this much more than the one whose code is kept has its own code kept. */
const WORTH_KEEPING = 1.2;

interface Part {
  readonly name: string;
  readonly script: Script;
  /** What had been compiled when its code was kept; 0 where none was. */
  readonly compiled: number;
}

/** What distinguishes this file's code from that of any other file, version or machine. */
function nameOf(path: string, purpose: string): string {
  const { size, mtimeMs } = statSync(path);
  const stamp = [VERSION, process.versions.v8, process.arch, size, Math.round(mtimeMs)].join('_');
  return `${stamp}_${/^[a-z-]{1,20}$/.test(purpose) ? purpose : 'other'}_${basename(path)}`;
}

/** Compiles a file, from what is kept where it fits. */
function compile(path: string, purpose: string): Part {
  const name = nameOf(path, purpose);
  const kept = readKept(name);
  const script = new Script(nodeModule.wrap(readFileSync(path, 'latin1')), {
    filename: path,
    ...(kept && { cachedData: kept.code }),
  });
  return {
    name,
    script,
    compiled: kept !== undefined && script.cachedDataRejected !== true ? kept.compiled : 0,
  };
}

/** Keeps the code of all parts where one has none, or where this run compiled much more. */
function keep(parts: readonly Part[]): void {
  const compiled = getHeapCodeStatistics().bytecode_and_metadata_size;
  if (parts.every((part) => part.compiled * WORTH_KEEPING > compiled)) return;
  for (const { name, script } of parts) writeKept(name, { compiled, code: script.createCachedData() });
}

/** Loads a file and those that it asks for by relative names; `parts` takes up each. */
function loader(purpose: string, parts: Part[]): (file: string) => unknown {
  const modules = new Map<string, { exports: unknown }>();
  return function load(file) {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const part = compile(file, purpose);
    parts.push(part);
    const ofNode = nodeModule.createRequire(file);
    const folder = dirname(file);
    const require = (name: string): unknown =>
      name.startsWith('.') ? load(join(folder, name)) : ofNode(name);
    part.script.runInThisContext()(module.exports, require, module, file, folder);
    return module.exports;
  };
}

/** Whether Node keeps compiled code itself, now that it has been asked to. */
function nodeKeeps(): boolean {
  if (!('enableCompileCache' in nodeModule) || typeof nodeModule.enableCompileCache !== 'function')
    return false;
  nodeModule.enableCompileCache();
  return true;
}

/**
 * Loads a CommonJS file by its absolute path and gives what it exports. When the process ends, the code that was
 * compiled is kept for later runs of the same `purpose`; `NODE_DISABLE_COMPILE_CACHE=1` turns that off.
 */
export function loadCompiled(path: string, purpose: string): unknown {
  // V8 optimises a function after it has run 66 kB of code. A run over one document ends too soon for that to be
  // worth while: half of its time went to the compiler. Later V8s count otherwise, and have a cheaper one before it.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000');
  if (process.env.NODE_DISABLE_COMPILE_CACHE === '1' || nodeKeeps())
    return nodeModule.createRequire(path)(path);
  // Without sums to hold it against, code that a disk has damaged would end the process.
  setFlagsFromString('--verify-snapshot-checksum');
  const parts: Part[] = [];
  process.on('exit', () => keep(parts));
  return loader(purpose, parts)(path);
}
