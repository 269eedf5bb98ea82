// Safe fixes of documents with slips in them: no level and no status changes, and a second run finds nothing to do.
// @module-tag slow
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.ts';
import type { Format } from '../../src/source/source.ts';
import { mutated, randomOf } from '../fuzz/mutations.ts';
import { checkSafeFixes } from '../fuzz/properties.ts';
import { seedTexts } from '../fuzz/seeds.ts';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

/** Documents tried; `npm run fuzz` tries many more. */
const SLIPS = 600;
const CHANCE = 300;
const FILES = 60;
const SEED = 13;

const ENDINGS: Partial<Record<Format, string>> = {
  markdown: 'md',
  rst: 'rst',
  ini: 'ini',
  csv: 'csv',
  html: 'html',
};

/** Words that say how well something is supported, or whether it must be. */
const WORDS =
  /\b(?:complete|partial|missing|unknown|supported|unsupported|yes|no|mandatory|optional|full|limited|title|status|driver)\b/giu;

/** What a typist, or a stranger, makes of such a word. */
const SLIP_KINDS: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + (word[at] ?? '') + word.slice(at),
  (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  (word) => `un${word}`,
  (word) => `in${word}`,
  (word) => `no${word}`,
  (word) => `im${word}`,
  (word) => `${word}?`,
  (word) => word.replace('o', 'о'),
  (word) => `${word}\u00a0`,
  (word) => `${word}  `,
];

const CELLS = /(?<=\|)[^|\n]*\|/gu;

/** A text with one slip in one of its words, or with a cell taken out of a row. */
function withSlip(text: string, random: () => number): string {
  const pick = (most: number): number => Math.floor(random() * most);
  const pattern = random() < 0.85 ? WORDS : CELLS;
  const all = [...text.matchAll(pattern)];
  const match = all[pick(all.length)];
  if (match === undefined) return text;
  const [word] = match;
  const slip = pattern === CELLS ? '' : SLIP_KINDS[pick(SLIP_KINDS.length)]?.(word, pick(word.length));
  return text.slice(0, match.index) + (slip ?? word) + text.slice(match.index + word.length);
}

type Text = readonly [format: Format, text: string];
let texts: readonly Text[] = [];

beforeAll(async () => {
  const seeds = await seedTexts(SEED);
  texts = seeds.flatMap(([format, text]): Text[] => (format === 'config' ? [] : [[format, text]]));
});

/** The same changed documents each time. */
function* changed(count: number, change: (text: string, random: () => number) => string): Generator<Text> {
  const random = randomOf(SEED);
  for (let left = count; left > 0; left -= 1) {
    const [format, text] = texts[Math.floor(random() * texts.length)] ?? ['markdown', ''];
    yield [format, change(text, random)];
  }
}

const byChance = (text: string, random: () => number): string =>
  mutated(text, {
    random,
    words: ['complete', '✔', 'no', '(1)'],
    other: () => texts[Math.floor(random() * texts.length)]?.[1] ?? '',
  });

function failures(documents: Iterable<Text>): readonly string[] {
  const found: string[] = [];
  for (const [format, text] of documents) {
    try {
      checkSafeFixes(readDocument({ path: 'a', format, text, bom: false }));
    } catch (error) {
      found.push(`${error instanceof Error ? error.message : ''} in ${JSON.stringify([format, text])}`);
    }
  }
  return found;
}

describe('safe fixes', () => {
  it('change no level and no status of documents with a slip', () => {
    expect(failures(changed(SLIPS, withSlip))).toEqual([]);
  });

  it('change no level and no status of documents that chance has changed', () => {
    expect(failures(changed(CHANCE, byChance))).toEqual([]);
  });

  it('end with an exit code that says so, and JSON that can be read', async () => {
    const files = [...changed(FILES, (text, random) => byChance(withSlip(text, random), random))].flatMap(
      ([format, text], at) => (ENDINGS[format] === undefined ? [] : [[`${at}.${ENDINGS[format]}`, text]]),
    );
    const cwd = makeFolder(Object.fromEntries(files));
    const names = files.map(([name = '']) => name);
    const { code, stdout } = await runCli(['lint', '--fix', '--format', 'json', ...names], { cwd });
    expect([0, 1, 2]).toContain(code);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1 });
    const again = await runCli(['lint', '--diff', ...names.map((name) => join(cwd, name))], { cwd });
    expect(again.stdout).toBe('');
  });
});
