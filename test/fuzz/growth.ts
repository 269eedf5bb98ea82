// Whether the cost of a text grows faster than the text: in branches taken, which no clock disturbs, and in the processor's
// time, which alone sees what happens inside of an expression or a native function.

/** Of each branch, how often it was taken. */
export type Counts = Uint32Array;

/** Characters of the shortest text that is measured; costs that do not depend on the text weigh little there. */
const BASE = 3000;
/** Twice the text may cost so much more. Linear is 2, n log n 2.2, quadratic 4. */
const MOST = 2.9;

/** Milliseconds of the processor below which its time says nothing. */
const FELT = 1500;
/** For time, which garbage collection disturbs. */
const MOST_TIME = 3;

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
  const runs = [times, 2 * times, 4 * times].map((count) => {
    counts.fill(0);
    const long = text.slice(0, from) + part.repeat(count) + text.slice(to);
    const began = process.cpuUsage().user;
    read(long);
    const time = Math.round((process.cpuUsage().user - began) / 1000);
    return { time, branches: counts.reduce((sum, taken) => sum + taken, 0) };
  });
  const grows = (costs: readonly number[], most: number): boolean => {
    const [one = 1, two = 1, four = 1] = costs;
    return two > most * one && four > most * two;
  };
  const spent = runs.map(({ time }) => time);
  const isSlow = (spent.at(-1) ?? 0) > FELT && grows(spent, MOST_TIME);
  const branches = runs.map((run) => run.branches);
  if (isSlow || grows(branches, MOST))
    throw new Error(
      `repeated ${times} times, the text ${JSON.stringify(part)} at ${from} makes it cost ${isSlow ? `ms ${spent}` : branches}`,
    );
}
