import type { Basis, LegendEntry, Level, SymbolMeaning } from '../claims.js';
/** How a cell is read. */
export interface Reading {
    readonly level: Level;
    readonly basis: Basis;
    /** The sign as written; it takes the first `length` characters of the core text. */
    readonly sign: string;
    readonly length: number;
    /** Whether the sign is no more than its level, so that the text need not be kept. */
    readonly plain: boolean;
}
/** Signs by level, as a configuration gives them; the empty string is a blank cell. */
export type VocabularyConfig = {
    readonly [L in Level]?: readonly string[];
};
export interface Vocabulary {
    read(core: string): Reading;
    /** Whether `core` is explained without the help of company: what detection counts. */
    explains(core: string): boolean;
    /** Signs met so far with their meaning, in the order they were first read. */
    meanings(): readonly SymbolMeaning[];
}
/** Whether a text is nothing but a condition. */
export declare function isCondition(core: string): boolean;
/** Whether a text names a release by its letter: `M`, `NFS (Q)`. Only a legend makes it one. */
export declare function isReleaseLetter(text: string): boolean;
/**
 * The vocabulary of a table whose level cells read `cores`; `isElsewhere` says that its headers are of another
 * language than English.
 */
export declare function createVocabulary(cores: Iterable<string>, legend: readonly LegendEntry[], config: VocabularyConfig | undefined, isElsewhere?: boolean): Vocabulary;
