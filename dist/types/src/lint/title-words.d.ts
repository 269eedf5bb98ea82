/** The words of a title in lower case; signs part words, except those inside names such as `SOURCE_IP`. */
export declare function wordsOf(title: string): readonly string[];
/** The words of a title that say what it is about. */
export declare function tellingWords(title: string): readonly string[];
/** One key for `pause`, `pauses`, `paused` and `pausing`; no word of a language, only good for comparing. */
export declare function stem(word: string): string;
