import type { Format } from './source.js';
/** Endings of the documents that a folder is searched for: those that people write matrices in. */
export declare const DOCUMENT_EXTENSIONS: readonly ['.md', '.markdown', '.mdx', '.rst', '.rest', '.ini', '.txt'];
/** The format of that name, or `undefined`. */
export declare function formatNamed(name: string): Format | undefined;
/** The ending of a path with its dot, in lower case; empty where there is none. */
export declare function extensionOf(path: string): string;
/** The format that a file name alone says, or `undefined` (`.txt`, no ending, an unknown one). */
export declare function formatOfPath(path: string): Format | undefined;
/** The format of a document: its name's ending, else what its text looks like, else plain text. */
export declare function detectFormat(path: string, text: string): Format;
/** The format that a text looks like; `text` where nothing speaks for another. */
export declare function formatOfText(text: string): Format;
