// Proves that an expression takes time in proportion to its text: no text is matched in ever more ways as it grows.
//
// A backtracking engine tries all ways. Their number grows without bound only where a repetition can be gone round in two
// ways by one text (exponential), or where one text leads round a repetition, on to another, and round that (polynomial;
// the search for a first place counts as a repetition). See Weideman, van der Merwe, Berglund, Watson, "Analyzing Matching
// Time Behavior of Backtracking Regular Expression Matchers by Using Ambiguity of NFA" (2016). What is approximated is
// taken for worse than it is, so "linear" is a proof; "unproven" says nothing.
import { type Automaton, automatonOf, EDGE, type Sign, type Way } from './automaton.ts';
import { UnknownSyntax } from './syntax.ts';

export type Verdict = { readonly linear: true } | { readonly linear: false; readonly why: string };

/** Steps of a search; expressions that need more are not judged. */
const MOST_STEPS = 3_000_000;

class Prover {
  readonly #automaton: Automaton;
  readonly #next = new Map<number, readonly (readonly [number, number])[]>();
  #steps = 0;

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
  }

  /** Positions that can follow when `right` is read, with how many ways lead there. */
  #step(position: number, left: Sign, right: Sign): readonly (readonly [number, number])[] {
    const { ways, takes, signs } = this.#automaton;
    const key = (position * (signs + 1) + left + 1) * (signs + 1) + right;
    const known = this.#next.get(key);
    if (known) return known;
    const counts = new Map<number, number>();
    for (const { to, asks } of ways[position] ?? [])
      if (to !== 'end' && takes[to]?.has(right) && asks.every((ask) => ask(left, right)))
        counts.set(to, (counts.get(to) ?? 0) + 1);
    const found = [...counts];
    this.#next.set(key, found);
    return found;
  }

  /** Positions from which every way on ends in a match: nothing is ever tried again there. */
  #settled(): ReadonlySet<number> {
    const { ways } = this.#automaton;
    const ends = (way: Way): boolean => way.to === 'end' && way.asks.length === 0;
    const settled = new Set(ways.flatMap((list, position) => (list.some(ends) ? [position] : [])));
    for (let changed = true; changed; ) {
      changed = false;
      for (const position of settled) {
        if ((ways[position] ?? []).every(({ to }) => to === 'end' || settled.has(to))) continue;
        settled.delete(position);
        changed = true;
      }
    }
    return settled;
  }

  /** For each position, those that lie in one repetition with it. */
  #loops(withBounded: boolean): readonly ReadonlySet<number>[] {
    const { ways } = this.#automaton;
    const reach = ways.map((_, from) => {
      const seen = new Set<number>();
      const open = [from];
      for (let at = open.pop(); at !== undefined; at = open.pop())
        for (const { to, bounded } of ways[at] ?? [])
          if (to !== 'end' && (withBounded || !bounded) && !seen.has(to)) {
            seen.add(to);
            open.push(to);
          }
      return seen;
    });
    return reach.map((seen, from) => new Set([...seen].filter((to) => reach[to]?.has(from))));
  }

  /** Whether one text leads each of `from` to the one of `to` in its place. */
  #leads(
    from: readonly number[],
    to: readonly number[],
    within: readonly (ReadonlySet<number> | undefined)[],
  ): boolean {
    const { takes, signs } = this.#automaton;
    const common = Array.from({ length: signs }, (_, sign) => sign).filter((sign) =>
      from.every((position) => position === 0 || takes[position]?.has(sign)),
    );
    const goal = to.join();
    const seen = new Set<string>();
    const open: (readonly [readonly number[], Sign, Sign])[] = common.map((sign) => [from, sign, sign]);
    if (from.every((position) => position === 0)) open.push([from, EDGE, EDGE]);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [positions, left, first] = next;
      for (let right = 0; right < signs; right += 1) {
        this.#steps += 1;
        if (this.#steps > MOST_STEPS) throw new UnknownSyntax('too many steps');
        const lists = positions.map((position, index) =>
          this.#step(position, left, right).flatMap(([one]) =>
            within[index]?.has(one) === false ? [] : [one],
          ),
        );
        for (const tuple of product(lists)) {
          // The text goes round again, so it must end with the sign that it began behind.
          if (tuple.join() === goal && right === first) return true;
          const key = `${tuple.join()} ${right} ${first}`;
          if (seen.has(key)) continue;
          seen.add(key);
          open.push([tuple, right, first]);
        }
      }
    }
    return false;
  }

  /** Two ways round a repetition, of any length: bounded ones count, for two to the thirtieth is bounded too. */
  #twoWaysRound(): number | undefined {
    const loops = this.#loops(true);
    const { signs, takes } = this.#automaton;
    for (const [position, loop] of loops.entries()) {
      for (let left = 0; left < signs; left += 1) {
        if (!takes[position]?.has(left) || !loop.has(position)) continue;
        for (let right = 0; right < signs; right += 1) {
          const next = this.#step(position, left, right).filter(([to]) => loop.has(to));
          if (next.some(([, count]) => count > 1)) return position;
          for (const [a] of next)
            for (const [b] of next) if (a < b && this.#meet(a, b, right, loop)) return position;
        }
      }
    }
    return undefined;
  }

  /** Whether two positions of a repetition can come to one by the same text. */
  #meet(a: number, b: number, sign: Sign, loop: ReadonlySet<number>): boolean {
    const { signs } = this.#automaton;
    const seen = new Set<string>();
    const open: (readonly [number, number, Sign])[] = [[a, b, sign]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [one, other, left] = next;
      for (let right = 0; right < signs; right += 1) {
        this.#steps += 1;
        if (this.#steps > MOST_STEPS) throw new UnknownSyntax('too many steps');
        for (const [x] of this.#step(one, left, right))
          for (const [y] of this.#step(other, left, right)) {
            if (!loop.has(x) || !loop.has(y)) continue;
            if (x === y) return true;
            const key = `${x} ${y} ${right}`;
            if (seen.has(key)) continue;
            seen.add(key);
            open.push([x, y, right]);
          }
      }
    }
    return false;
  }

  prove(): Verdict {
    const twice = this.#twoWaysRound();
    if (twice !== undefined) return { linear: false, why: `two ways round position ${twice}` };
    const settled = this.#settled();
    const loops = this.#loops(false);
    const all = loops.flatMap((loop, position) => (loop.has(position) ? [position] : []));
    for (const p of all)
      for (const q of all) {
        if (p === q || settled.has(q) || loops[p]?.has(q)) continue;
        if (this.#leads([p, p, q], [p, q, q], [loops[p], undefined, loops[q]]))
          return { linear: false, why: `one text goes round position ${p}, on to ${q}, and round that` };
      }
    return { linear: true };
  }
}

function* product(lists: readonly (readonly number[])[]): Generator<readonly number[]> {
  const [first, ...rest] = lists;
  if (first === undefined) yield [];
  else for (const one of first) for (const more of product(rest)) yield [one, ...more];
}

/** Proves an expression linear, or says what stands against it. */
export function proveLinear(pattern: string, flags: string): Verdict {
  try {
    return new Prover(automatonOf(pattern, flags)).prove();
  } catch (error) {
    if (error instanceof UnknownSyntax) return { linear: false, why: error.message };
    throw error;
  }
}
