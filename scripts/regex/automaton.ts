// A regular expression as positions and the ways between them, with what each way asks of the characters on both sides.
import { type Part, parseRegex, UnknownSyntax } from './syntax.ts';

/** The index of a class of characters that the expression does not tell apart, or the edge of the text. */
export type Sign = number;
export const EDGE = -1;

/** What must hold between two characters. */
type Ask = (left: Sign, right: Sign) => boolean;

/** One way between positions, without a character. */
export interface Way {
  /** A position, or `'end'`. */
  readonly to: number | 'end';
  readonly asks: readonly Ask[];
  /** Goes back to the begin of a repetition that has an end. */
  readonly bounded: boolean;
}

export interface Automaton {
  /** For each position, the signs that it takes. Position 0 is the search: it takes any. */
  readonly takes: readonly ReadonlySet<Sign>[];
  readonly ways: readonly (readonly Way[])[];
  readonly signs: number;
}

/** Characters of every kind that expressions tell apart; those of the pattern itself come to them. */
const SAMPLE = [
  ...Array.from({ length: 0x250 }, (_, code) => code),
  ...Array.from({ length: 0x70 }, (_, code) => 0x2000 + code),
  ...[0x300, 0x391, 0x3b1, 0x410, 0x430, 0x5d0, 0x661, 0x915, 0x1680, 0x180e, 0x20ac, 0x2116, 0x2460, 0x25cf],
  ...[0x2605, 0x2713, 0x2714, 0x2716, 0x274c, 0x2705, 0x3000, 0x3042, 0x4e00, 0xac00, 0xd800, 0xdc00, 0xe000],
  ...[0xfe0f, 0xfeff, 0xff01, 0xff5e, 0xfffd, 0x1f44d, 0x1f7e2, 0x1d400, 0xe0100],
];

/** A step without a character; `back` begins a repetition once more. */
interface Edge {
  readonly to: number;
  readonly asks: readonly Ask[];
  readonly back?: 'bounded' | 'endless';
}

interface Node {
  readonly edges: Edge[];
  takes?: ReadonlySet<Sign>;
}

class Builder {
  readonly nodes: Node[] = [];
  readonly #classes: (part: string) => ReadonlySet<Sign>;
  readonly #flags: string;
  readonly #groups = new Map<number, Part>();

  constructor(classes: (part: string) => ReadonlySet<Sign>, flags: string) {
    this.#classes = classes;
    this.#flags = flags;
  }

  node(): number {
    return this.nodes.push({ edges: [] }) - 1;
  }

  link(from: number, to: number, asks: readonly Ask[] = [], back?: 'bounded' | 'endless'): void {
    this.nodes[from]?.edges.push({ to, asks, ...(back && { back }) });
  }

  /** Adds a part behind `from`; gives the node behind it. */
  add(part: Part, from: number): number {
    const to = this.node();
    switch (part.kind) {
      case 'atom':
        this.#take(from, to, this.#classes(part.source));
        return to;
      case 'sequence':
        return part.parts.reduce((at, one) => this.add(one, at), from);
      case 'choice':
        for (const one of part.parts) this.link(this.add(one, this.#entry(from)), to);
        return to;
      case 'group':
        this.#groups.set(part.number, part.part);
        return this.add(part.part, from);
      case 'back':
        return this.#back(part.group, from);
      case 'edge':
        this.link(from, to, [this.#edge(part.sign)]);
        return to;
      case 'look':
        this.link(from, to, this.#look(part));
        return to;
      case 'repeat':
        return this.#repeat(part, from, to);
    }
  }

  #entry(from: number): number {
    const entry = this.node();
    this.link(from, entry);
    return entry;
  }

  #take(from: number, to: number, takes: ReadonlySet<Sign>): void {
    const position = this.node();
    this.nodes[position] = { edges: [{ to, asks: [] }], takes };
    this.link(from, position);
  }

  #repeat({ part, least, most }: Part & { kind: 'repeat' }, from: number, to: number): number {
    const begin = this.#entry(from);
    const end = this.add(part, begin);
    this.link(end, to);
    if (least === 0) this.link(from, to);
    if (most > 1) this.link(end, begin, [], most < Number.POSITIVE_INFINITY ? 'bounded' : 'endless');
    return to;
  }

  /** What was met before: at least as much as it would be where its length is one. */
  #back(group: number, from: number): number {
    const part = this.#groups.get(group);
    if (part === undefined || !isOneCharacter(part))
      throw new UnknownSyntax('a reference to more than a character');
    return this.add(part, from);
  }

  #edge(sign: '^' | '$' | 'b' | 'B'): Ask {
    const feeds = this.#classes('[\\n\\r\\u2028\\u2029]');
    const isLineEnd = (at: Sign): boolean => at === EDGE || (this.#flags.includes('m') && feeds.has(at));
    if (sign === '^') return (left) => isLineEnd(left);
    if (sign === '$') return (_left, right) => isLineEnd(right);
    const words = this.#classes('\\w');
    return (left, right) => (words.has(left) !== words.has(right)) === (sign === 'b');
  }

  /** Exact for one character; what looks further, but not without end, is taken to hold whenever that is worse. */
  #look({ part, behind, negative }: Part & { kind: 'look' }): readonly Ask[] {
    const found = this.#single(part);
    if (found !== undefined) return [(left, right) => found.has(behind ? left : right) !== negative];
    if (!isBounded(part)) throw new UnknownSyntax('a look without end');
    return [];
  }

