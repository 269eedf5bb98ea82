// Does slow things some at a time, and keeps their order.

/** Files that are open at once: enough to keep the disk busy, far below what a process may open. */
const AT_ONCE = 16;

/** Does the same for each item, some at once; results are in the order of the items. */
export async function mapAtOnce<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: { readonly index: number; readonly result: R }[] = [];
  const queue = items.entries();
  const takeAll = async (): Promise<void> => {
    for (const [index, item] of queue) results.push({ index, result: await work(item) });
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, takeAll));
  return results.sort((a, b) => a.index - b.index).map(({ result }) => result);
}
