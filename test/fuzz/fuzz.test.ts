// A short run of the fuzzer over every format, and everything that long runs have found.
// @module-tag slow
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMITTERS } from '../../src/emit/index.ts';
import { FORMATS } from '../../src/source/source.ts';
import { type FuzzInput, fuzzConfig, fuzzInput } from './grammars.ts';
import { createBreeder } from './mutants.ts';
import { randomOf } from './mutations.ts';
import { checkConfig, checkDocument, checkTwice } from './properties.ts';

/** The same documents on every run: a surprise belongs into the long run, not into somebody's pull request. */
const SEED = 7;
/** `npm run fuzz` tries many more. */
const MUTANTS = 150;
const FOUND = 'fixtures/fuzz';

function check(input: FuzzInput): void {
  checkDocument(input);
  checkTwice(input);
}

test('documents of every format keep every promise', () => {
  expect(() => fc.assert(fc.property(fuzzInput, check), { seed: SEED, numRuns: 200 })).not.toThrow();
}, 240_000);

test('documents that somebody has changed keep every promise', async () => {
  const breeder = await createBreeder(SEED);
  const random = randomOf(SEED);
  for (let left = MUTANTS; left > 0; left -= 1) {
    const mutant = breeder.mutant(breeder.anyhow, random);
    expect(() => checkDocument(mutant, EMITTERS), JSON.stringify(mutant)).not.toThrow();
  }
}, 240_000);

test('configurations are read or refused', () => {
  expect(() => fc.assert(fc.property(fuzzConfig, checkConfig), { seed: SEED, numRuns: 300 })).not.toThrow();
});

test.each(readdirSync(FOUND))('%s breaks nothing any more', (name) => {
  const { format, text } = JSON.parse(readFileSync(join(FOUND, name), 'utf8'));
  expect(typeof text).toBe('string');
  if (format === 'config') expect(() => checkConfig(text)).not.toThrow();
  else {
    expect(FORMATS).toContain(format);
    expect(() => check({ format, text })).not.toThrow();
  }
});
