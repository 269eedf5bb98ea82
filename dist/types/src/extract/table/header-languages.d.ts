/** Answers for a name as foldName has it. */
type Test = (name: string) => boolean;
export declare const STATUS: Test;
/** Titles that ask how far something has come, as "Status" does. */
export declare const PROGRESS: Test;
export declare const ATTRIBUTE: Test;
export declare const FEATURE: Test;
export declare const TARGET: Test;
export declare const PARAMETER_COLUMN: Test;
export declare const PARAMETER_LABEL: Test;
export declare const WORK: Test;
/** In Japanese the word for support means dealing with things as well: it counts where the rows are features or targets. */
export declare const CALLED_SUPPORT: Test;
export declare const ABOUT_SUPPORT: Test;
export {};
