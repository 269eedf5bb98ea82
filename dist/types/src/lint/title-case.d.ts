export type TitleCase = 'sentence case' | 'title case';
/** How a title begins; undefined where its first word is written as it is for reasons of its own. */
export declare function beginningOf(title: string): 'capital' | 'small' | undefined;
/** How the words after the first begin, and how many of them tell; undefined where they are mixed. */
export declare function caseOf(title: string): {
    readonly style: TitleCase;
    readonly words: number;
} | undefined;
