// The fourth law of reading: who decides the level of a symbol. LAWS_RUNS=5000 looks longer and makes what it finds small.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS, type Level } from '../../src/extract/claims.ts';
import type { ExtractOptions } from '../../src/extract/options.ts';
import { outline } from '../support/outline.ts';

const PARAMETERS = {
  seed: 7,
  numRuns: Number(process.env.LAWS_RUNS ?? 60),
  endOnFailure: process.env.LAWS_RUNS === undefined,
};

type Meant = readonly (readonly [symbol: string, meaning: string, level: Level])[];

const LETTERS = { complete: 'C', partial: 'P', missing: 'M', unknown: 'U', 'not-applicable': 'N' } as const;

/** Legends are lists or tables, with the symbol before its meaning and one of these between. */
const SEPARATORS = [': ', ' = ', ' – ', ' -- '] as const;

function legendOf(meant: Meant, separator: string | undefined): string {
  if (separator !== undefined)
    return meant.map(([symbol, meaning]) => `- ${symbol}${separator}${meaning}`).join('\n');
  return [
    '| Symbol | Meaning |',
    '| --- | --- |',
    ...meant.map(([symbol, meaning]) => `| ${symbol} | ${meaning} |`),
  ].join('\n');
}

/** A table with a row for each symbol, twice, under a legend that explains them. */
function expectLevels(meant: Meant, separator: string | undefined, options: ExtractOptions = {}): void {
  const rows = meant.map(([symbol], at) => `| Feature ${at + 1} | ${symbol} | ${symbol} |`);
  const table = ['| Feature | Heron | Otter |', '| --- | --- | --- |', ...rows].join('\n');
  const text = `# Support\n\n${legendOf(meant, separator)}\n\n${table}\n`;
  const read = outline(text, 'markdown', options).filter((line) => line.startsWith('Feature '));
  const wanted = meant.map(([, , level], at) => `Feature ${at + 1}: ${LETTERS[level].repeat(2)}`);
  expect(read, text).toEqual(wanted);
}

type Meaning = readonly [text: string, level: Level];

/** Meanings that state the level in plain words, negations and reservations among them. */
const PLAIN: readonly Meaning[] = [
  ['supported', 'complete'],
  ['fully supported', 'complete'],
  ['partially supported', 'partial'],
  ['supported with limitations', 'partial'],
  ['not supported', 'missing'],
  ['not implemented yet', 'missing'],
  ['unknown', 'unknown'],
  ['not applicable', 'not-applicable'],
];

/** The head clause decides, and what it denies is no lack. */
const NEGATED: readonly Meaning[] = [
  ['works with no known issues', 'complete'],
  ['available, nothing missing', 'complete'],
  ['works (no config needed)', 'complete'],
  ['not only supported but tested', 'complete'],
  ['supported and documented, but requires extra code', 'partial'],
  ['support depends on device and settings', 'partial'],
  ['does not work', 'missing'],
  ['no support, no plans', 'missing'],
];

/** Remarks that state no level. */
const DESCRIBING = [
  'see the notes below',
  'tested by us',
  'there are known issues',
  'asked for in the forum',
];

const PLAIN_SYMBOLS = ['A', 'B', 'C', 'D', '●', '◑', '🔵', '🟣', '🟤'];

const EVERYBODYS: readonly Meaning[] = [
  ['✅', 'complete'],
  ['✔', 'complete'],
  ['❌', 'missing'],
  ['✖', 'missing'],
];

const separators = fc.constantFrom(...SEPARATORS, undefined);

/** Two to four symbols with different meanings. */
const legends = (symbols: readonly string[], meanings: readonly Meaning[]): fc.Arbitrary<Meant> => {
  const shuffled = <T>(items: readonly T[]) =>
    fc.shuffledSubarray([...items], { minLength: 4, maxLength: 4 });
  return fc
    .tuple(shuffled(symbols), shuffled(meanings), fc.integer({ min: 2, max: 4 }))
    .map(([some, texts, length]) =>
      texts.slice(0, length).map(([text, level], at) => [some[at] ?? '', text, level] as const),
    );
};

const holds = (meant: fc.Arbitrary<Meant>): void =>
  fc.assert(
    fc.property(meant, separators, (entries, separator) => expectLevels(entries, separator)),
    PARAMETERS,
  );

describe('4. who decides the level of a symbol', () => {
  test.fails('the configuration, against legends and symbols alike', () => {
    const symbols = [...PLAIN_SYMBOLS, ...EVERYBODYS.map(([symbol]) => symbol)];
    const settled = fc.tuple(legends(symbols, PLAIN), fc.constantFrom(...LEVELS));
    fc.assert(
      fc.property(settled, separators, ([[first, ...others], level], separator) => {
        if (first === undefined) return;
        const [symbol, meaning] = first;
        expectLevels([[symbol, meaning, level], ...others], separator, {
          vocabulary: { [level]: [symbol] },
        });
      }),
      PARAMETERS,
    );
  });

  test.fails('a legend that states the level in plain words', () => holds(legends(PLAIN_SYMBOLS, PLAIN)));

  test.fails('the head clause of a legend, with its negation', () => holds(legends(PLAIN_SYMBOLS, NEGATED)));

  test('plain words in a legend, against the symbol itself', () => {
    const reserved = fc.constantFrom('partially supported', 'supported with limitations', 'limited support');
    holds(
      reserved.map((meaning) => [
        ['✅', meaning, 'partial'],
        ['❌', 'not supported', 'missing'],
      ]),
    );
  });

  test.fails('the symbol that everybody reads alike, against a legend that merely describes', () => {
    const remarks = fc.shuffledSubarray(DESCRIBING, { minLength: 4, maxLength: 4 });
    holds(
      remarks.map((texts) =>
        EVERYBODYS.map(([symbol, level], at) => [symbol, texts[at] ?? '', level] as const),
      ),
    );
  });

  test('nobody: an unexplained symbol is unknown', () => {
    const rows = '| Seal | ✅ | ❌ |\n| Weigh | 🦊 | ✅ |\n| Sort | ❌ | ✅ |';
    expect(outline(`| Feature | Heron | Otter |\n| --- | --- | --- |\n${rows}\n`)).toContain('Weigh: UC');
  });
});
