// Searches by coverage, in a thread of its own: what reaches a branch that nothing reached before is kept and changed on.
import { workerData as given, parentPort } from 'node:worker_threads';
import type { Counts } from './growth.ts';
import { grownBy } from './growth.ts';
import { mutated, randomOf } from './mutations.ts';
import {
  checkConfig,
  checkDocument,
  checkReading,
  checkTwice,
  type FuzzFormat,
  isFuzzFormat,
  readOnce,
} from './properties.ts';

/** What the thread is given. */
export interface ExplorerData {
  readonly seed: number;
  readonly branches: number;
  readonly words: readonly string[];
  /** Texts to begin with, by format. */
  readonly texts: Readonly<Partial<Record<FuzzFormat, readonly string[]>>>;
  /** Executions so far, the length of the text at hand, and its format's place in `texts`. */
  readonly state: SharedArrayBuffer;
  /** The text at hand, in UTF-16: what hangs or eats all memory is read from here. */
  readonly text: SharedArrayBuffer;
}

/** What the thread tells. */
export type ExplorerMessage =
  | { readonly kind: 'kept'; readonly format: FuzzFormat; readonly text: string; readonly branches: number }
  | { readonly kind: 'failed'; readonly format: FuzzFormat; readonly text: string; readonly message: string };

/** Characters: longer texts find nothing that shorter ones do not, and cost more. */
const LONGEST = 1500;
/** Every so many executions, a text is repeated to see how its cost grows. */
const GROWTH_EVERY = 100;
/** So many of the texts that are read as others were are used all the same. */
const USED = 0.2;
/** Executions spent on making a text that failed shorter. */
const SHORTENING = 400;

const data: ExplorerData = given;
const state = new Int32Array(data.state);
const shared = new Uint16Array(data.text);
const counts: Counts = new Uint32Array(data.branches);
Object.assign(globalThis, { branchCounts: counts });
/** Of each branch, how often it was taken in one execution: 1, 2, 3, 4 to 7 ... as bits. */
const seen = new Uint8Array(data.branches);
const random = randomOf(data.seed);
const formats = Object.keys(data.texts).filter(isFuzzFormat);
const kept = new Map<FuzzFormat, string[]>(formats.map((format) => [format, []]));
const told = new Set<string>();

const tell = (message: ExplorerMessage): void => parentPort?.postMessage(message);

/** Whether the last execution took a branch more often, by powers of two, than any before. */
function isNews(): boolean {
  let news = false;
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] ?? 0;
    if (count === 0) continue;
    const bit = 1 << Math.min(7, count < 4 ? count - 1 : 29 - Math.clz32(count) + 2);
    const before = seen[at] ?? 0;
    if ((before & bit) === 0) {
      seen[at] = before | bit;
      news = true;
    }
  }
  return news;
}

function announce(format: FuzzFormat, text: string): void {
  for (let at = 0; at < text.length; at += 1) shared[at] = text.charCodeAt(at);
  Atomics.store(state, 1, text.length);
  Atomics.store(state, 2, formats.indexOf(format));
  Atomics.add(state, 0, 1);
}

/** What the text breaks; undefined where it keeps every promise. */
function failureOf(
  format: FuzzFormat,
  text: string,
  check: (format: FuzzFormat, text: string) => void,
): string | undefined {
  announce(format, text);
  counts.fill(0);
  try {
    check(format, text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

const once = (format: FuzzFormat, text: string): void => {
  if (format === 'config') checkConfig(text);
  else checkDocument({ format, text });
};
const twice = (format: FuzzFormat, text: string): void => {
  if (format !== 'config') checkTwice({ format, text });
};
const reading = (format: FuzzFormat, text: string): void => {
  if (format !== 'config') checkReading({ format, text });
};
const growth = (format: FuzzFormat, text: string): void =>
  grownBy(
    text,
    (long) => {
      if (format === 'config') checkConfig(long);
      else readOnce({ format, text: long });
    },
    counts,
    randomOf(text.length),
  );

/** Messages of one cause: numbers, quoted text and all but the first lines differ. */
const causeOf = (message: string): string =>
  message
    .split('\n', 3)
    .join('\n')
    .replace(/\d+/g, '0')
    .replace(/"[^"]*"/g, '""')
    .slice(0, 300);

/** A shorter text that fails for the same cause. */
function shortened(format: FuzzFormat, text: string, cause: string, check: typeof once): string {
  let best = text;
  let left = SHORTENING;
  for (let size = best.length >> 1; size > 0 && left > 0; size >>= 1) {
    for (let at = 0; at < best.length && left > 0; left -= 1) {
      const less = best.slice(0, at) + best.slice(at + size);
      const message = failureOf(format, less, check);
      if (message !== undefined && causeOf(message) === cause) best = less;
      else at += size;
    }
  }
  return best;
}

function run(format: FuzzFormat, text: string, check: typeof once): void {
  const message = failureOf(format, text, check);
  if (message === undefined) return;
  const cause = causeOf(message);
  if (told.has(cause)) return;
  told.add(cause);
  tell({ kind: 'failed', format, text: shortened(format, text, cause, check), message });
}

/** Reads the text; what reading takes anew, and some others, is linted, written and fixed as well. */
function explore(format: FuzzFormat, text: string): void {
  run(format, text, format === 'config' ? once : reading);
  const isRead = isNews();
  if (format !== 'config' && (isRead || random() < USED)) run(format, text, once);
  if (!isNews() && !isRead) return;
  kept.get(format)?.push(text);
  const branches = seen.reduce((sum, bits) => sum + (bits === 0 ? 0 : 1), 0);
  tell({ kind: 'kept', format, text, branches });
  run(format, text, twice);
}

/** One of the texts kept: late ones more often, for they are near to what is new. */
function chosen(format: FuzzFormat): string {
  const list = kept.get(format) ?? [];
  const at = random() < 0.5 ? random() : 1 - random() ** 3;
  return list[Math.min(list.length - 1, Math.floor(at * list.length))] ?? '';
}

for (const format of formats)
  for (const text of data.texts[format] ?? []) explore(format, text.slice(0, LONGEST));
for (let round = 0; ; round += 1) {
  const format = formats[Math.floor(random() * formats.length)] ?? 'markdown';
  const material = { random, words: data.words, other: () => chosen(format) };
  if (round % GROWTH_EVERY === 0) run(format, chosen(format), growth);
  else explore(format, mutated(chosen(format), material).slice(0, LONGEST));
}
