// What was worked out for a text, kept: a matrix holds few texts, and each of them many times.

/** Texts kept for one function; beyond it they are forgotten all at once, which bounds the memory of a server. */
const MOST_KEPT = 50_000;
/** Longer texts are prose, which no document writes twice. */
const LONGEST_KEPT = 120;

/** `work` with its results kept by text. `work` has no effects, and answers the same to the same text. */
export function memoize<T extends {}>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = work(text);
    if (text.length > LONGEST_KEPT) return result;
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, result);
    return result;
  };
}
