// What each store can do; the name of a suite is a target of the matrix, the name of a test a feature.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileStore, MemoryStore } from './stores.js';

const path = join(mkdtempSync(join(tmpdir(), 'stores-')), 'store.json');

describe.each([
  ['Memory', () => new MemoryStore()],
  ['File', () => new FileStore(path)],
])('%s', (name, open) => {
  it('Put and get', () => {
    const store = open();
    store.put('a', 1);
    expect(store.get('a')).toBe(1);
  });

  it('Delete', () => {
    const store = open();
    store.put('a', 1);
    expect(store.delete('a')).toBe(true);
    expect(store.get('a')).toBeUndefined();
  });

  it('Expiry', () => {
    const store = open();
    store.put('a', 1, { seconds: 5, now: 100 });
    expect(store.get('a', { now: 104 })).toBe(1);
    expect(store.get('a', { now: 105 })).toBeUndefined();
  });

  it.skipIf(name === 'File')('Watch', () => {
    const store = open();
    const seen = [];
    store.watch((...change) => seen.push(change));
    store.put('a', 1);
    expect(seen).toEqual([['a', 1]]);
  });

  it.skipIf(name === 'Memory')('Survives a restart', () => {
    open().put('a', 1);
    expect(open().get('a')).toBe(1);
  });
});
