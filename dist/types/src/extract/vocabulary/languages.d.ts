import type { Level } from '../claims.js';
/** One text of words a level, parted by bars; a word that two languages share stands once. */
export type Words = Readonly<Record<Level, string>>;
/**
 * Words of other languages that a typist may have meant for one of English: they count where something beside them
 * is of another language too.
 */
export declare const NEAR_ENGLISH: ReadonlySet<string>;
/** The words of other languages, and whether each says more than its level. */
export declare const OTHER_LANGUAGES: readonly {
    readonly words: Words;
    readonly telling: boolean;
}[];
/** Whether a word, as foldSign has it, is one of another language than English. */
export declare function isOtherLanguage(word: string): boolean;
