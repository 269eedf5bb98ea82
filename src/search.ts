// Finding a place among sorted things by halving.

/** The first of so many indices for which `isBehind` holds, as it does for all after it; their number if for none. */
export function firstIndex(length: number, isBehind: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBehind(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
