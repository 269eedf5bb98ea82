// Conditions: parsed with places, evaluated over what is known and what is not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/extract/support.ts';
import { holds, parseCondition } from '../../src/model/condition.ts';

const LEVELS: ReadonlyMap<string, Level> = new Map([
  ['yes', 'complete'],
  ['no', 'missing'],
  ['open', 'unknown'],
]);

function evaluate(text: string): boolean | undefined {
  const parsed = parseCondition(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return holds(parsed.condition, (name) => LEVELS.get(name));
}

describe('conditions', () => {
  it.each<[string, boolean | undefined]>([
    ['yes==complete', true],
    ['yes!=complete', false],
    ['no == complete', false],
    ['open==complete', undefined],
    ['open!=complete', undefined],
    ['open==unknown', true],
    ['yes!=unknown', true],
    ['absent==complete', undefined],
    ['yes==complete and open==complete', undefined],
    ['no==complete and open==complete', false],
    ['yes==complete or open==complete', true],
    ['no==complete or open==complete', undefined],
    ['yes==complete or yes==complete and no==complete', true],
    ['(yes==complete or yes==complete) and no==complete', false],
    ['yes==complete AND (no!=complete OR no==missing)', true],
  ])('%s is %s', (text, value) => {
    expect(evaluate(text)).toBe(value);
  });

  it('tells where each comparison stands', () => {
    const parsed = parseCondition('a.b==complete or (c!=missing)');
    expect(parsed.ok && parsed.comparisons.map(({ feature, start, end }) => [feature, start, end])).toEqual([
      ['a.b', 0, 3],
      ['c', 18, 19],
    ]);
  });

  it.each<[string, string, number]>([
    ['', 'the name of a feature is missing', 0],
    ['and', '`and` is compared with nothing; write `and==complete`', 0],
    ['a==complete)', '`)` is not expected here', 11],
    ['a<>complete', '`<>` compares nothing; write `==` or `!=`', 1],
    ['a==complete or', 'the name of a feature is missing', 14],
    ['(a==complete', 'a closing parenthesis is missing', 12],
    ['(a==complete b', 'a closing parenthesis is missing', 13],
    ['a==(complete)', 'a level is missing after `==`', 3],
    ['a!=', 'a level is missing after `!=`', 3],
    ['a==full', '`full` is no level (complete, partial, missing, unknown, not-applicable)', 3],
    [')a==complete', 'the name of a feature is missing', 0],
    [`${'('.repeat(50)}(a==complete`, 'the parentheses are nested too deep', 50],
  ])('refuses %j', (text, message, start) => {
    const parsed = parseCondition(text);
    expect(parsed.ok ? undefined : [parsed.error.message, parsed.error.start]).toEqual([message, start]);
  });

  it('takes as many parentheses in one another as it says', () => {
    expect(evaluate(`${'('.repeat(50)}yes==complete${')'.repeat(50)}`)).toBe(true);
    expect(evaluate('(yes==complete) and '.repeat(200).concat('no==missing'))).toBe(true);
  });

  it('takes long conditions, and never throws', () => {
    expect(evaluate(Array(20_000).fill('no==complete').join(' or '))).toBe(false);
    const token = fc.constantFrom('(', ')', 'and', 'or', '==', '!=', 'a', 'complete', ' ', '=', '<');
    fc.assert(
      fc.property(fc.array(token, { maxLength: 20 }), (tokens) => {
        const text = tokens.join('');
        const parsed = parseCondition(text);
        if (!parsed.ok) expect(parsed.error.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
