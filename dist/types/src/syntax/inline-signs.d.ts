/** Signs of inline markup in one stretch. */
export declare const MAX_INLINE_SIGNS = 10000;
/** Signs in one stretch below which what each costs alone outweighs the pairs. */
export declare const CROWDED = 1000;
/** What passes a limit. */
export interface InlineExcess {
    readonly offset: number;
    readonly what: string;
}
/** Where the text has more signs of inline markup, in one stretch or crowded in many, than can be read in seconds. */
export declare function inlineExcess(text: string, most?: number): InlineExcess | undefined;
/** The row of dashes below a head with as many cells: what makes a table. */
export declare function isDelimiterRow(line: string, head: string): boolean;
