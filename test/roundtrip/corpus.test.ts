// Every document of the corpus, written in every format and read back.
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

const WAYS: readonly Way['format'][] = ['markdown', 'rst', 'ini', 'csv', 'json', 'yaml'];

describe.skipIf(FILES.length === 0)('the corpus', () => {
  it.each(FILES)('%s comes back, or what is lost is said', { timeout: 60_000 }, async (name) => {
    const read = await readSource(join(CORPUS, name), { cwd: process.cwd() });
    if (!read.ok) throw new Error(read.message);
    const before = readDocument(read.source).matrices.map(({ model }) => model);
    for (const format of WAYS) {
      const { back, losses } = trip({ format }, before);
      if (losses.length === 0) expect(comparable(before, back)).toEqual(before);
      else expect(['markdown', 'rst', 'ini']).toContain(format);
    }
  });
});
