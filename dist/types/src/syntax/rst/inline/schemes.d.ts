export declare const URI_SCHEMES: ReadonlySet<string>;
