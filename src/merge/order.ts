// The order of named things that two sides have added to, removed from or sorted.
import { pushTo } from '../group.ts';
import type { Three } from './three.ts';

type Keys = readonly string[];

/**
 * All keys of the three lists in one order: that of the side which moved things, with what the other side added
 * behind the thing that it stands behind there; ours first where both added. `undefined` where both moved things.
 */
export function mergeOrder({ base, ours, theirs }: Three<Keys>): Keys | undefined {
  const shared = sharedKeys(base, ours, theirs);
  const [from, left, right] = [base, ours, theirs].map((keys) =>
    keys.filter((key) => shared.has(key)).join('\0'),
  );
  if (from === right || left === right)
    return insert(ours, insertable(theirs, ours, base), 'behind additions');
  if (from === left) return insert(theirs, insertable(ours, theirs, base), 'at once');
  return undefined;
}

function sharedKeys(base: Keys, ours: Keys, theirs: Keys): ReadonlySet<string> {
  const [left, right] = [new Set(ours), new Set(theirs)];
  return new Set(base.filter((key) => left.has(key) && right.has(key)));
}

interface Insertable {
  /** What the list lacks, by what it stands behind. */
  readonly behind: ReadonlyMap<string, Keys>;
  /** What nobody but the list at hand has. */
  readonly isOwn: (key: string) => boolean;
}

const TOP = '\0';

function insertable(from: Keys, into: Keys, base: Keys): Insertable {
  const there = new Set(into);
  const behind = new Map<string, string[]>();
  let above = TOP;
  for (const key of from) {
    if (there.has(key)) above = key;
    else pushTo(behind, above, key);
  }
  const others = new Set([...from, ...base]);
  return { behind, isOwn: (key) => !others.has(key) };
}

function insert(into: Keys, { behind, isOwn }: Insertable, where: 'at once' | 'behind additions'): Keys {
  const order: string[] = [];
  const waiting: string[] = [...(behind.get(TOP) ?? [])];
  const flush = (): void => {
    for (const key of waiting.splice(0)) order.push(key);
  };
  if (where === 'at once') flush();
  for (const key of into) {
    if (!isOwn(key)) flush();
    order.push(key);
    for (const added of behind.get(key) ?? []) waiting.push(added);
    if (where === 'at once') flush();
  }
  flush();
  return order;
}