  /** The signs of a part that is one character or an edge; undefined where it is more. */
  #single(part: Part): ReadonlySet<Sign> | undefined {
    if (part.kind === 'atom') return this.#classes(part.source);
    if (part.kind === 'edge' && part.sign !== 'b' && part.sign !== 'B') return new Set([EDGE]);
    if (part.kind === 'sequence' && part.parts.length === 1 && part.parts[0])
      return this.#single(part.parts[0]);
    if (part.kind === 'group') return this.#single(part.part);
    if (part.kind !== 'choice') return undefined;
    const all = new Set<Sign>();
    for (const one of part.parts) {
      const found = this.#single(one);
      if (found === undefined) return undefined;
      for (const sign of found) all.add(sign);
    }
    return all;
  }
}

const isOneCharacter = (part: Part): boolean =>
  part.kind === 'atom' ||
  (part.kind === 'sequence' && part.parts.length === 1 && part.parts.every(isOneCharacter));

function isBounded(part: Part): boolean {
  if (part.kind === 'repeat') return part.most < Number.POSITIVE_INFINITY && isBounded(part.part);
  if ('parts' in part) return part.parts.every(isBounded);
  return 'part' in part ? isBounded(part.part) : true;
}

/** Sorts characters by what the atoms of a pattern take: those that none tells apart are one sign. */
function classesOf(
  pattern: string,
  flags: string,
  root: Part,
): { of: (atom: string) => ReadonlySet<Sign>; count: number } {
  const own = [...pattern].flatMap((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return [code - 1, code, code + 1];
  });
  const samples = [...new Set([...SAMPLE, ...own])]
    .filter((code) => code >= 0)
    .map((code) => String.fromCodePoint(code));
  const atoms = new Map<string, RegExp>();
  const kept = flags.replace(/[^iusv]/g, '');
  const collect = (part: Part): void => {
    if (part.kind === 'atom') atoms.set(part.source, new RegExp(`^(?:${part.source})$`, kept));
    else if ('parts' in part) part.parts.forEach(collect);
    else if ('part' in part) collect(part.part);
  };
  collect(root);
  for (const always of ['[\\n\\r\\u2028\\u2029]', '\\w']) atoms.set(always, new RegExp(`^${always}$`, kept));
  const signs = new Map<string, Sign>();
  const taken = new Map<string, Set<Sign>>([...atoms.keys()].map((atom) => [atom, new Set()]));
  for (const sample of samples) {
    const fits = [...atoms].filter(([, expression]) => expression.test(sample)).map(([atom]) => atom);
    const key = JSON.stringify(fits);
    const sign = signs.get(key) ?? signs.size;
    signs.set(key, sign);
    for (const atom of fits) taken.get(atom)?.add(sign);
  }
  return { of: (atom) => taken.get(atom) ?? new Set(), count: signs.size };
}

/** Ways from one position: more than this, and the expression is not judged. */
const MOST_WAYS = 5000;

/** The automaton of an expression, searched for at every place of a text unless it is sticky. */
export function automatonOf(pattern: string, flags: string): Automaton {
  const root = parseRegex(pattern);
  const { of, count } = classesOf(pattern, flags, root);
  const builder = new Builder(of, flags);
  const start = builder.node();
  const end = builder.add(root, start);
  const { nodes } = builder;
  const positions = nodes.flatMap(({ takes }, node) => (takes === undefined ? [] : [node]));
  const numberOf = new Map(positions.map((node, index) => [node, index + 1]));
  const ways = (from: number): readonly Way[] => {
    const found: Way[] = [];
    // A repetition is not gone round twice without a character, so no way is endless.
    const walk = (node: number, asks: readonly Ask[], backs: readonly Edge[]): void => {
      const bounded = backs.some(({ back }) => back === 'bounded');
      if (node === end) found.push({ to: 'end', asks, bounded });
      for (const edge of nodes[node]?.edges ?? []) {
        if (edge.back && backs.includes(edge)) continue;
        const all = [...asks, ...edge.asks];
        const round = edge.back ? [...backs, edge] : backs;
        const to = numberOf.get(edge.to);
        if (to === undefined) walk(edge.to, all, round);
        else found.push({ to, asks: all, bounded: bounded || edge.back === 'bounded' });
        if (found.length > MOST_WAYS) throw new UnknownSyntax('too many ways');
      }
    };
    walk(from, [], []);
    return found;
  };
  const everything = new Set(Array.from({ length: count }, (_, sign) => sign));
  const search: Way[] = flags.includes('y') ? [] : [{ to: 0, asks: [], bounded: false }];
  return {
    takes: [everything, ...positions.map((node) => nodes[node]?.takes ?? everything)],
    ways: [[...search, ...ways(start)], ...positions.map(ways)],
    signs: count,
  };
}
