// Generated and mutated documents without end, or for --seconds N from --seed N: the first that breaks a promise is made small and kept.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { fuzzConfig, fuzzInput } from '../test/fuzz/grammars.ts';
import { createBreeder } from '../test/fuzz/mutants.ts';
import { randomOf } from '../test/fuzz/mutations.ts';
import { checkConfig, checkDocument, checkTwice } from '../test/fuzz/properties.ts';
import { ROOT } from './bundle.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const until = Date.now() + Number(values.seconds) * 1000;
const counts = new Map<string, number>();
/** Documents a round: what is found in one is told before the next begins. */
const ROUND = 500;

const config = fuzzConfig.map((text) => ({ format: 'config' as const, text }));
let seed = Number(values.seed) | 0;
const breeder = await createBreeder(seed);
const mutant = fc.integer().map((from) => breeder.mutant(breeder.anyhow, randomOf(from)));
const input = fc.oneof(
  { weight: 6, arbitrary: fuzzInput },
  { weight: 6, arbitrary: mutant },
  { weight: 1, arbitrary: config },
);

let failure: unknown;
while (failure === undefined && Date.now() < until) {
  const result = fc.check(
    fc.property(input, ({ format, text }) => {
      counts.set(format, (counts.get(format) ?? 0) + 1);
      if (format === 'config') checkConfig(text);
      else {
        checkDocument({ format, text });
        checkTwice({ format, text });
      }
    }),
    { seed, numRuns: ROUND, interruptAfterTimeLimit: Math.max(1, until - Date.now()) },
  );
  if (result.counterexample !== null) {
    [failure] = result.counterexample;
    console.error(`Seed ${seed}: ${fc.defaultReportMessage(result)}`);
  }
  seed += 1;
}
const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
console.log(
  `${total} executions: ${JSON.stringify(Object.fromEntries(counts))}; the last seed was ${seed - 1}.`,
);
if (failure !== undefined) {
  const path = join('fixtures/fuzz', `seed-${seed - 1}.json`);
  await writeFile(join(ROOT, path), `${JSON.stringify(failure, null, 2)}\n`);
  console.error(`Kept as ${path}; give it a name that says what it broke, and fix that.`);
  process.exitCode = 1;
}
