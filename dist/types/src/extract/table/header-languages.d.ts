export declare const STATUS: RegExp;
/** Titles that ask how far something has come, as "Status" does. */
export declare const PROGRESS: RegExp;
export declare const ATTRIBUTE: RegExp;
export declare const FEATURE: RegExp;
export declare const TARGET: RegExp;
export declare const PARAMETER_COLUMN: RegExp;
export declare const PARAMETER_LABEL: RegExp;
export declare const WORK: RegExp;
/** In Japanese the word for support means dealing with things as well: it counts where the rows are features or targets. */
export declare const CALLED_SUPPORT: RegExp;
export declare const ABOUT_SUPPORT: RegExp;
/** What any of these finds; one expression is compiled sooner than all. */
export declare const ANY: RegExp;
