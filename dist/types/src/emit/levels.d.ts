import { type Level, type Status } from '../extract/claims.js';
/** How a level is shown. */
export interface LevelLook {
    readonly level: Level | 'not-stated';
    /** Class name in the page, id in the heatmap. */
    readonly code: string;
    readonly sign: string;
    readonly word: string;
}
/** A cell that the document never filled. */
export declare const NOT_STATED: LevelLook;
/** Every look, best level first, cells without one last. */
export declare const LEVEL_LOOKS: readonly LevelLook[];
/** The look of a cell's level; `undefined` is a cell that is not there. */
export declare function lookOf(level: Level | undefined): LevelLook;
/** A status in words: `choice: storage`, `required if a==complete`; nothing for an unspecified one. */
export declare function statusWords(status: Status | undefined): string;
