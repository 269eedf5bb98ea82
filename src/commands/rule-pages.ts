// The pages of the rules, read from the package when somebody asks for one.
import { readFile } from 'node:fs/promises';

/** From the bundle in `dist/` and from the source in `src/commands/`. */
const PLACES = ['../rules/', '../../rules/'];

/** The page of a rule, in Markdown; `undefined` where it has none. `id` must be the id of a rule. */
export async function readRulePage(id: string): Promise<string | undefined> {
  for (const place of PLACES) {
    try {
      return await readFile(new URL(`${place}${id}/README.md`, import.meta.url), 'utf8');
    } catch {
      // Not there: the next place, or none.
    }
  }
  return undefined;
}
