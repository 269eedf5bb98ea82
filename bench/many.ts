// Many documents: what threads and a cache are worth, and that neither changes the report.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { matrixOf } from './documents.ts';
import { type Command, ratios, shown, type Times } from './measure.ts';

/** Pairs of runs for each figure; of more documents than this, a run takes so long that one has to do. */
const RUNS = 3;
const MANY = 2000;

/** Documents of about 1.5 kB, every tenth with a contradiction, in a hundred folders. */
function makeDocuments(folder: string, count: number): void {
  const text = matrixOf({ features: 6, targets: 5, details: true });
  const wrong = text.replace('** missing', '** complete');
  for (let index = 0; index < count; index += 1) {
    const place = join(folder, String(index % 100));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${index}.md`), index % 10 === 0 ? wrong : text);
  }
}

/** Measures `count` documents in a folder of its own below `folder`; `program` starts ours. */
export function manyDocuments(program: Command, folder: string, count: number): readonly string[] {
  const cwd = join(folder, 'many-small');
  const runs = count > MANY ? 1 : RUNS;
  makeDocuments(cwd, count);
  // A cache is used where git vouches for it.
  execFileSync('git', ['init', '--quiet'], { cwd });
  const lint: Command = [...program, 'lint', '.', '--format'];
  const alone: Command = [...lint, 'json', '--workers', '1'];
  const rows = [
    `${count.toLocaleString('en')} documents of 1.5 kB, in a run with one thread and without a cache; pairs of runs for each figure: ${runs}.`,
    '',
    '| What | CPU time | Time that passes |',
    '| --- | ---: | ---: |',
  ];
  const add = (what: string, times: Times | undefined): void => {
    rows.push(`| ${what} | ${shown(times?.cpu)} | ${shown(times?.wall)} |`);
  };
  add('two threads', ratios([...lint, 'json', '--workers', '2'], alone, runs, cwd));
  const kept: Command = [...alone, '--cache'];
  const cold: Command = ['sh', '-c', 'rm -rf .supportmatrix-cache; exec "$@"', 'sh', ...kept];
  add('a cache that is empty', ratios(cold, alone, runs, cwd));
  add('a cache that knows all', ratios(kept, alone, runs, cwd));
  rows.push('', `Reports: ${comparison([alone, kept], cwd)}.`);
  rmSync(cwd, { recursive: true });
  return rows;
}

/** Whether all print the same and end alike. */
function comparison(commands: readonly Command[], cwd: string): string {
  const outcomes = commands.map(([name, ...args]) => {
    const { stdout, status } = spawnSync(name, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 30 });
    return JSON.stringify([status, stdout]);
  });
  const findings = outcomes[0]?.split('\\"ruleId\\"').length ?? 1;
  return new Set(outcomes).size === 1
    ? `the same bytes with and without the cache, with ${findings - 1} findings`
    : '**not the same** with and without the cache';
}
