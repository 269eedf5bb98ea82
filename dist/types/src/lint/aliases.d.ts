/** Whether two names, folded to lower case, are known to be one. */
export declare function areAliases(a: string, b: string): boolean;
