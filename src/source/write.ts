// Replaces a file as a whole or not at all: a temporary file beside it, flushed, then renamed over it.
import { constants, type Stats } from 'node:fs';
import { chown, lstat, mkdir, open, readdir, rename, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Bounds, passGate } from './project.ts';
import { reasonOf, slashed } from './read.ts';

export interface WriteOptions extends Bounds {
  readonly bom?: boolean;
  /** Makes the folders above the file that do not exist. */
  readonly makeFolders?: boolean;
}

/** Written, or one line (with a full stop) on why nothing was. */
export type WriteResult = { readonly ok: true } | { readonly ok: false; readonly message: string };

/**
 * Writes `text`, or one piece of it after the other, to `path` atomically: a reader sees the old file or the new one, whatever happens meanwhile.
 * Mode and owner of a file that exists are kept. A link that passes the gate is followed, its target replaced.
 */
export async function writeFileAtomic(
  path: string,
  text: string | AsyncIterable<string>,
  options: WriteOptions,
): Promise<WriteResult> {
  try {
    const target = await resolveTarget(path, options);
    if (!target.ok) return { ok: false, message: `Cannot write ${slashed(path)}: ${target.reason}.` };
    const content = typeof text === 'string' ? `${options.bom ? '\uFEFF' : ''}${text}` : text;
    await replace(target.path, content, target.stats);
    return { ok: true };
  } catch (error) {
    // What goes wrong where the pieces come from is not told as a fault of the file.
    if (typeof text !== 'string' && !(error instanceof Error && 'code' in error)) throw error;
    return { ok: false, message: `Cannot write ${slashed(path)}: ${writeReasonOf(error)}.` };
  }
}

type Target =
  | { readonly ok: true; readonly path: string; readonly stats: Stats | undefined }
  | { readonly ok: false; readonly reason: string };

/** Where the bytes go once links are followed, and whether they may go there; nothing is made before that is known. */
async function resolveTarget(path: string, options: WriteOptions): Promise<Target> {
  const passed = passGate(path, options);
  if (!passed.ok) return { ok: false, reason: `it ${passed.reason}` };
  if (options.makeFolders) await mkdir(dirname(passed.path), { recursive: true });
  const stats = await statsOf(passed.path);
  if (stats?.isDirectory()) return { ok: false, reason: 'it is a folder' };
  if (stats && !stats.isFile()) return { ok: false, reason: 'it is no regular file' };
  return { ok: true, path: passed.path, stats };
}

async function statsOf(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** What the names of all temporary files for a path begin with. */
const temporaryPrefix = (path: string): string => `.${basename(path).slice(0, 200)}.`;

/**
 * Removes the temporary files for `path` that runs left which were killed while they wrote it; those of a run
 * that is still there are its own. Never fails: at worst the files stay.
 */
export async function removeLeftovers(path: string, { cwd }: Pick<WriteOptions, 'cwd'>): Promise<void> {
  const target = resolve(cwd, path);
  const prefix = temporaryPrefix(target);
  const names = await readdir(dirname(target)).catch((): string[] => []);
  for (const name of names) {
    if (!name.startsWith(prefix)) continue;
    const [, pid] = /^(\d+)\.\d+\.tmp$/.exec(name.slice(prefix.length)) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    await unlink(join(dirname(target), name)).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Of another user's process nothing may be asked but that it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function replace(
  path: string,
  content: string | AsyncIterable<string>,
  stats: Stats | undefined,
): Promise<void> {
  const temporary = join(dirname(path), `${temporaryPrefix(path)}${process.pid}.${counter()}.tmp`);
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
  const handle = await open(temporary, flags, stats ? stats.mode & 0o7777 : 0o666);
  try {
    try {
      await writeFile(handle, content, 'utf8');
      // The mode given to `open` is cut by the umask; one that stood before is restored in full.
      if (stats) await handle.chmod(stats.mode & 0o7777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (stats) await keepOwner(temporary, stats);
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

/** Only root can give a file away; for everybody else the new file is theirs, as any editor's would be. */
async function keepOwner(path: string, stats: Stats): Promise<void> {
  if (process.platform === 'win32') return;
  if (stats.uid === process.getuid?.() && stats.gid === process.getgid?.()) return;
  await chown(path, stats.uid, stats.gid).catch(() => undefined);
}

let writes = 0;
function counter(): number {
  writes += 1;
  return writes;
}

function writeReasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' ? 'its folder does not exist' : reasonOf(error);
}
