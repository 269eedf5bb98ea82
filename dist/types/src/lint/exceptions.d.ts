import * as v from 'valibot';
import type { Location } from '../position.js';
import type { MatrixDocument } from './document.js';
import type { FileResult } from './results.js';
import type { ConfigProblem } from './settings.js';
export declare const ExceptionSchema: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly rule: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, "The rule that is to keep quiet.">]>;
    readonly feature: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
    readonly target: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
    readonly path: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, string>]>, undefined>;
    readonly reason: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TrimAction, v.MinLengthAction<string, 1, undefined>, v.DescriptionAction<string, "Why this is accepted.">]>;
    readonly until: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "A day is written YYYY-MM-DD.">, v.IsoDateAction<string, "A day is written YYYY-MM-DD.">, v.DescriptionAction<string, "The last day on which the exception holds.">]>, undefined>;
}, undefined>, v.CheckAction<{
    rule: string;
    feature?: string;
    target?: string;
    path?: string;
    reason: string;
    until?: string;
}, "An exception names a feature, a target or a path; to turn a rule off everywhere, set it to `off`.">]>;
export type Exception = v.InferOutput<typeof ExceptionSchema> & {
    /** Where the exception is written, if known. */
    readonly place?: Location;
};
/** Checks exceptions as a configuration gives them; what is wrong is told with the path to it. */
export declare function readExceptions(given: unknown, ids: readonly string[]): {
    readonly exceptions: readonly Exception[];
    readonly problems: readonly ConfigProblem[];
};
/** Other names of what a finding is about: ids for titles. */
export interface Names {
    readonly features: ReadonlyMap<string, readonly string[]>;
    readonly targets: ReadonlyMap<string, readonly string[]>;
}
/** The ids of the features and targets of documents, by path and title. */
export declare function namesIn(documents: readonly MatrixDocument[]): (path: string) => Names;
export interface ExceptionOutcome {
    readonly results: readonly FileResult[];
    readonly expired: readonly Exception[];
    /** Valid, and of use or not. */
    readonly needed: readonly Exception[];
    readonly unneeded: readonly Exception[];
}
/**
 * Takes out the findings that are excepted on a day (`YYYY-MM-DD`). An expired exception takes out nothing.
 * `namesOf` gives the ids that exceptions may use for the titles of a document.
 */
export declare function applyExceptions(results: readonly FileResult[], exceptions: readonly Exception[], today: string, namesOf: (path: string) => Names): ExceptionOutcome;
