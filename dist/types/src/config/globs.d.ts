/** Whether globs relative to a configuration name a path relative to it; `!` takes out what an earlier one took in. */
export declare function matches(globs: readonly string[], path: string): boolean;
