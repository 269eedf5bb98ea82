// What is not read and why, in words; and how paths are written.
import type { BigIntStats, Stats } from 'node:fs';

/** What is read at most of one document, in bytes, unless `--max-bytes` says otherwise: 64 MiB. */
export const DEFAULT_MAX_BYTES = 67_108_864;

/** A path with `/`, as reports write it. Only Windows writes `\` between folders. */
export function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

/** Why a file is not read, by what it is; undefined where it may be. */
export function refusalOf(stats: Stats | BigIntStats, limit: number): string | undefined {
  if (stats.isDirectory()) return 'it is a folder; name a document, or give the folder to `lint`';
  if (stats.isFIFO()) return 'it is a pipe; give `-` to read standard input';
  if (stats.isSocket() || stats.isCharacterDevice() || stats.isBlockDevice()) {
    return 'it is a device or a socket, not a file; give `-` to read standard input';
  }
  return stats.size > limit ? tooLarge(Number(stats.size), limit) : undefined;
}

/** In words that a file is larger than `limit` bytes. */
export function tooLarge(size: number | undefined, limit: number): string {
  const found =
    size === undefined ? `it is larger than ${limit} bytes` : `it has ${size} bytes, more than ${limit}`;
  return `${found}; raise the limit with --max-bytes`;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'a part of its path is a file, not a folder'],
  ['EACCES', 'permission is denied'],
  ['EPERM', 'permission is denied'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its symbolic links go in a circle'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EMFILE', 'too many files are open'],
  ['ENXIO', 'it is a pipe or a socket that cannot be opened'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EROFS', 'the file system is read-only'],
  ['ERR_INVALID_ARG_VALUE', 'its name holds a NUL character'],
]);

export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? (code || (error instanceof Error ? error.message : String(error)));
}
