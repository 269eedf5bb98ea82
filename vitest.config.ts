import { defineConfig } from 'vitest/config';

const json = process.env.VITEST_JSON;

export default defineConfig({
  test: {
    globalSetup: ['test/support/global-setup.ts'],
    include: ['test/**/*.test.ts', 'rules/**/*.test.ts'],
    testTimeout: 60_000,
    pool: 'threads',
    isolate: false,
    // CI reads the counts from a file; people read the screen.
    ...(json ? { reporters: ['default', 'json'], outputFile: { json } } : {}),
  },
});
