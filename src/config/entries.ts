// Which entry of a configuration a document falls under.
import { matchesGlob } from '../source/glob.ts';
import type { ConfigValue, DocumentEntry } from './schema.ts';

/** Whether globs relative to a configuration name a path relative to it; `!` takes out what an earlier one took in. */
export function matches(globs: readonly string[], path: string): boolean {
  let taken = false;
  for (const glob of globs) {
    const negated = glob.startsWith('!');
    if (matchesGlob(negated ? glob.slice(1) : glob, path)) taken = !negated;
  }
  return taken;
}

/** The entry of `documents` that applies. */
export interface SelectedEntry {
  readonly index: number;
  readonly entry: DocumentEntry;
}

/** The first entry that names the document; `inside` is its path from the configuration, where it has one. */
export function entryFor({ documents = [] }: ConfigValue, inside?: string): SelectedEntry | undefined {
  for (const [index, entry] of documents.entries()) {
    if (entry.files === undefined || (inside !== undefined && matches(entry.files, inside)))
      return { index, entry };
  }
  return undefined;
}
