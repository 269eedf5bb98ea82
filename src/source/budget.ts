// What the files come to together that one document names: naming one is short, and each naming costs all of it.
import type { FileReader } from './resolve.ts';

/** Characters of all files, each counted as often as it is named: what takes some seconds to read. */
const MOST_CHARACTERS = 2_000_000;

/** What asking for a file costs, however short it is, counted in characters. */
const FILE_CHARACTERS = 400;

export interface Budget {
  /** Reads nothing more once the budget is spent. */
  readonly read: FileReader;
  /** Why the document is not read, where it asked for more than there is: a clause. */
  excess(): string | undefined;
}

/** A reader that ends when the files come to too much. */
export function createBudget(read: FileReader): Budget {
  let spent = 0;
  const reason = `files that the document names come to more than ${MOST_CHARACTERS} characters, each counted as often as it is named`;
  return {
    read: (name) => {
      if (spent > MOST_CHARACTERS) return { ok: false, reason };
      const file = read(name);
      spent += FILE_CHARACTERS + (file.ok ? file.text.length : 0);
      return spent > MOST_CHARACTERS ? { ok: false, reason } : file;
    },
    excess: () => (spent > MOST_CHARACTERS ? reason : undefined),
  };
}
