// Goldens: what a test expects, in a file. `UPDATE=1` writes them; one that is missing fails, it never passes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { ROOT } from '../../scripts/bundle.ts';

/** Holds a text against the golden at `path`, which is relative to `fixtures/`. */
export function expectGolden(text: string, path: string): void {
  const file = join(ROOT, 'fixtures', path);
  if (process.env.UPDATE === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `fixtures/${path} is missing; UPDATE=1 writes it`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
