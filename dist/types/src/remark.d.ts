import type { LintConfig } from './lint/settings.js';
import type { Range } from './position.js';
/** What the plugin takes, each over what the configuration says. */
export interface RemarkOptions {
    /** A configuration to read instead of the `supportmatrix.yaml` found above the file; `false`: none. */
    readonly config?: string | false;
    readonly preset?: LintConfig['preset'];
    readonly rules?: LintConfig['rules'];
    /** The day of the run, `YYYY-MM-DD`; by default the system's. */
    readonly today?: string;
}
/** As much of a message of vfile as is filled in here. */
export interface FileMessage {
    fatal?: boolean | null | undefined;
    actual?: string | null | undefined;
    expected?: string[] | null | undefined;
    url?: string | null | undefined;
    note?: string | null | undefined;
}
/** As much of a vfile as is needed here. */
export interface MessageFile {
    readonly cwd: string;
    readonly path?: string | undefined;
    toString(): string;
    message(reason: string, options: {
        readonly place: Range;
        readonly ruleId: string;
        readonly source: string;
    }): FileMessage;
}
/**
 * Lints the feature support matrices of a Markdown file. Each finding becomes a message with `ruleId`, source
 * `supportmatrix`, place, `expected` and `actual` where there are such, `url` of the rule's page, and a `note` with
 * the other places. Errors are fatal messages, warnings are warnings, the rest is information. The tree is left as it
 * is. Rejects where the configuration is wrong.
 */
export default function remarkSupportMatrix(options?: RemarkOptions): (tree: unknown, file: MessageFile) => Promise<undefined>;
