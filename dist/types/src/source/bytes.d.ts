/** Bytes, or the reason without the file's name. */
export type Bytes = {
    readonly ok: true;
    readonly bytes: Uint8Array;
} | {
    readonly ok: false;
    readonly reason: string;
};
/**
 * The bytes of a regular file, at most `limit` of them; a pipe or a device is refused, so nothing can hang.
 * `flags` are added to those of opening, such as O_NOFOLLOW.
 */
export declare function readFileBytes(path: string, limit: number, flags?: number): Bytes;
