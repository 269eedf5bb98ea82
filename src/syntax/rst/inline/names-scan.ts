// Scans simple names: letters and digits, with single `-`, `.`, `_`, `+` or `:` between them.
import { wordLength } from '../chars.ts';

/** Remembers the run scanned last, so that looking at every start within a long name stays linear. */
export class NameScanner {
  readonly #text: string;
  #from = 0;
  #end = 0;
  /** The last underscore inside the run. */
  #underscore = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the longest simple name that begins at `from` ends; `from` itself where none begins. */
  end(from: number): number {
    if (from >= this.#from && from < this.#end && wordLength(this.#text, from) > 0) return this.#end;
    this.#scan(from);
    return this.#end;
  }

  /** The last underscore within the name that begins at `from`, or -1. */
  lastUnderscore(from: number): number {
    this.end(from);
    return this.#underscore > from ? this.#underscore : -1;
  }

  #scan(from: number): void {
    const text = this.#text;
    this.#from = from;
    this.#end = from;
    this.#underscore = -1;
    let index = from;
    for (;;) {
      const start = index;
      for (let length = wordLength(text, index); length > 0; length = wordLength(text, index))
        index += length;
      if (index === start) return;
      this.#end = index;
      if (start > from && text[start - 1] === '_') this.#underscore = start - 1;
      if (!/[-._+:]/.test(text.charAt(index))) return;
      index++;
    }
  }
}

export function isSimpleName(text: string): boolean {
  return text !== '' && new NameScanner(text).end(0) === text.length;
}
