import type { Config } from './load.js';
import type { DocumentEntry } from './schema.js';
export declare const CONFIG_NAMES: readonly ['supportmatrix.yaml', 'supportmatrix.yml'];
/**
 * The absolute path of the nearest configuration, looking upwards from a folder. The search ends with the
 * folder that holds `.git`: what lies above a repository is not a part of it.
 */
export declare function findConfig(folder: string): string | undefined;
/** The entry of `documents` that applies. */
export interface SelectedEntry {
    readonly index: number;
    readonly entry: DocumentEntry;
}
/** The first entry that names the document; `path` is relative to `cwd`, absent for standard input without a name. */
export declare function selectEntry(config: Config, path: string | undefined, cwd: string): SelectedEntry | undefined;
