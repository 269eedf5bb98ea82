// Records keyed by what users write: no key is lost, and issues are those that valibot's own schemas give.

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isRecord, lookup } from '../../src/lookup.ts';
import { record, recordOf } from '../../src/model/record.ts';

const names = record(v.pipe(v.string(), v.minLength(2)));

describe('a record', () => {
  it('keeps the keys that objects inherit, and lends none', () => {
    const made = recordOf([
      ['__proto__', 1],
      ['constructor', 2],
    ]);
    expect(Object.entries(made)).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ]);
    expect(lookup(made, '__proto__')).toBe(1);
    expect(lookup({ a: 1 }, 'a')).toBe(1);
    expect(lookup<unknown>({}, 'toString')).toBeUndefined();
  });

  it.each([
    [{}, true],
    [recordOf([]), true],
    [[], false],
    [null, false],
    [() => 1, false],
    ['a', false],
  ])('%j: %s', (value, is) => {
    expect(isRecord(value)).toBe(is);
  });
});

describe('the schema of a record', () => {
  it('tells the shape that it is of', () => {
    expect(names).toMatchObject({ kind: 'schema', type: 'record', expects: 'Object', async: false });
    expect(names.reference).toBe(record);
  });

  it('hands back what is right, without a prototype', () => {
    const { success, typed, output } = v.safeParse(names, JSON.parse('{"__proto__":"ab","b":"cd"}'));
    expect([success, typed, Object.keys(Object(output))]).toEqual([true, true, ['__proto__', 'b']]);
    expect(Object.getPrototypeOf(output)).toBeNull();
  });

  it('says of each value what is wrong with it, and where', () => {
    const input = { a: 'x', b: 'ok', c: 'y' };
    const { success, typed, issues } = v.safeParse(names, input);
    expect([success, typed]).toEqual([false, true]);
    expect(issues?.map(({ path }) => path)).toEqual(
      (['a', 'c'] as const).map((key) => [
        { type: 'object', origin: 'value', input, key, value: input[key] },
      ]),
    );
  });

  it('is untyped where a value is of another type, and ends at the first where it is told to', () => {
    const input = { a: 1, b: 2 };
    const all = v.safeParse(names, input);
    expect([all.typed, all.issues?.length]).toEqual([false, 2]);
    expect(
      v.safeParse(names, input, { abortEarly: true }).issues?.map((issue) => v.getDotPath(issue)),
    ).toEqual(['a']);
    expect(
      v.safeParse(names, { a: 'ab', b: 2 }, { abortEarly: true }).issues?.map((issue) => v.getDotPath(issue)),
    ).toEqual(['b']);
  });

  it('takes no array for an object', () => {
    const { typed, issues } = v.safeParse(names, []);
    expect([typed, issues?.map(({ expected, received }) => [expected, received])]).toEqual([
      false,
      [['Object', 'Array']],
    ]);
  });

  it('is a schema of the standard as well', () => {
    const { validate, ...about } = names['~standard'];
    expect(about).toEqual({ version: 1, vendor: 'valibot' });
    expect(validate({ a: 'ab' })).toMatchObject({ value: { a: 'ab' } });
    expect(validate({ a: 1 })).toMatchObject({
      issues: [{ message: 'Invalid type: Expected string but received 1', path: [{ key: 'a' }] }],
    });
    expect(validate([])).toMatchObject({ issues: [{ message: expect.any(String) }] });
  });
});
