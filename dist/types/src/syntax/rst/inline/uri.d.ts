import type { Recognizer } from './recognition.js';
/** A standalone hyperlink; `scheme` is undefined for an e-mail address. */
export interface FoundUri {
    readonly start: number;
    readonly end: number;
    readonly scheme?: string;
}
/** Searches one text from left to right; runs that were scanned once are remembered. */
export declare class UriScanner {
    #private;
    constructor(recognizer: Recognizer);
    /** The first link at or after `from`, where the text still to be read begins. */
    find(from: number): FoundUri | undefined;
    /** The link that begins at `start`. */
    at(start: number): FoundUri | undefined;
}
