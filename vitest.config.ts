import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { fastTests } from './test/support/fast.ts';

const json = process.env.VITEST_JSON;
const include = ['test/**/*.test.ts', 'rules/**/*.test.ts'];

// `--mode fast` runs what starts nothing and is not tagged slow.
export default defineConfig(({ mode }) => ({
  test: {
    globalSetup: ['test/support/global-setup.ts'],
    include: mode === 'fast' ? fastTests(import.meta.dirname, include) : include,
    tags: [{ name: 'slow', description: 'Takes more than ten seconds on a busy machine.' }],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'threads',
    // More than vitest takes: a worker often waits for a program that it has started.
    maxWorkers: availableParallelism() + 1,
    isolate: false,
    // CI reads the counts from a file; people read the screen.
    ...(json ? { reporters: ['default', 'json'], outputFile: { json } } : {}),
  },
}));
