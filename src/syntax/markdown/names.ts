// The names that a document defines: what `[name]` and `[^name]` may refer to, wherever it is defined.

/**
 * A list as micromark keeps it, which answers from a set: a document with thousands of definitions and references
 * would otherwise take time by their product.
 */
export class DefinedNames extends Array<string> {
  readonly #names = new Set<string>();

  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  override includes(name: string): boolean {
    return this.#names.has(name);
  }

  override push(...names: string[]): number {
    for (const name of names) this.#names.add(name);
    return super.push(...names);
  }
}

export interface Defined {
  readonly links: DefinedNames;
  readonly footnotes: DefinedNames;
}

export function nothingDefined(): Defined {
  return { links: new DefinedNames(), footnotes: new DefinedNames() };
}

/** How CommonMark compares names: white space folded, case folded by lower and upper case. */
export function normalName(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}
