// Patterns of names of tests: what they capture, what is no pattern, and that they do what a regular expression would.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPattern, flawOfPatterns } from '../../../src/extract/evidence/pattern.ts';

describe('createPattern', () => {
  it.each([
    ['{feature} on {target}', 'Put object on Redis', { feature: 'Put object', target: 'Redis' }],
    ['{feature} on {target}', 'Put on on Redis', { feature: 'Put', target: 'on Redis' }],
    ['test_{feature}[{target}]', 'test_put_object[redis-7]', { feature: 'put_object', target: 'redis-7' }],
    ['test_{feature}[{target}]', 'test_put_object[redis', undefined],
    ['test_{feature}[{target}]', 'test_[redis]', undefined],
    ['{} > {target} > {feature}', 'stores > redis > get > all', { target: 'redis', feature: 'get > all' }],
    ['{target}: {}', 'redis: works', { target: 'redis' }],
    ['{target}: {}', 'redis:', undefined],
    ['backend={target}', 'backend=redis', { target: 'redis' }],
    ['backend={target}', 'a backend=redis', undefined],
    ['{feature}', '', undefined],
    ['{feature}', 'a', { feature: 'a' }],
    ['{feature}.', '.', undefined],
    ['({feature})', '()', undefined],
  ])('%s of %s', (pattern, name, captures) => {
    expect(flawOfPatterns([pattern])).toBeUndefined();
    expect(createPattern(pattern)(name)).toEqual(captures);
  });

  it('takes what the shortest groups of a regular expression take', () => {
    const piece = fc.stringMatching(/^[ab]{0,2}$/u);
    const holes = fc.uniqueArray(fc.constantFrom('feature', 'target', ''), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        holes,
        fc.array(piece, { minLength: 4 }),
        fc.stringMatching(/^[ab]{0,12}$/u),
        (names, texts, name) => {
          const pattern =
            (texts[0] ?? '') + names.map((hole, at) => `{${hole}}${texts[at + 1] ?? ''}`).join('');
          fc.pre(flawOfPatterns([pattern]) === undefined);
          const expression = names.map(
            (hole, at) => `(${hole === '' ? '' : `?<${hole}>`}.+?)${texts[at + 1] ?? ''}`,
          );
          const groups = new RegExp(`^${texts[0] ?? ''}${expression.join('')}$`, 'u').exec(name)?.groups;
          expect(createPattern(pattern)(name)).toEqual(groups && { ...groups });
        },
      ),
    );
  });
});

describe('flawOfPatterns', () => {
  it.each([
    ['all', 'has a pattern with neither'],
    ['{}', 'has a pattern with neither'],
    ['{driver}', 'has a hole that is unknown'],
    ['{feature}{target}', 'has a pattern with two holes side by side'],
    ['{feature} {feature}', 'has a pattern with one hole twice'],
    [`{feature}${'a'.repeat(500)}`, 'has a pattern of more than 500 characters'],
  ])('%#', (pattern, flaw) => {
    expect(flawOfPatterns([pattern])).toContain(flaw);
  });
});
