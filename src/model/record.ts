// Records keyed by user text: a valibot schema that keeps every key, also `__proto__` and `constructor`.
import * as v from 'valibot';
import { isRecord } from '../lookup.ts';

/** An object without a prototype: no key of a user can reach, or be hidden by, what objects inherit. */
function emptyRecord<T>(): Record<string, T> {
  return Object.create(null);
}

/** A record of `entries`, in their order (save that JavaScript puts integer-like keys first). */
export function recordOf<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const record = emptyRecord<T>();
  for (const [key, value] of entries) record[key] = value;
  return record;
}

const objectSchema = v.custom<Record<string, unknown>>(isRecord);

function validate<S extends v.GenericSchema>(
  value: S,
  dataset: v.UnknownDataset,
  config: v.Config<v.BaseIssue<unknown>>,
): v.OutputDataset<Record<string, v.InferOutput<S>>, v.BaseIssue<unknown>> {
  const shape = objectSchema['~run'](dataset, config);
  if (!shape.typed) {
    const [first, ...others] = shape.issues;
    return { ...shape, issues: [{ ...first, expected: 'Object' }, ...others] };
  }
  const input = shape.value;
  const output = emptyRecord<v.InferOutput<S>>();
  const issues: v.BaseIssue<unknown>[] = [];
  let typed = true;
  for (const key of Object.keys(input)) {
    const entry = value['~run']({ value: input[key] }, config);
    for (const issue of entry.issues ?? []) {
      const item: v.ObjectPathItem = { type: 'object', origin: 'value', input, key, value: input[key] };
      issues.push({ ...issue, path: [item, ...(issue.path ?? [])] });
    }
    if (entry.typed) output[key] = entry.value;
    else typed = false;
    if (issues.length > 0 && config.abortEarly) break;
  }
  const [first, ...others] = issues;
  if (first === undefined) return { typed: true, value: output };
  return { typed, value: output, issues: [first, ...others] };
}

/**
 * A record of any string to `value`. valibot's `record` drops the keys `__proto__`, `constructor` and
 * `prototype` in silence, and takes arrays; this one keeps the keys, in an object without prototype, and
 * refuses arrays. It has the `type` of valibot's, so that its JSON Schema is made as usual.
 */
export function record<S extends v.GenericSchema>(
  value: S,
): v.GenericSchema<Record<string, v.InferInput<S>>, Record<string, v.InferOutput<S>>> {
  return v._standardSchema({
    ...v.record(v.string(), value),
    reference: record,
    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) =>
      validate(value, dataset, config),
  });
}
