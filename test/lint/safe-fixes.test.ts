// Safe fixes of documents with slips in them: no level and no status changes, and a second run finds nothing to do.
// @module-tag slow
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.ts';
import type { Format } from '../../src/source/source.ts';
import { type Breeder, type Change, createBreeder, type Mutant, withSlip } from '../fuzz/mutants.ts';
import { randomOf } from '../fuzz/mutations.ts';
import { checkSafeFixes } from '../fuzz/properties.ts';
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
  asciidoc: 'adoc',
  ini: 'ini',
  csv: 'csv',
  html: 'html',
};

let breeder: Breeder;
beforeAll(async () => {
  breeder = await createBreeder(SEED);
});

/** The same changed documents each time. */
function* changed(count: number, change: Change): Generator<Mutant> {
  const random = randomOf(SEED);
  for (let left = count; left > 0; left -= 1) yield breeder.mutant(change, random);
}

function failures(documents: Iterable<Mutant>): readonly string[] {
  const found: string[] = [];
  for (const { format, text } of documents) {
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
    expect(failures(changed(CHANCE, breeder.byChance))).toEqual([]);
  });

  it('end with an exit code that says so, and JSON that can be read', async () => {
    const both: Change = (text, random) => breeder.byChance(withSlip(text, random), random);
    const files = [...changed(FILES, both)].flatMap(({ format, text }, at) =>
      ENDINGS[format] === undefined ? [] : [[`${at}.${ENDINGS[format]}`, text]],
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
