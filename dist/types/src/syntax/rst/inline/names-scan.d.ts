/** Remembers the run scanned last, so that looking at every start within a long name stays linear. */
export declare class NameScanner {
    #private;
    constructor(text: string);
    /** Where the longest simple name that begins at `from` ends; `from` itself where none begins. */
    end(from: number): number;
    /** The last underscore within the name that begins at `from`, or -1. */
    lastUnderscore(from: number): number;
}
/** True where the whole text is one simple name. */
export declare function isSimpleName(text: string): boolean;
