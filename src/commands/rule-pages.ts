// The pages of the rules, read from the package when somebody asks for one.
import { readFileSync } from 'node:fs';
import { tried } from '../source/result.ts';

/** From the bundle in `dist/` and from the source in `src/commands/`. */
const PLACES = ['../', '../../'];

/** The page of a rule, in Markdown; `undefined` where it has none. `id` must be the id of a rule. */
export function readRulePage(id: string): string | undefined {
  return readPage(`rules/${id}/README.md`);
}

/** A page of the package by its path; `undefined` where it is not there. */
export function readPage(path: string): string | undefined {
  for (const place of PLACES) {
    const page = tried(() => readFileSync(new URL(`${place}${path}`, import.meta.url), 'utf8'));
    if (page !== undefined) return page;
  }
  return undefined;
}
