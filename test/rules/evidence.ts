// A data file whose cells carry results of tests, for the rules about them.
import type { Level } from '../../src/extract/support.ts';
import type { ValidCase } from '../rule-tester.ts';

/** `Put` on `Redis`, at that level, with tests of these results; `Put` on `Disk` is complete without a test. */
export function stores(level: Level, ...results: readonly string[]): Pick<ValidCase, 'text' | 'format'> {
  const evidence = results.map(
    (result, at) => `{ source: redis.xml, test: put ${at + 1}, result: ${result} }`,
  );
  const text = `schemaVersion: 1
matrices:
  - id: stores
    title: Stores
    section: [Stores]
    targets: [{ id: redis, title: Redis }, { id: disk, title: Disk }]
    features:
      - id: put
        title: Put
        group: []
        support:
          redis:
            level: ${level}
            evidence: [${evidence.join(', ')}]
          disk: { level: complete }
`;
  return { text, format: 'yaml' };
}
