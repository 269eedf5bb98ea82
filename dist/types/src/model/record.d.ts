import * as v from 'valibot';
/** An object without a prototype: no key of a user can reach, or be hidden by, what objects inherit. */
export declare function emptyRecord<T>(): Record<string, T>;
/** A record of `entries`, in their order (save that JavaScript puts integer-like keys first). */
export declare function recordOf<T>(entries: Iterable<readonly [string, T]>): Record<string, T>;
/** The value that `record` itself holds for `key`, never one that its prototype lends it. */
export declare function lookup<T>(record: Readonly<Record<string, T>>, key: string): T | undefined;
/** Whether `input` is an object of keys and values: not an array, not null. */
export declare function isRecord(input: unknown): input is Record<string, unknown>;
/** What valibot's own record schema is, without its loss of keys. */
export interface RecordSchema<T> extends v.BaseSchema<Record<string, T>, Record<string, T>, v.BaseIssue<unknown>> {
    readonly type: 'record';
    readonly reference: typeof record;
    readonly key: v.StringSchema<undefined>;
    readonly value: v.GenericSchema<T>;
}
/**
 * A record of any string to `value`. valibot's `record` drops the keys `__proto__`, `constructor` and
 * `prototype` in silence, and takes arrays; this one keeps the keys, in an object without prototype, and
 * refuses arrays. It has the `type` of valibot's, so that its JSON Schema is made as usual.
 */
export declare function record<T>(value: v.GenericSchema<T>): RecordSchema<T>;
