// Every regular expression of the source is held against two provers of running time: no stranger's text may blow one up.
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/bundle.ts';
import { proveLinear } from '../../scripts/regex/prove.ts';
import { type RegexLiteral, regexLiterals } from '../../scripts/regexes.ts';

/** By the first characters of its pattern: what no prover proves, and why no text that it sees can make that felt. */
const EXCUSED: ReadonlyMap<string, string> = new Map([
  ['\\s*[(v\\d][\\w.)+ -]*$', 'a heading of a column of at most 200 characters'],
  ['\\s*[,;:([{，、；：（【。]|\\.\\s|\\s+(?:--?|[–—/])\\s', 'the first 100 characters of a cell'],
  ['\\s*(?:,|\\bto\\b|–|\\s-\\s)\\s*', 'at most 40 characters'],
  ['^(`{3,}|~{3,})(.*)$', 'a line holds no line feed, without which nothing is tried twice'],
  ['^ {0,3}(`{3,}(?=[^`]*$)|~{3,})', 'tried once a line, and the look goes over the rest of it once'],
  [
    '^#\\s*(?:(["\'`])([^"\'`\\n]{0,12})\\1|([^\\s"\'`=:]{1,12})(?=',
    'the look is tried at most twelve times a line',
  ],
  ['(?:^|\\n)[ \\t]*([^\\s\\p{L}\\p{N}:=]{1,3})(?=', 'each look goes over blanks that no other goes over'],
  ['(?:^|\\n)[ \\t]*([\\p{L}\\p{N}/+-]{1,3})(?=', 'each look goes over blanks that no other goes over'],
  ['^(?:for|in)\\s+the\\s+[`"“', 'the blanks of the text are folded to one'],
  ['^(?:can\\s+)?(?:(?:read(?!.*\\bwrit))', 'each look is tried at one place'],
]);

const excuseOf = (pattern: string): string | undefined =>
  [...EXCUSED.keys()].find((begin) => pattern.startsWith(begin));

/** Milliseconds for the second prover, which decides by automata what ours does not. */
const TIMEOUT = 5000;

let literals: readonly RegexLiteral[] = [];
beforeAll(async () => {
  const byText = new Map<string, RegexLiteral>();
  for (const literal of await regexLiterals(ROOT)) {
    const key = `/${literal.pattern}/${literal.flags}`;
    if (!byText.has(key)) byText.set(key, literal);
  }
  literals = [...byText.values()];
});

test('every expression is proven to take no more time than its text is long, or excused', async () => {
  // The package would start Java or a program of its own where it finds them.
  process.env.RECHECK_BACKEND = 'pure';
  const { checkSync } = await import('recheck');
  const counts = { proven: 0, provenByAutomata: 0, excused: 0 };
  const unproven: string[] = [];
  for (const { pattern, flags, place } of literals) {
    const verdict = proveLinear(pattern, flags);
    if (verdict.linear) counts.proven += 1;
    else if (excuseOf(pattern) !== undefined) counts.excused += 1;
    else if (checkSync(pattern, flags, { checker: 'automaton', timeout: TIMEOUT }).status === 'safe')
      counts.provenByAutomata += 1;
    else unproven.push(`${place} /${pattern}/${flags}: ${verdict.why}`);
  }
  expect(unproven, 'Write a simpler expression or a scanner; excuse one whose text is bounded.').toEqual([]);
  console.log(`regular expressions: ${JSON.stringify(counts)}`);
}, 400_000);

test('every excuse is of an expression that is there, and needed', () => {
  const used = literals.filter(({ pattern, flags }) => !proveLinear(pattern, flags).linear);
  const begins = new Set(used.map(({ pattern }) => excuseOf(pattern)));
  expect([...EXCUSED.keys()].filter((begin) => !begins.has(begin))).toEqual([]);
}, 400_000);

describe('the prover', () => {
  test.each([
    ['\\s*:$', ''],
    ['\\s+$', ''],
    ['(a*)*b', ''],
    ['(a|a)*$', ''],
    ['^(a+)+$', ''],
    ['^(?:a?b?)*$', ''],
    ['^a*a*$', ''],
    ['(a|b)*c', ''],
    ['^.*,.*$', ''],
    ['a.*b', ''],
    ['b?(b+c)?', 'g'],
    ['(?:\\s*-\\s*){1,40}x', ''],
    ['^(\\w+)\\s*\\1$', ''],
    ['(?=a*b)a', ''],
  ])('does not prove /%s/%s', (pattern, flags) => {
    expect(proveLinear(pattern, flags).linear).toBe(false);
  });

  test.each([
    ['^\\s*:$', ''],
    ['(?<!\\s)\\s+$', ''],
    ['[a-z]+', 'g'],
    ['^a*b*$', ''],
    ['^(a|b)*c', ''],
    ['^[^,]*,[^,]*$', ''],
    ['https?://[^\\s]+', 'g'],
    ['^\\w+\\s+\\w+$', ''],
    ['x*y', 'y'],
    ['^([!-/])\\1+$', ''],
    ['\\b\\d+\\b(?= )', ''],
  ])('proves /%s/%s', (pattern, flags) => {
    expect(proveLinear(pattern, flags)).toEqual({ linear: true });
  });
});
