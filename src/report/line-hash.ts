// The fingerprint by which GitHub's code scanning knows a line again: a hash of the 100 characters from its start on.
// As https://github.com/github/codeql-action computes it where a report has none.

/** Characters of a window, white space within lines left out. */
const WINDOW = 100;
const FACTOR = 37n;
const END_OF_FILE = 65_535;
const LINE_FEED = 10;

/** One hash for each line of a text, `hash:number` where `number` counts the lines of equal hash. */
export function lineHashes(text: string): readonly string[] {
  const codes = codesOf(text);
  let power = 1n;
  for (let left = WINDOW; left > 0; left -= 1) power = BigInt.asUintN(64, power * FACTOR);
  const seen = new Map<string, number>();
  const hashes: string[] = [];
  let hash = 0n;
  for (let end = 0; end < codes.length + WINDOW - 1; end += 1) {
    const start = end - WINDOW + 1;
    const leaving = codes[start - 1] ?? 0;
    hash = BigInt.asUintN(64, hash * FACTOR + BigInt(codes[end] ?? 0) - power * BigInt(leaving));
    if (start < 0 || (start > 0 && leaving !== LINE_FEED)) continue;
    const shown = hash.toString(16);
    const number = (seen.get(shown) ?? 0) + 1;
    seen.set(shown, number);
    hashes.push(`${shown}:${number}`);
  }
  return hashes;
}

/** The characters that count, every line end as one line feed, and the end of the file. */
function codesOf(text: string): readonly number[] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/[ \t]+/g, '');
  const codes: number[] = [];
  for (let at = 0; at < plain.length; at += 1) codes.push(plain.charCodeAt(at));
  codes.push(END_OF_FILE);
  return codes;
}
