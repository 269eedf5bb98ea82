// Three versions of one tree, each brought as far as the other side's changes go: where they still differ is a conflict.
import { pushTo } from '../group.ts';
import type { Fates } from './facts.ts';
import { type Branch, isSame, type Node } from './node.ts';
import { changedOne, mapThree, SIDES, type Side, same, type Three } from './three.ts';

/** Each version after the merge; one that lacks the thing has none. */
export type Merged = Three<Node | undefined>;

/** A column of a table, and whether each version has it after the merge. */
interface Column {
  readonly key: string;
  readonly in: Three<boolean>;
}

/** Both sides have it, with other things in it. */
type Branches = Three<Branch | undefined> & { readonly ours: Branch; readonly theirs: Branch };

export type NodeMerger = (three: Merged, columns?: readonly Column[]) => Merged | undefined;

export function createMerger(fates: Fates): NodeMerger {
  /**
   * Merges a thing, of a table with these columns if it is a row; `undefined` where both sides have moved things in
   * it. Where the versions say the same, they are laid out as the side has it that changed the layout.
   */
  function merge(three: Merged, columns?: readonly Column[]): Merged | undefined {
    const { base, ours, theirs } = three;
    const inTable = columns !== undefined;
    if (isRemoved(three, inTable)) return same(undefined);
    if (ours?.kind === 'branch' && theirs?.kind === 'branch' && base?.kind !== 'leaf')
      return branches({ base, ours, theirs }, columns);
    if (ours !== undefined && areSame(ours, theirs, inTable)) return same(laidOut(three));
    const changed = changedSide(three, inTable);
    // Rows that only one side has stand in the columns of both.
    if (changed === undefined) return mapThree(three, (node) => node && inColumns(node, columns));
    const node = three[changed];
    return same(node && inColumns(node, columns));
  }

  const isCompared = (things: readonly string[]): boolean => fates.isShared(things);

  function areSame(a: Node | undefined, b: Node | undefined, inTable: boolean): boolean {
    return a === undefined || b === undefined ? a === b : isSame(a, b, isCompared, inTable);
  }

  /** Whether it is about a feature or a target that one side removed, and says nothing new of it. */
  function isRemoved({ base, ours, theirs }: Merged, inTable: boolean): boolean {
    const node = ours ?? theirs;
    if (node?.things === undefined || (ours && theirs) || fates.of(node.things) !== 'removed') return false;
    return base === undefined || areSame(base, node, inTable);
  }

  /** The side whose version counts; `undefined` where both changed it. */
  function changedSide({ base, ours, theirs }: Merged, inTable: boolean): Side | undefined {
    if (areSame(base, theirs, inTable)) return 'ours';
    return areSame(base, ours, inTable) ? 'theirs' : undefined;
  }

  function branches(three: Branches, given: readonly Column[] | undefined): Merged | undefined {
    const { ours, theirs } = three;
    const columns = ours.isTable ? columnsOf(three) : undefined;
    const keys = given?.map(({ key }) => key) ?? orderOf(three);
    if (keys === undefined || (ours.isTable && columns === undefined)) return undefined;
    const children = mapThree(three, (node) => new Map(node?.children.map((child) => [child.key, child])));
    const merged: Three<Node[]> = { base: [], ours: [], theirs: [] };
    for (const [at, key] of keys.entries()) {
      const versions: Merged = mapThree(children, (map) => map.get(key));
      const found = merge(versions, columns);
      if (found === undefined) return undefined;
      const lead = mergeText(mapThree(versions, (node) => node?.lead ?? ''));
      for (const side of SIDES) {
        const node = placed(found[side], lead[side], given?.[at], side);
        if (node !== undefined) merged[side].push(node);
      }
    }
    const head = mergeText(mapThree(three, (node) => node?.head ?? ours.head));
    const tail = mergeText(mapThree(three, (node) => node?.tail ?? ours.tail));
    const spare = spareLead([...ours.children, ...theirs.children]);
    return mapThree(three, (node, side) => ({
      ...(node ?? ours),
      head: columns ? withCount(head[side], columns.filter((column) => column.in[side]).length) : head[side],
      tail: tail[side],
      children: merged[side].map((child, index) => withLead(child, index, spare)),
    }));
  }

  function columnsOf(three: Branches): readonly Column[] | undefined {
    const { base, ours, theirs } = three;
    const all = mapThree(three, header);
    const has = mapThree(all, (keys) => new Set(keys));
    return mergeOrder(all)?.flatMap((key): readonly Column[] => {
      const there = mapThree(has, (keys) => keys.has(key));
      if ((there.ours && there.theirs) || !there.base) return [{ key, in: same(true) }];
      // One side removed it: a conflict where the other side changed a cell of it.
      const other = there.ours ? ours : theirs;
      return base && isColumnChanged(key, base, other) ? [{ key, in: there }] : [];
    });
  }

  function isColumnChanged(column: string, base: Branch, other: Branch): boolean {
    const rows = new Map(base.children.map((row) => [row.key, row]));
    return other.children.some((row) => {
      const before = rows.get(row.key);
      return before !== undefined && !areSame(cellOf(before, column), cellOf(row, column), false);
    });
  }
  return merge;
}

