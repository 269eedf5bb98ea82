// Where compiled code is kept between runs: a folder of the user's own, as what lies there is run.
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Code of one file, about a megabyte each; the folder is emptied before it holds more. */
const MAX_FILES = 64;

/** Code that V8 compiled of one file. */
export interface KeptCode {
  /** Bytes of code that the run had compiled in all when it was kept. */
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
function keptFolder(): string | undefined {
  const parent = cacheFolder();
  if (parent === undefined) return undefined;
  const folder = join(parent, 'supportmatrix-code');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return isOurs(folder) ? folder : undefined;
}

const HEADER = 8;

/** What is kept under a name; `undefined` where nothing is, or nothing that can be trusted. */
export function readKept(name: string): KeptCode | undefined {
  try {
    const folder = keptFolder();
    if (folder === undefined) return undefined;
    const bytes = readFileSync(join(folder, name));
    return { compiled: bytes.readDoubleLE(0), code: bytes.subarray(HEADER) };
  } catch {
    return undefined;
  }
}

/** Keeps code under a name, for other runs that read it meanwhile whole or not at all; says nothing where it cannot. */
export function writeKept(name: string, { compiled, code }: KeptCode): void {
  try {
    const folder = keptFolder();
    if (folder === undefined) return;
    const files = readdirSync(folder);
    if (files.length >= MAX_FILES) for (const file of files) unlinkSync(join(folder, file));
    const header = Buffer.alloc(HEADER);
    header.writeDoubleLE(compiled);
    const written = join(folder, `${name}.${process.pid}`);
    writeFileSync(written, Buffer.concat([header, code]), { flag: 'wx', mode: 0o600 });
    renameSync(written, join(folder, name));
  } catch {
    // No place to keep it: the next run compiles again.
  }
}
