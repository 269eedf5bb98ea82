/** The number of a day, for differences; undefined where the text is no day that exists. */
export declare function dayNumber(text: string): number | undefined;
