// Texts put into a source beside what is there, so that nested stretches can be wrapped in any order.

export class Insertions {
  readonly #at = new Map<number, { closing: string; opening: string }>();

  /** Puts `text` before the character at `offset`; `closes` ends what an insertion further left began. */
  add(offset: number, text: string, closes: boolean): void {
    const entry = this.#at.get(offset) ?? { closing: '', opening: '' };
    // What closes at a place goes before what opens there; of two that close, the inner one was met last.
    if (closes) entry.closing = text + entry.closing;
    else entry.opening += text;
    this.#at.set(offset, entry);
  }

  /** The source with all insertions. */
  apply(source: string): string {
    const parts: string[] = [];
    let past = 0;
    for (const [offset, { closing, opening }] of [...this.#at].sort(([a], [b]) => a - b)) {
      parts.push(source.slice(past, offset), closing, opening);
      past = offset;
    }
    return [...parts, source.slice(past)].join('');
  }
}
