// Every regular expression of the source is held against a checker of running times: no stranger's text may blow one up.
import { beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/bundle.ts';
import { type RegexLiteral, regexLiterals } from '../../scripts/regexes.ts';

/** Slower than its text is long, and why no text that it sees can make that felt. */
const EXCUSED: ReadonlyMap<string, string> = new Map([
  ['\\s*[(v\\d][\\w.)+ -]*$', 'a heading of a column of at most 200 characters'],
  ['\\s*[,;:([{]|\\.\\s|\\s+(?:--?|[–—/])\\s', 'the first 100 characters of a cell'],
  ['\\s*(?:,|\\bto\\b|–|\\s-\\s)\\s*', 'at most 40 characters'],
  ['^(`{3,}|~{3,})(.*)$', 'a line holds no line feed, without which nothing is tried twice'],
]);

/** The two ways of the checker: a proof by automata, which knows no look-around, and a search for an attack. */
const CHECKERS = ['automaton', 'fuzz'] as const;
/** Milliseconds for each; what is not decided by then counts as not attacked, and is counted below. */
const TIMEOUT = 1500;

let literals: readonly RegexLiteral[] = [];
beforeAll(async () => {
  const seen = new Set<string>();
  literals = (await regexLiterals(ROOT)).filter(({ pattern, flags }) => {
    const isNew = !seen.has(`/${pattern}/${flags}`);
    seen.add(`/${pattern}/${flags}`);
    return isNew;
  });
});

test('no expression takes more time than its text is long', async () => {
  // The package would start Java or a program of its own where it finds them.
  process.env.RECHECK_BACKEND = 'pure';
  const { checkSync } = await import('recheck');
  const attacked: string[] = [];
  const counts = { proven: 0, searched: 0, undecided: 0, excused: 0 };
  for (const { pattern, flags, place } of literals) {
    let outcome: 'proven' | 'searched' | 'undecided' | 'vulnerable' = 'undecided';
    for (const checker of CHECKERS) {
      const { status } = checkSync(pattern, flags, { checker, timeout: TIMEOUT, randomSeed: 1 });
      if (status === 'safe') outcome = checker === 'automaton' ? 'proven' : 'searched';
      if (status === 'vulnerable') outcome = 'vulnerable';
      if (status !== 'unknown') break;
    }
    if (outcome !== 'vulnerable') counts[outcome] += 1;
    else if (EXCUSED.has(pattern)) counts.excused += 1;
    else attacked.push(`${place} /${pattern}/${flags}`);
  }
  expect(attacked).toEqual([]);
  expect(counts.proven).toBeGreaterThan(literals.length / 2);
  console.log(`regular expressions: ${JSON.stringify(counts)}`);
}, 400_000);

test('every excuse is of an expression that is there', () => {
  const patterns = new Set(literals.map(({ pattern }) => pattern));
  expect([...EXCUSED.keys()].filter((pattern) => !patterns.has(pattern))).toEqual([]);
});
