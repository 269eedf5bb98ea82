import { type SelectedEntry } from '../config/find.js';
import { type Config, type ConfigError } from '../config/load.js';
import { type Io, type ParsedArguments } from './types.js';
/** What applies to one document. */
export interface AppliedConfig {
    readonly config?: Config;
    readonly selected?: SelectedEntry;
}
export interface Configs {
    /** What applies to the document at `path`; without one, what applies in the folder at hand. */
    of(path: string | undefined): Promise<AppliedConfig>;
}
/** Heeds `--config` and `--no-config`; a configuration that is wrong ends the run with its errors, a line each. */
export declare function createConfigs(args: ParsedArguments, io: Io): Configs;
/** `path:line:column: message`, as compilers write it and editors follow it. */
export declare function errorLine({ path, line, column, message }: ConfigError): string;
