// `npm run bench`: measures, and writes bench/RESULTS.md. `--quick` takes fewer runs, no peers, and writes nothing;
// `--all-peers` runs the peers on the widest document too, which takes the slowest of them minutes.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundles, ROOT, writeFiles } from '../scripts/bundle.ts';
import { parseReference } from '../src/syntax/markdown/reference.ts';
import { parseMarkdown } from '../src/syntax/markdown.ts';
import { matrixOf } from './documents.ts';
import { type Command, cpuOf, median, ratio } from './measure.ts';
import { installPeers, PEERS } from './peers.ts';

const isQuick = process.argv.includes('--quick');
const isPatient = process.argv.includes('--all-peers');
const RUNS = isQuick ? 3 : 9;
/** Slower peers are not run on documents that take them minutes. */
const PEER_RUNS = 3;
const folder = mkdtempSync(join(tmpdir(), 'supportmatrix-bench-'));
const NODE: Command = [process.execPath, '-e', '0'];

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  /** Whether the peers are measured on it. */
  readonly peers: boolean;
}

function makeDocuments(): readonly Case[] {
  const nova = readFileSync(join(ROOT, 'fixtures/nova/support-matrix.md'), 'utf8');
  const texts = new Map([
    ['small.md', matrixOf({ features: 6, targets: 5, details: true })],
    ['nova.md', nova],
    ['ten.md', matrixOf({ features: 440, targets: 11, details: true })],
    ['wide.md', matrixOf({ features: 2000, targets: 20, details: false })],
    ['tall.md', matrixOf({ features: 44_000, targets: 11, details: false })],
  ]);
  for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, 'many'));
  for (let index = 0; index < 1000; index += 1) {
    writeFileSync(join(folder, 'many', `${index}.md`), texts.get('small.md') ?? '');
  }
  const cases: readonly Case[] = [
    { name: '`--version`', args: ['--version'], peers: false },
    { name: 'lint, a document of 1 kB', args: ['lint', 'small.md'], peers: false },
    { name: 'lint, the Nova fixture', args: ['lint', 'nova.md'], peers: true },
    { name: 'lint, 440 features by 11 with details', args: ['lint', 'ten.md'], peers: true },
    { name: 'lint, 2,000 features by 20', args: ['lint', 'wide.md'], peers: isPatient },
    { name: 'lint, 44,000 features by 11', args: ['lint', 'tall.md'], peers: false },
    { name: 'lint, 1,000 documents of 1 kB', args: ['lint', 'many'], peers: false },
  ];
  return isQuick ? cases.filter(({ args }) => !/tall|many/.test(args.join(' '))) : cases;
}

function shown(value: number | undefined): string {
  return value === undefined ? 'could not run' : value.toPrecision(3);
}

function wholeProcesses(cases: readonly Case[], program: readonly string[]): readonly string[] {
  const rows = ['| What | CPU time, in `node -e 0` |', '| --- | ---: |'];
  for (const { name, args } of cases) {
    const runs = /tall|many/.test(args.join(' ')) ? PEER_RUNS : RUNS;
    const value = ratio([process.execPath, ...program, ...args], NODE, runs, folder);
    rows.push(`| ${name} | ${shown(value)} |`);
  }
  return rows;
}

function againstPeers(cases: readonly Case[], program: readonly string[]): readonly string[] {
  const rows = ['| What | Peer | CPU time of the peer, in ours |', '| --- | --- | ---: |'];
  installPeers();
  for (const { name, args } of cases.filter(({ peers }) => peers)) {
    const mine: Command = [process.execPath, ...program, ...args];
    for (const peer of PEERS) {
      const command = peer.command(args[1] ?? '');
      if (command)
        rows.push(`| ${name} | ${peer.name} | ${shown(ratio(command, mine, PEER_RUNS, folder))} |`);
    }
  }
  return rows;
}

/** The lane against remark-parse in this process, warm. */
function parsers(): readonly string[] {
  const rows = ['| What | CPU time of remark-parse, in the lane’s |', '| --- | ---: |'];
  for (const name of ['small.md', 'nova.md', 'ten.md']) {
    const text = readFileSync(join(folder, name), 'utf8');
    const times = name === 'small.md' ? 50 : 1;
    const repeat = (parse: (text: string) => unknown) => () => {
      for (let time = 0; time < times; time += 1) parse(text);
    };
    const ratios: number[] = [];
    const [warming, runs] = name === 'ten.md' ? [1, 3] : [5, RUNS];
    for (let run = 0; run < warming + runs; run += 1) {
      const [lane, reference] = [cpuOf(repeat(parseMarkdown)), cpuOf(repeat(parseReference))];
      if (run >= warming) ratios.push(reference / lane);
    }
    rows.push(`| ${name}, ${text.length} code units | ${shown(median(ratios))} |`);
  }
  return rows;
}

try {
  const cases = makeDocuments();
  await writeFiles(await bundles(), join(folder, 'dist'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const program = [join(folder, 'dist/cli.js')];
  const head = [
    '# Measured speed',
    '',
    '<!-- Written by `npm run bench`. -->',
    '',
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${process.platform} ${process.arch}.`,
    'Every figure is a median of ratios, each of two runs one after the other. CPU time, whole processes.',
  ];
  const page: string[] = [];
  // Shown as it is measured: the whole takes many minutes.
  const add = (lines: readonly string[]): void => {
    page.push([...lines, ''].join('\n'));
    process.stdout.write(`${page.at(-1)}\n`);
  };
  add(head);
  add(['## Start and growth', '', ...wholeProcesses(cases, program)]);
  add(['## Parsing', '', ...parsers()]);
  if (!isQuick) {
    add(['## Beside other tools', '', ...againstPeers(cases, program)]);
    writeFileSync(join(ROOT, 'bench/RESULTS.md'), page.join('\n'));
  }
} finally {
  rmSync(folder, { recursive: true });
}
