// Every document of the corpus, written in every format and read back.
// @module-tag slow
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.ts';
import { readSource } from '../../src/source/read.ts';
import { comparable, trip, type Way } from './trip.ts';

const CORPUS = '../shared/corpus';

const FILES = existsSync(CORPUS)
  ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|rst|ini)$/u.test(name) && !/INDEX|README/u.test(name))
      .sort()
  : [];

/** Where something is lost, and said: docs/formats.md tells what. All else comes back whole. */
const LOSING: ReadonlyMap<string, readonly string[]> = new Map([
  ['ansible/platform_index.rst', ['markdown', 'rst', 'asciidoc', 'ini']],
  ['arrow/status.rst', ['markdown', 'rst', 'asciidoc', 'ini']],
  ['kubernetes-csi/drivers.md', ['markdown', 'rst', 'asciidoc', 'ini']],
  ['neutron/api-feature-matrix.rst', ['ini']],
  ['nova/support-matrix.ini', ['ini']],
  ['nova/support-matrix.rst', ['ini']],
  ['opentelemetry/spec-compliance-matrix.md', ['ini']],
  ['rclone/overview-inline-tables.md', ['markdown', 'rst', 'asciidoc', 'ini']],
  ['wasmtime/stability-tiers.md', ['ini']],
  ['wasmtime/stability-wasm-proposals.md', ['ini']],
]);

const WAYS: readonly Way['format'][] = ['markdown', 'rst', 'asciidoc', 'ini', 'csv', 'json', 'yaml'];

describe.skipIf(FILES.length === 0)('the corpus', () => {
  it.each(FILES)('%s comes back, or what is lost is said', { timeout: 60_000 }, async (name) => {
    const read = await readSource(join(CORPUS, name), { cwd: process.cwd() });
    if (!read.ok) throw new Error(read.message);
    const before = readDocument(read.source).matrices.map(({ model }) => model);
    for (const format of WAYS) {
      const { back, losses } = trip({ format }, before);
      expect(`${format} ${losses.length > 0 ? 'loses' : 'holds all'}`).toBe(
        `${format} ${LOSING.get(name)?.includes(format) ? 'loses' : 'holds all'}`,
      );
      if (losses.length === 0) expect(comparable(before, back)).toEqual(before);
    }
  });
});