/** Of versions that say the same, the one that was laid out anew. */
function laidOut({ base, ours, theirs }: Merged): Node | undefined {
  return ours?.kind === 'leaf' && base?.kind === 'leaf' && ours.text === base.text ? theirs : ours;
}

/** The cell of a column: blank where the row has none, none where the version has no such column. */
function placed(
  node: Node | undefined,
  lead: string,
  column: Column | undefined,
  side: Side,
): Node | undefined {
  if (column !== undefined && !column.in[side]) return undefined;
  if (node === undefined) return column && { kind: 'leaf', key: column.key, lead, text: '' };
  return { ...node, lead };
}

/** What may stand before a thing that was the first, and is no more. */
const spareLead = (nodes: readonly Node[]): string => nodes.find(({ lead }) => lead !== '')?.lead ?? '';

const withLead = (node: Node, index: number, spare: string): Node => {
  const lead = index === 0 ? '' : node.lead || spare;
  return lead === node.lead ? node : { ...node, lead };
};

function orderOf(three: Branches): readonly string[] | undefined {
  return mergeOrder(mapThree(three, (node) => node?.children.map(({ key }) => key) ?? []));
}

const withoutBlanks = (text: string): string => text.replace(/\s+/gu, '');

/** What stands between things; where both sides changed more than blanks, each keeps its own. */
function mergeText(three: Three<string>): Three<string> {
  const { ours, theirs } = three;
  if (ours === '' || theirs === '') return same(ours || theirs);
  const one = changedOne(three) ?? changedOne(three, (a, b) => withoutBlanks(a) === withoutBlanks(b));
  return one === undefined ? three : same(one);
}

/** AsciiDoc says how many columns a table has: `[cols="5*"]`. */
const withCount = (head: string, count: number): string =>
  head.replace(/(\bcols="?)\d+(?=\*)/u, `$1${count}`);

/** The columns of a table: those of its first row that has any. */
function header(table: Branch | undefined): readonly string[] {
  const row = table?.children.find((child): child is Branch => child.kind === 'branch');
  return row?.children.map(({ key }) => key) ?? [];
}

function cellOf(row: Node, column: string): Node | undefined {
  return row.kind === 'branch' ? row.children.find(({ key }) => key === column) : undefined;
}

/** A row that one side added, with the cells that the merged table has. */
function inColumns(node: Node, columns: readonly Column[] | undefined): Node {
  if (node.kind === 'leaf' || columns === undefined) return node;
  const cells = new Map(node.children.map((cell) => [cell.key, cell]));
  const spare = spareLead(node.children);
  const children = columns.map(({ key }, index): Node => {
    const cell = cells.get(key) ?? { kind: 'leaf', key, lead: '', text: '' };
    return withLead(cell, index, spare);
  });
  return { ...node, children };
}

type Keys = readonly string[];

/**
 * All keys of the three lists in one order: that of the side which moved things, with what the other side added
 * behind the thing that it stands behind there; ours first where both added. `undefined` where both moved things.
 */
function mergeOrder({ base, ours, theirs }: Three<Keys>): Keys | undefined {
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
