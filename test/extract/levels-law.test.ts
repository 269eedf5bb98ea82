// The fourth law of reading: who decides the level of a symbol. LAWS_RUNS=5000 looks longer and makes what it finds small.
// @module-tag slow
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExtractOptions } from '../../src/extract/options.ts';
import { LEVELS, type Level } from '../../src/extract/support.ts';
import { outline } from '../support/outline.ts';

const PARAMETERS = {
  seed: 7,
  numRuns: Number(process.env.LAWS_RUNS ?? 60),
  endOnFailure: process.env.LAWS_RUNS === undefined,
};

/** No level where it does not matter how the symbol is read. */
type Meant = readonly (readonly [symbol: string, meaning: string, level: Level | undefined])[];

const LETTERS = { complete: 'C', partial: 'P', missing: 'M', unknown: 'U', 'not-applicable': 'N' } as const;

/** A list, or a table where there is no separator. */
function legendOf(meant: Meant, separator: string | undefined): string {
  if (separator !== undefined)
    return meant.map(([symbol, meaning]) => `- ${symbol}${separator}${meaning}`).join('\n');
  return [
    '| Symbol | Meaning |',
    '| --- | --- |',
    ...meant.map(([symbol, meaning]) => `| ${symbol} | ${meaning} |`),
  ].join('\n');
}

/** A table with a row for each symbol, twice, under a legend or other text that explains them. */
function expectLevels(meant: Meant, above: string, options: ExtractOptions = {}): void {
  const rows = meant.map(([symbol], at) => `| Feature ${at + 1} | ${symbol} | ${symbol} |`);
  const table = ['| Feature | Heron | Otter |', '| --- | --- | --- |', ...rows].join('\n');
  const text = `# Support\n\n${above}\n\n${table}\n`;
  const read = outline(text, 'markdown', options);
  const wanted = meant.flatMap(([, , level], at) =>
    level === undefined ? [] : [`Feature ${at + 1}: ${LETTERS[level].repeat(2)}`],
  );
  expect(read, text).toEqual(expect.arrayContaining(wanted));
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
const DESCRIBING = ['see the notes below', 'tested by us', 'checked each night', 'asked for in the forum'];

const PLAIN_SYMBOLS = ['A', 'B', 'C', 'D', '●', '◑', '🔵', '🟣', '🟤'];

const EVERYBODYS: readonly Meaning[] = [
  ['✅', 'complete'],
  ['✔', 'complete'],
  ['❌', 'missing'],
  ['✖', 'missing'],
];

/** Three or four symbols with different meanings, one of which is complete: nobody lists only what is missing. */
const legends = (symbols: readonly string[], meanings: readonly Meaning[]): fc.Arbitrary<Meant> => {
  const four = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: 4, maxLength: 4 });
  return fc
    .tuple(four(symbols), four(meanings), fc.integer({ min: 3, max: 4 }))
    .map(([some, texts, length]) =>
      texts.slice(0, length).map(([text, level], at) => [some[at] ?? '', text, level] as const),
    )
    .filter((meant) => meant.some(([, , level]) => level === 'complete'));
};

const holds = (meant: fc.Arbitrary<Meant>, separator: string | undefined): void =>
  fc.assert(
    fc.property(meant, (entries) => expectLevels(entries, legendOf(entries, separator))),
    PARAMETERS,
  );

/** How a legend is written: what stands between a symbol and its meaning. */
const WAYS = { colon: ': ', equals: ' = ', dash: ' – ', hyphens: ' -- ', table: undefined } as const;
type Way = keyof typeof WAYS;
const EVERY: readonly Way[] = ['colon', 'equals', 'dash', 'hyphens', 'table'];

/** A test for each way. */
function inEachWay(name: string, check: (separator: string | undefined) => void): void {
  for (const way of EVERY) test(`${name} (${way})`, () => check(WAYS[way]));
}

describe('4. the configuration decides', () => {
  const symbols = [...PLAIN_SYMBOLS, ...EVERYBODYS.map(([symbol]) => symbol)];
  const settled = fc.tuple(legends(symbols, PLAIN), fc.constantFrom(...LEVELS));

  inEachWay('against legends and symbols', (separator) =>
    fc.assert(
      fc.property(settled, ([meant, level]) => {
        const told = meant.map(
          ([symbol, meaning], at) => [symbol, meaning, at === 0 ? level : undefined] as const,
        );
        const vocabulary = { [level]: [told[0]?.[0] ?? ''] };
        expectLevels(told, legendOf(meant, separator), { vocabulary });
      }),
      PARAMETERS,
    ),
  );
});

describe('4. then a legend that states the level in plain words', () => {
  inEachWay('by what it says', (separator) => holds(legends(PLAIN_SYMBOLS, PLAIN), separator));

  inEachWay('by its head clause, with its negation', (separator) =>
    holds(legends(PLAIN_SYMBOLS, NEGATED), separator),
  );

  inEachWay('against the symbol itself', (separator) => {
    const reserved = fc.constantFrom('partially supported', 'supported with limitations', 'limited support');
    const meant = reserved.map(
      (meaning): Meant => [
        ['✅', meaning, 'partial'],
        ['❌', 'not supported', 'missing'],
      ],
    );
    holds(meant, separator);
  });
});

describe('4. then the symbol that everybody reads alike', () => {
  const shuffled = fc.shuffledSubarray(DESCRIBING, { minLength: 4, maxLength: 4 });

  inEachWay('against a description', (separator) => {
    const meant = shuffled.map((texts) =>
      EVERYBODYS.map(([symbol, level], at) => [symbol, texts[at] ?? '', level] as const),
    );
    holds(meant, separator);
  });

  test('against prose that names it', () => {
    const meant: Meant = [
      ['✅', '', 'complete'],
      ['❌', '', 'missing'],
    ];
    expectLevels(meant, 'What has a ❌ will be supported next year; with ✅ there are no known issues.');
    expectLevels(meant, 'A ✅ says nothing of speed. Nobody works on a ❌ unless somebody asks.');
  });
});

describe('4. then nobody', () => {
  test('an unexplained symbol is unknown', () => {
    const rows = '| Seal | ✅ | ❌ |\n| Weigh | 🦊 | ✅ |\n| Sort | ❌ | ✅ |';
    expect(outline(`| Feature | Heron | Otter |\n| --- | --- | --- |\n${rows}\n`)).toContain('Weigh: UC');
  });
});
