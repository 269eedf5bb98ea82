/** A file that was named, or why it is not read: a clause without a full stop. */
export type NamedFile = {
    readonly ok: true;
    readonly path: string;
    readonly text: string;
} | {
    readonly ok: false;
    readonly reason: string;
};
/** Reads a file by the name that a document has for it, which is relative to the document's folder. */
export type FileReader = (name: string) => NamedFile;
export interface FileReaderOptions {
    readonly cwd: string;
    readonly maxBytes?: number;
}
/**
 * A reader for the files that the document at `path` names. The project's root is the nearest folder above
 * the document with a repository or a configuration, else the document's own folder. Absolute names, names
 * and symbolic links that lead out of the root, devices and files that are too large are refused.
 */
export declare function createFileReader(path: string, { cwd, maxBytes }: FileReaderOptions): FileReader;
