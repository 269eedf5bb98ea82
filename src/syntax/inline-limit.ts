// What the inline markup of a Markdown text costs, counted by the parser while it reads: it compares the signs of one
// stretch of text (a paragraph, a heading, a cell) with each other.

/** Signs of inline markup in one stretch, as the parser takes them: `**` is one. */
export const MAX_INLINE_SIGNS = 3000;

/** Pairs of signs in all crowded stretches together: as many as one that is full. */
const MAX_PAIRS = MAX_INLINE_SIGNS ** 2;

/** Signs in one stretch below which what each costs alone outweighs the pairs. */
const CROWDED = 1000;

/** Thrown through the parser, and caught where a document is read: there is no other way to end it. */
export class TooCrowded extends Error {
  readonly offset: number;

  constructor(what: string, offset: number) {
    super(what);
    this.offset = offset;
  }

  /** The same in the text that the parser read a part of. */
  movedBy(offset: number): TooCrowded {
    return new TooCrowded(this.message, this.offset + offset);
  }
}

/** The signs of one document; the parser tells the stretch that each stands in. */
export class InlineLimit {
  readonly #counts = new WeakMap<object, number>();
  #pairs = 0;

  count(stretch: object, offset: number): void {
    const count = (this.#counts.get(stretch) ?? 0) + 1;
    this.#counts.set(stretch, count);
    if (count > MAX_INLINE_SIGNS)
      throw new TooCrowded(`More than ${MAX_INLINE_SIGNS} signs of markup stand in this paragraph`, offset);
    if (count <= CROWDED) return;
    this.#pairs += count === CROWDED + 1 ? count ** 2 : 2 * count - 1;
    if (this.#pairs > MAX_PAIRS)
      throw new TooCrowded(`Too many paragraphs have more than ${CROWDED} signs of markup each`, offset);
  }
}
