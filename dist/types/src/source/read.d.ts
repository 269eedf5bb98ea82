import type { Format, Source } from './source.js';
export { DEFAULT_MAX_BYTES, reasonOf, slashed } from './limits.js';
/** The path of standard input, in arguments and in reports. */
export declare const STDIN_ARGUMENT = "-";
export declare const STDIN_PATH = "<stdin>";
export interface ReadOptions {
    readonly cwd: string;
    readonly maxBytes?: number;
    /** Says the format whatever the name and the text look like. */
    readonly format?: Format;
}
/** A document, or one line (with a full stop) on why there is none. */
export type ReadResult = {
    readonly ok: true;
    readonly source: Source;
} | {
    readonly ok: false;
    readonly message: string;
};
/** Reads the file at `path`, relative to `cwd`. A pipe or a device is refused, so nothing can hang. */
export declare function readSource(path: string, options: ReadOptions): Promise<ReadResult>;
/** Reads standard input to its end; `filename` names it in reports and says its format. */
export declare function readStdin(input: AsyncIterable<Uint8Array | string>, options: ReadOptions & {
    readonly filename?: string;
}): Promise<ReadResult>;
