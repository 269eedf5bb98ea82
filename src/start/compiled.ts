// Runs the files of the bundle with the code that V8 compiled of them in an earlier run: compiling is a third of what
// linting a small document costs. What Node keeps from 22.1 on leaves out the functions that are compiled when they are
// first called, which are most.
import { readFileSync, statSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { getHeapCodeStatistics, setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { VERSION } from '../version.ts';
import { type KeptCode, readKept, writeKept } from './kept-code.ts';

/** A run that took this much longer than the one whose code is kept may have compiled more. */
const LONGER = 1.5;
/** One that compiled this much more has its own code kept. */
const WORTH_KEEPING = 1.2;

interface Part {
  readonly name: string;
  readonly script: Script;
  /** What is kept of it; absent where nothing is, or nothing that fits. */
  readonly kept?: KeptCode;
}

/** What distinguishes this file's code from that of any other file, version or machine. */
function nameOf(path: string, purpose: string): string {
  const { size, mtimeMs } = statSync(path);
  const stamp = [VERSION, process.versions.v8, process.arch, size, Math.round(mtimeMs)].join('_');
  return `${stamp}_${/^[a-z-]{1,30}$/.test(purpose) ? purpose : 'other'}_${basename(path)}`;
}

/** Compiles a file, from what is kept where it fits. */
function compile(path: string, purpose: string): Part {
  const name = nameOf(path, purpose);
  const kept = readKept(name);
  const script = new Script(wrap(readFileSync(path, 'latin1')), {
    filename: path,
    ...(kept && { cachedData: kept.code }),
  });
  return { name, script, ...(kept && script.cachedDataRejected === false && { kept }) };
}

/** Keeps the code of all parts where one has none, or where this run compiled much more. */
function keep(parts: readonly Part[]): void {
  const { user, system } = process.cpuUsage();
  const time = user + system;
  if (parts.every(({ kept }) => kept && time < kept.time * LONGER)) return;
  const compiled = getHeapCodeStatistics().bytecode_and_metadata_size;
  if (parts.every(({ kept }) => kept && compiled < kept.compiled * WORTH_KEEPING)) return;
  for (const { name, script } of parts) writeKept(name, { time, compiled, code: script.createCachedData() });
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
    const ofNode = createRequire(file);
    const folder = dirname(file);
    const require = (name: string): unknown =>
      name.startsWith('.') ? load(join(folder, name)) : ofNode(name);
    part.script.runInThisContext()(module.exports, require, module, file, folder);
    return module.exports;
  };
}

/** Bytes; a run over less ends before V8 optimises much, and loading what tells V8 so costs more. */
const SHORT = 8000;

/** Whether the arguments name so little that the run will be short; what is no file may be anything. */
function isShort(args: readonly string[]): boolean {
  let size = 0;
  for (const arg of args) {
    const stats = statSync(arg, { throwIfNoEntry: false });
    if (stats?.isDirectory()) return false;
    size += stats?.size ?? 0;
  }
  return size > 0 && size < SHORT;
}

/**
 * Loads a CommonJS file by its absolute path and gives what it exports. When the process ends, the code that was
 * compiled is kept for later runs of the same purpose; `NODE_DISABLE_COMPILE_CACHE=1` turns that off.
 */
export function loadCompiled(path: string, purpose: string, args: readonly string[]): unknown {
  const short = isShort(args);
  // V8 11 (Node 20) optimises a function after it has run 66 kB of code. A run over one document ends too soon for
  // that to be worth while: half of its time went to the compiler. Later V8s count otherwise, and have a cheaper
  // compiler before it. What is kept fits only runs with the same flags.
  if (!short && process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000');
  if (process.env.NODE_DISABLE_COMPILE_CACHE === '1') return createRequire(path)(path);
  const parts: Part[] = [];
  process.on('exit', () => keep(parts));
  return loader(short ? `${purpose}-short` : purpose, parts)(path);
}
