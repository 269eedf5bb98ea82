// A text as a tree of things that have names: what is merged, and still the text to the last character.
import type { Offsets } from '../position.ts';

interface Thing {
  /** Equal keys in two versions are the same thing. */
  readonly key: string;
  /** The features and targets that it is about. */
  readonly things?: readonly string[] | undefined;
  /** What stands between the thing before it and itself: line ends, borders, separators. */
  readonly lead: string;
}

/** A stretch of a text that is compared as a whole. */
export interface Leaf extends Thing {
  readonly kind: 'leaf';
  readonly text: string;
}

/** A stretch that consists of named things. */
export interface Branch extends Thing {
  readonly kind: 'branch';
  /** What stands before the first of its things, and behind the last. */
  readonly head: string;
  readonly tail: string;
  readonly children: readonly Node[];
  /** Its children are rows whose cells stand in the same columns. */
  readonly isTable?: true;
  /** How its cells are put in line; absent where nothing has to be. */
  readonly layout?: Layout;
}

export type Node = Leaf | Branch;

/** Writes tables whose cells are put in line anew: several at once, so that what they share is drawn alike. */
export interface Layout {
  readonly name: string;
  draw(tables: readonly Branch[]): readonly string[];
}

/** A stretch of a text by offsets, with the named things in it; without any, it is compared as a whole. */
export interface Span extends Offsets {
  readonly key: string;
  readonly things?: readonly string[] | undefined;
  readonly children?: readonly Span[];
  readonly isTable?: true;
  /** The stretch as a tree, where its things are not stretches that follow each other. */
  readonly drawn?: Branch;
}

/** The stretch as a tree; things that overlap or leave it are no things. */
export function cut(text: string, span: Span, lead = ''): Node {
  const { key, things, start, end, children = [], drawn } = span;
  const thing = { key, lead, things };
  if (drawn !== undefined) return { ...drawn, ...thing };
  const first = children[0];
  if (first === undefined || !areInOrder(children, start, end))
    return { kind: 'leaf', ...thing, text: text.slice(start, end) };
  let from = first.start;
  const nodes = withUniqueKeys(children).map((child) => {
    const node = cut(text, child, text.slice(from, child.start));
    from = child.end;
    return node;
  });
  const branch: Branch = {
    kind: 'branch',
    ...thing,
    head: text.slice(start, first.start),
    tail: text.slice(from, end),
    children: nodes,
  };
  return span.isTable ? { ...branch, isTable: true, children: withHeaderGap(nodes) } : branch;
}

/** What parts a header from the body stands behind the header, whatever the first row below it is. */
function withHeaderGap(rows: readonly Node[]): readonly Node[] {
  const [header, first, second, ...others] = rows;
  if (header?.kind !== 'branch' || first === undefined || second === undefined) return rows;
  const gap = first.lead.endsWith(second.lead) ? first.lead.slice(0, -second.lead.length || undefined) : '';
  if (gap === '' || second.lead === '') return rows;
  return [{ ...header, tail: header.tail + gap }, { ...first, lead: second.lead }, second, ...others];
}

function areInOrder(spans: readonly Span[], start: number, end: number): boolean {
  let at = start;
  for (const span of spans) {
    if (span.start < at || span.end < span.start) return false;
    at = span.end;
  }
  return at <= end;
}

/** The second thing of one name is told from the first by its number. */
export function withUniqueKeys<T extends { readonly key: string }>(things: readonly T[]): readonly T[] {
  const counts = new Map<string, number>();
  return things.map((thing) => {
    const count = (counts.get(thing.key) ?? 0) + 1;
    counts.set(thing.key, count);
    return count === 1 ? thing : { ...thing, key: `${thing.key}#${count}` };
  });
}

export function textOf(node: Node): string {
  if (node.kind === 'leaf') return node.text;
  return node.head + node.children.map((child) => child.lead + textOf(child)).join('') + node.tail;
}

/** Blanks and the length of a rule between header and body say nothing. */
export const wordsOf = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(:?)-+(:?)$/u, '$1-$2');

/**
 * Whether two things say the same, however they are laid out. Rows are compared in the columns that both have, and
 * what is about something that not all versions have is left out (`isCompared`).
 */
export function isSame(
  a: Node,
  b: Node,
  isCompared: (things: readonly string[]) => boolean,
  inTable = false,
): boolean {
  if (a.kind === 'leaf' || b.kind === 'leaf') return wordsOf(textOf(a)) === wordsOf(textOf(b));
  const compared = ({ children }: Branch): readonly Node[] =>
    inTable ? children : children.filter(({ things }) => things === undefined || isCompared(things));
  const [left, right] = [compared(a), compared(b)];
  const others = new Map(right.map((child) => [child.key, child]));
  const shared = left.filter(({ key }) => others.has(key));
  if (!inTable && (shared.length !== left.length || shared.length !== right.length)) return false;
  return shared.every((child) => {
    const other = others.get(child.key);
    return other !== undefined && isSame(child, other, isCompared, a.isTable);
  });
}
