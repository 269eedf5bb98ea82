import type { Config } from '../config/load.js';
/** The folder that a configuration may speak of: the repository's, else its own. */
export declare function projectRootOf({ folder }: Config): Promise<string>;
/** How an absolute path leaves `root`, as the end of a sentence; undefined where it stays inside. */
export declare function wayOut(path: string, root: string): Promise<string | undefined>;
