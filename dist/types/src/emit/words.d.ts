import { type Level, type Status } from '../extract/claims.js';
/** The sign of a level; that of no level where nothing is stated. */
export declare function signOf(level: Level | undefined): string;
/** A level in words. */
export declare function wordOf(level: Level): string;
/** The line that explains the signs in use; `undefined` stands for a cell that states nothing. */
export declare function legendOf(used: ReadonlySet<Level | undefined>): string | undefined;
/** A status in plain words: `optional`, `choice (console)`, `condition (storage.block==complete)`. */
export declare function statusText(status: Status): string;
/** The same as Markdown, an expression as code. */
export declare function statusMarkdown(status: Status): string;
