// Where compiled code is kept between runs: a folder of the user's own, as what lies there is run.
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writevSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** About two megabytes each, at most; the folder is emptied before it holds more. */
const MAX_FILES = 48;

/** Code that V8 compiled of one file, and what the run had done when it was kept. */
export interface KeptCode {
  /** Microseconds of CPU time that the run had taken. */
  readonly time: number;
  /** Bytes of code that the run had compiled in all. */
  readonly compiled: number;
  readonly code: Buffer;
}

/** The user's folder for what can be made anew; `undefined` where there is none. */
function cacheFolder(): string | undefined {
  const { XDG_CACHE_HOME = '', LOCALAPPDATA = '' } = process.env;
  if (isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  if (process.platform === 'win32') return isAbsolute(LOCALAPPDATA) ? LOCALAPPDATA : undefined;
  const home = homedir();
  // A home that is not there, as services have it, is not made.
  if (!statSync(home).isDirectory()) return undefined;
  return join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}

/** Whether nobody but this user can have written there. */
function isOurs(folder: string): boolean {
  const user = process.getuid?.();
  const { uid, mode } = lstatSync(folder);
  return user === undefined || (uid === user && (mode & 0o022) === 0);
}

/** The folder of kept code, made where it is not there yet; `undefined` where nothing can be kept safely. */
function findFolder(): string | undefined {
  try {
    const parent = cacheFolder();
    if (parent === undefined) return undefined;
    const folder = join(parent, 'supportmatrix-code');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return isOurs(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

let known: { readonly folder: string | undefined } | undefined;

/** The same, looked for once: every part of the program asks. */
function keptFolder(): string | undefined {
  known ??= { folder: findFolder() };
  return known.folder;
}

/** Two numbers of eight bytes. */
const HEADER = 16;

/** What is kept under a name; `undefined` where nothing is, or nothing that can be trusted. */
export function readKept(name: string): KeptCode | undefined {
  try {
    const folder = keptFolder();
    if (folder === undefined) return undefined;
    const bytes = readFileSync(join(folder, name));
    const middle = HEADER + (bytes.length - HEADER) / 2;
    const code = bytes.subarray(HEADER, middle);
    // V8 does not look whether a disk has damaged the code, and would end the process: so it is there twice.
    if (!code.equals(bytes.subarray(middle))) return undefined;
    return { time: bytes.readDoubleLE(0), compiled: bytes.readDoubleLE(8), code };
  } catch {
    return undefined;
  }
}

/** Keeps code under a name; other runs read it whole or not at all. Says nothing where it cannot. */
export function writeKept(name: string, { time, compiled, code }: KeptCode): void {
  try {
    const folder = keptFolder();
    if (folder === undefined) return;
    const files = readdirSync(folder);
    if (files.length >= MAX_FILES) for (const file of files) unlinkSync(join(folder, file));
    const header = Buffer.alloc(HEADER);
    header.writeDoubleLE(time, 0);
    header.writeDoubleLE(compiled, 8);
    const written = join(folder, `${name}.${process.pid}`);
    const file = openSync(written, 'wx', 0o600);
    writevSync(file, [header, code, code]);
    fsyncSync(file);
    closeSync(file);
    renameSync(written, join(folder, name));
  } catch {
    // No place to keep it: the next run compiles again.
  }
}
