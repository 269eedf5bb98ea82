// Whether the cost of a text grows faster than the text, counted in branches taken: no clock, so the same on every machine.

/** Of each branch, how often it was taken. */
export type Counts = Uint32Array;

/** Characters of the shortest text that is measured; costs that do not depend on the text weigh little there. */
const BASE = 3000;
/** Twice the text may cost so much more. Linear is 2, n log n 2.2, quadratic 4. */
const MOST = 2.9;

/** Throws where a stretch of the text, repeated, makes reading it cost more than its length. */
export function grownBy(
  text: string,
  read: (text: string) => void,
  counts: Counts,
  random: () => number,
): void {
  const from = Math.floor(random() * text.length);
  const to = Math.min(text.length, from + 1 + Math.floor(random() ** 2 * 200));
  const part = text.slice(from, to);
  if (part === '') return;
  const times = Math.ceil(BASE / part.length);
  const costs = [times, 2 * times, 4 * times].map((count) => {
    counts.fill(0);
    read(text.slice(0, from) + part.repeat(count) + text.slice(to));
    return counts.reduce((sum, taken) => sum + taken, 0);
  });
  const [one = 1, two = 1, four = 1] = costs;
  if (two / one > MOST && four / two > MOST)
    throw new Error(
      `repeated ${times} times, the text ${JSON.stringify(part)} at ${from} makes it cost ${costs}`,
    );
}
