// Which entry of a configuration a document falls under.
import type { ExtractOptions } from '../extract/options.ts';
import { matches } from '../source/glob.ts';
import type { ConfigValue, DocumentEntry } from './schema.ts';

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

/**
 * What a configuration settles about reading a document of this entry; `folder` is that of the configuration, relative
 * to what the paths of documents are.
 */
export function extractOptionsIn(
  { sources }: ConfigValue,
  entry: DocumentEntry | undefined,
  folder: string,
): ExtractOptions {
  const { files: _files, outputs: _outputs, ...options } = entry ?? {};
  return sources === undefined ? options : { ...options, sources: { folder, entries: sources } };
}
