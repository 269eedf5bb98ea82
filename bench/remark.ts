// What the plugin adds to remark's own time, on prose: the pages of the packages that are installed here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { globSync } from 'tinyglobby';
import { unified } from 'unified';
import remarkSupportMatrix from '../dist/remark.mjs';
import { ROOT } from '../scripts/bundle.ts';
import { median, shown } from './measure.ts';

const FILES = 150;
const TABLE = /^\s*\|?\s*:?-+:?\s*\||<table/im;

/** Pages of 3 to 40 kB without a table, in the order of their paths. */
function prosePages(): readonly string[] {
  const texts = globSync('node_modules/**/*.md', { cwd: ROOT })
    .sort()
    .map((path) => readFileSync(join(ROOT, path), 'utf8'));
  return texts
    .filter((text) => text.length >= 3000 && text.length <= 40_000 && !TABLE.test(text))
    .slice(0, FILES);
}

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** One row: CPU time with the plugin, in the time without it. */
export async function besideRemark(runs: number): Promise<readonly string[]> {
  const pages = prosePages();
  const plain = unified().use(remarkParse).use(remarkGfm).use(remarkStringify);
  const linted = unified().use(remarkParse).use(remarkGfm).use(remarkSupportMatrix).use(remarkStringify);
  const ratios: number[] = [];
  for (let run = -WARMING; run < runs; run += 1) {
    // Page by page: the machine's speed drifts.
    let [without, linting] = [0, 0];
    for (const page of pages) {
      without += await cpuOf(() => plain.process(page));
      linting += await cpuOf(() => linted.process(page));
    }
    if (run >= 0) ratios.push(linting / without);
  }
  const size = pages.reduce((sum, page) => sum + page.length, 0);
  return [
    '| What | CPU time with the plugin, in that of remark alone |',
    '| --- | ---: |',
    `| ${pages.length} pages of prose, ${size} code units | ${shown(median(ratios))} |`,
  ];
}

/** Rounds before those that are measured. */
const WARMING = 2;
