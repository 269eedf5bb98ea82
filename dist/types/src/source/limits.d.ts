import type { BigIntStats, Stats } from 'node:fs';
/** What is read at most of one document, in bytes, unless `--max-bytes` says otherwise: 64 MiB. */
export declare const DEFAULT_MAX_BYTES = 67108864;
/** A path with `/`, as reports write it. Only Windows writes `\` between folders. */
export declare function slashed(path: string): string;
/** Why a file is not read, by what it is; undefined where it may be. */
export declare function refusalOf(stats: Stats | BigIntStats, limit: number): string | undefined;
/** In words that a file is larger than `limit` bytes. */
export declare function tooLarge(size: number | undefined, limit: number): string;
/** What a failed system call means, in words. */
export declare function reasonOf(error: unknown): string;
