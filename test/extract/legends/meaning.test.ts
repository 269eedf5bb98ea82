// The level that the words of a legend speak of, by their head clause, negation included.
import { describe, expect, it } from 'vitest';
import { levelOfMeaning, readMeaning } from '../../../src/extract/legends/meaning.ts';

const MEANINGS = {
  complete: [
    'Works with no known issues',
    'Available, nothing missing',
    'Works (no config needed)',
    'Supported',
    'Fully supported',
    'supported without restrictions',
    'fit for daily use, no known defects',
    'should be safe, no big lack is known',
    'No known problems',
    'built natively',
    'natively built',
    'Supported natively',
    'currently supported',
    'Supported, no workaround needed',
    'Done and tested throughout',
    'implemented and not limited to Linux',
    'a version that matches exactly',
    'Provided',
    'First class',
    'Not only there, but fast',
    'Read and write',
    'is there today and does what the wishes say',
    'works out of the box',
    'Supported since 2.0',
    'never fails',
    'no longer experimental',
    'supported; not supported before 2.0',
    'Feature is present',
    'Already supported',
    '已支持',
    '支持',
    '対応',
    'supporté',
    'unterstützt',
  ],
  partial: [
    'Supported and documented, but requires extra code',
    'Support depends on device and settings',
    'Supported, but unofficial',
    'Works, some bugs are known',
    'Works, but slowly',
    'Works only in the dark',
    'Partly supported',
    'Supported with limitations',
    'not fully supported',
    'Not all of it is there',
    'Known issues or barely tested',
    'only for trials, known severe defects',
    'safe for daily use, a few problems are known',
    'Requires an adapter',
    'Implemented, not yet validated',
    'Best effort',
    'Being worked on',
    'is there, and looks or acts otherwise than the wishes say',
    'Supported with plugin',
    'not directly, but via a plugin',
    'not explicitly, but similar',
    'Done in part',
    'read only',
    'may work, with caveats',
    'Has issues',
    'only the core is there',
    '部分支持',
  ],
  missing: [
    'Not supported',
    'Does not work',
    'Not provided',
    'Not yet supported',
    'Not supported as of 2.0',
    'No longer supported',
    'Not begun',
    'Left out on purpose / Not planned',
    'Coming Soon',
    'No support',
    'not available, although it could be',
    'Incompatible',
    'dead (taken out)',
    'does not',
    'has no support for it',
    'nothing works',
    'cannot be supported',
    'no support, not even experimental',
    'without support',
    '不支持',
    'nicht unterstützt',
    'non supporté',
  ],
  unknown: ['Untested', 'Not tested', 'Unknown', 'shall work, not confirmed', 'nobody has tried'],
  'not-applicable': ['Not applicable', 'Makes No Sense There', 'does not apply here', '不适用'],
} as const;

describe('the meaning of a legend', () => {
  it.each(
    Object.entries(MEANINGS).flatMap(([level, all]) => all.map((meaning) => [meaning, level] as const)),
  )('%s: %s', (meaning, level) => {
    expect(levelOfMeaning(meaning)).toBe(level);
    expect(levelOfMeaning(`${meaning.toUpperCase()}.`)).toBe(level);
  });

  it.each([
    'See the notes below',
    'Owned by the core team',
    'added in 2.0',
    'Linux',
    'footnote',
    'a blue lamp',
  ])('says no level: %s', (meaning) => {
    expect(levelOfMeaning(meaning)).toBeUndefined();
  });

  it.each([
    ['Supported', true],
    ['Not supported', true],
    ['should be safe, no big lack is known', false],
  ])('tells whether %s states its level: %s', (meaning, stated) => {
    expect(readMeaning(meaning)?.stated).toBe(stated);
  });
});
