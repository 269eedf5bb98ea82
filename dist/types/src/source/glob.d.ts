import { type GlobOptions } from 'tinyglobby';
/** All files that one of the patterns matches, in no order. */
export declare function globFiles(patterns: readonly string[], options: GlobOptions): Promise<string[]>;
/** Whether a path is a pattern. */
export declare function isGlob(path: string): boolean;
