// Replaces a file as a whole or not at all: a temporary file beside it, flushed, then renamed over it.
import { constants, type Stats } from 'node:fs';
import { chown, lstat, mkdir, open, readdir, rename, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { decodeText } from './decode.ts';
import { type Bounds, passGate } from './project.ts';
import { reasonOf, slashed } from './read.ts';
import type { Result } from './result.ts';
import { readFileBytes } from './text.ts';

export interface WriteOptions extends Bounds {
  readonly bom?: boolean;
  /** What the file held when it was read, null where there was none: whatever came meanwhile stays. */
  readonly before?: string | null;
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
    await removeLeftovers(dirname(target.path));
    await replace(target.path, content, target.stats, () => isAsBefore(target.path, options.before));
    return { ok: true };
  } catch (error) {
    // What goes wrong where the pieces come from is not told as a fault of the file.
    if (typeof text !== 'string' && !(error instanceof Error && 'code' in error)) throw error;
    return { ok: false, message: `Cannot write ${slashed(path)}: ${writeReasonOf(error)}.` };
  }
}

type Target = Result<{ readonly path: string; readonly stats: Stats | undefined }>;

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

/** Names of temporary files; the first number is that of the process. */
const TEMPORARY = /^\..*\.(\d+)\.\d+\.supportmatrix\.tmp$/;

const cleaned = new Set<string>();

/** Removes the temporary files that killed runs left in a folder, once a run. Never fails. */
async function removeLeftovers(folder: string): Promise<void> {
  if (cleaned.has(folder)) return;
  cleaned.add(folder);
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const [, pid] = TEMPORARY.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) await unlink(join(folder, name)).catch(() => undefined);
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

let writes = 0;

async function replace(
  path: string,
  content: string | AsyncIterable<string>,
  stats: Stats | undefined,
  mayReplace: () => boolean,
): Promise<void> {
  writes += 1;
  const name = `.${basename(path).slice(0, 200)}.${process.pid}.${writes}.supportmatrix.tmp`;
  const temporary = join(dirname(path), name);
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
    if (!mayReplace()) throw new ChangedMeanwhile();
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

/** Somebody has saved the file since it was read. */
class ChangedMeanwhile extends Error {
  readonly code = 'CHANGED';
}

function isAsBefore(path: string, before: string | null | undefined): boolean {
  if (before === undefined) return true;
  const now = readFileBytes(path, Number.POSITIVE_INFINITY);
  if (!now.ok) return before === null;
  const decoded = decodeText(now.bytes);
  return decoded.ok && decoded.text === before;
}

function writeReasonOf(error: unknown): string {
  if (error instanceof ChangedMeanwhile) return 'it was changed meanwhile; run the command again';
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' ? 'its folder does not exist' : reasonOf(error);
}
