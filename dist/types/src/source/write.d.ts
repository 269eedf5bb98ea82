export interface WriteOptions {
    readonly cwd: string;
    /** No symbolic link is followed to a place outside this folder; by default `cwd`. */
    readonly root?: string;
    readonly bom?: boolean;
    /** Makes the folders above the file that do not exist. */
    readonly makeFolders?: boolean;
}
/** Written, or one line (with a full stop) on why nothing was. */
export type WriteResult = {
    readonly ok: true;
} | {
    readonly ok: false;
    readonly message: string;
};
/**
 * Writes `text`, or one piece of it after the other, to `path` atomically: a reader sees the old file or the new one, whatever happens meanwhile.
 * Mode and owner of a file that exists are kept. A link inside `root` is followed, its target replaced.
 */
export declare function writeFileAtomic(path: string, text: string | AsyncIterable<string>, options: WriteOptions): Promise<WriteResult>;
/** Whether `path` is `root` or lies below it; both are absolute. */
export declare function isInside(path: string, root: string): boolean;
/**
 * Removes the temporary files for `path` that runs left which were killed while they wrote it; those of a run
 * that is still there are its own. Never fails: at worst the files stay.
 */
export declare function removeLeftovers(path: string, { cwd }: Pick<WriteOptions, 'cwd'>): Promise<void>;
