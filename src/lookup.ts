// Objects as tables, whatever their keys are called.

/** The value that `record` itself holds for `key`, never one that its prototype lends it. */
export function lookup<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Whether `input` is an object of keys and values: not an array, not null. */
export function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
