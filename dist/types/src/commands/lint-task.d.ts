import type { ExtractOptions } from '../extract/options.js';
import type { Exception } from '../lint/exceptions.js';
import type { LintConfig } from '../lint/settings.js';
import type { Source } from '../source/source.js';
import type { AppliedConfig } from './configs.js';
import { type DocumentSet } from './documents.js';
/** What holds for all documents of one entry of a configuration; no functions, so that it can be sent and hashed. */
export interface LintContext {
    readonly extract: ExtractOptions;
    /** Known to be right: what is wrong in it has ended the run before. */
    readonly lint: LintConfig;
    readonly exceptions: readonly Exception[];
    /** `YYYY-MM-DD` */
    readonly today: string;
    /** `undefined`: nothing is mended. */
    readonly fix?: {
        readonly unsafe: boolean;
    };
}
export interface LintTask {
    readonly context: LintContext;
    readonly named: readonly Source[];
    /** Documents of the same entry that were not named: read for comparison. */
    readonly companions: readonly Source[];
}
/** What the command line says, for every document. */
export type RunContext = Omit<LintContext, 'extract' | 'exceptions'>;
/** What holds for the documents of a set; paths are relative to `cwd`, as in reports. */
export declare function contextOf(applied: AppliedConfig, run: RunContext, cwd: string): LintContext;
/** The task of a set whose companions are read. */
export declare function taskOf({ named, companions }: DocumentSet, context: LintContext): LintTask;
/** The exceptions of the configuration, with paths as reports write them and the place of each. */
export declare function exceptionsOf({ config }: AppliedConfig, cwd: string): readonly Exception[];
