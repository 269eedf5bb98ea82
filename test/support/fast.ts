// Which tests are fast: not tagged slow, and starting no process, browser or database, nor does what they import.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';

/** Takes more than ten seconds on a busy machine. */
const SLOW = /^\/\/ @module-tag slow$/m;
const STARTS = /from '(?:node:(?:child_process|worker_threads|net|http)|playwright-core|@duckdb\/node-api)'/;

/** The tests among these patterns that are fast, as paths below `root`. */
export function fastTests(root: string, patterns: readonly string[]): string[] {
  const known = new Map<string, boolean>();
  const isSlow = (path: string): boolean => {
    const before = known.get(path);
    if (before !== undefined) return before;
    known.set(path, false);
    const text = readFileSync(path, 'utf8');
    const imported = [...text.matchAll(/from '(\.[^']+\.ts)'/g)].map(([, name = '']) =>
      join(dirname(path), name),
    );
    const tests = imported.filter((name) => name.startsWith(join(root, 'test')));
    const found = STARTS.test(text) || SLOW.test(text) || tests.some(isSlow);
    known.set(path, found);
    return found;
  };
  return globSync([...patterns], { cwd: root }).filter((path) => !isSlow(join(root, path)));
}
