/** True for a character after which inline markup may begin. */
export declare function opensBefore(code: number): boolean;
/** True for a character before which inline markup may end. */
export declare function closesAfter(code: number): boolean;
/** True where one character quotes what stands before the other, as in `(*)`. */
export declare function isQuotePair(open: string, close: string): boolean;
