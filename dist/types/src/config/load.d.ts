import { type ConfigError } from './explain-issue.js';
import { type ConfigValue } from './schema.js';
import { type Place, type TreePath } from './tree.js';
export type { ConfigError } from './explain-issue.js';
/** A configuration that is right in itself; the rules' own options are held against the rules later. */
export interface Config {
    /** As it is shown: relative to where the tool runs. */
    readonly path: string;
    /** The absolute folder that its paths are relative to. */
    readonly folder: string;
    readonly value: ConfigValue;
    readonly text: string;
    /** Where a setting stands. */
    locate(path: TreePath): Place;
}
export type ConfigResult = {
    readonly ok: true;
    readonly config: Config;
} | {
    readonly ok: false;
    readonly errors: readonly ConfigError[];
};
/** Reads and validates the configuration at `path` (relative to `cwd`). */
export declare function loadConfig(path: string, cwd: string): Promise<ConfigResult>;
/** Validates the text of a configuration. */
export declare function parseConfig(text: string, path: string, folder: string): ConfigResult;
