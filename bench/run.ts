// `npm run bench`: measures, and writes bench/RESULTS.md. `--quick` takes fewer runs, no peers, and writes nothing;
// `--only TEXT` measures the sections whose title has the text, and keeps the others as they are; `--all-peers` runs
// the peers on the widest document too, which takes the slowest of them minutes; `--documents N` takes fewer than ten
// thousand where there are many. `--largest N` leaves larger sizes out of the sections on growth, which take most of
// the time, and writes nothing.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundles, ROOT, writeFiles } from '../scripts/bundle.ts';
import { parseReference } from '../src/syntax/markdown/reference.ts';
import { parseMarkdown } from '../src/syntax/markdown.ts';
import { matrixOf } from './documents.ts';
import { keystrokes } from './editor.ts';
import { provenCells } from './evidence.ts';
import { growth } from './growth.ts';
import { manyDocuments } from './many.ts';
import { type Command, cpuOf, median, ratio, shown } from './measure.ts';
import { againstPeers, makePeerPages, type PeerCase } from './peers.ts';
import { besideRemark } from './remark.ts';
import { shapes } from './shapes.ts';

const isQuick = process.argv.includes('--quick');
const isPatient = process.argv.includes('--all-peers');
/** What stands after an option. */
const given = (option: string): string | undefined => {
  const place = process.argv.indexOf(option);
  return place < 0 ? undefined : (process.argv[place + 1] ?? '');
};
const only = given('--only');
const documents = Number(given('--documents') ?? 10_000);
const RUNS = isQuick ? 3 : 9;
const largest = Number(given('--largest') ?? Number.POSITIVE_INFINITY);
/** Of what takes long. */
const FEW_RUNS = 3;
const RESULTS = join(ROOT, 'bench/RESULTS.md');
const folder = mkdtempSync(join(tmpdir(), 'supportmatrix-bench-'));
const NODE: Command = [process.execPath, '-e', '0'];

interface Case {
  readonly name: string;
  readonly args: readonly string[];
}

function makeDocuments(): readonly Case[] {
  const nova = readFileSync(join(ROOT, 'fixtures/nova/support-matrix.md'), 'utf8');
  const texts = new Map([
    ['small.md', matrixOf({ features: 6, targets: 5, details: true })],
    ['nova.md', nova],
    ['ten.md', matrixOf({ features: 440, targets: 11, details: true })],
    ['wide.md', matrixOf({ features: 2000, targets: 20, details: false })],
    ['rows.md', matrixOf({ features: 4400, targets: 6, details: false })],
    ['tall.md', matrixOf({ features: 44_000, targets: 11, details: false })],
  ]);
  for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, 'many'));
  for (let index = 0; index < 1000; index += 1) {
    writeFileSync(join(folder, 'many', `${index}.md`), texts.get('small.md') ?? '');
  }
  const cases: readonly Case[] = [
    { name: '`--version`', args: ['--version'] },
    { name: 'lint, a document of 1 kB', args: ['lint', 'small.md'] },
    { name: 'lint, the Nova fixture', args: ['lint', 'nova.md'] },
    { name: 'lint, 440 features by 11 with details', args: ['lint', 'ten.md'] },
    { name: 'lint, 2,000 features by 20', args: ['lint', 'wide.md'] },
    { name: 'lint, 44,000 features by 11', args: ['lint', 'tall.md'] },
    { name: 'lint, 1,000 documents of 1 kB', args: ['lint', 'many'] },
  ];
  return isQuick ? cases.filter(({ args }) => !/tall|many/.test(args.join(' '))) : cases;
}

function wholeProcesses(cases: readonly Case[], program: Command): readonly string[] {
  const rows = ['| What | CPU time, in `node -e 0` |', '| --- | ---: |'];
  for (const { name, args } of cases) {
    const command: Command = [...program, ...args];
    const runs = /tall|many/.test(args.join(' ')) ? FEW_RUNS : RUNS;
    rows.push(`| ${name} | ${shown(ratio(command, NODE, runs, folder))} |`);
  }
  return rows;
}

/** What is held against other tools; pages in RST are made of the Nova fixture by our own program. */
function peerCases(program: Command): readonly PeerCase[] {
  const { page, directive } = makePeerPages(program, folder);
  const cases: readonly PeerCase[] = [
    { name: 'lint, the Nova fixture', document: 'nova.md', kind: 'markdown' },
    { name: 'lint, 440 features by 11 with details', document: 'ten.md', kind: 'markdown' },
    { name: 'lint, the Nova fixture as RST', document: page, kind: 'rst' },
    { name: 'lint, the Nova fixture as INI, shown by a directive', document: directive, kind: 'directive' },
  ];
  const wide: PeerCase = {
    name: 'lint, 2,000 features by 20, one pair of runs',
    document: 'wide.md',
    kind: 'markdown',
    runs: 1,
  };
  return isPatient ? [...cases, wide] : cases;
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

const EDITED = [
  { name: 'the Nova fixture', file: 'nova.md' },
  { name: '4,400 features by 6', file: 'rows.md' },
];

const HEAD = `# Measured speed

<!-- Written by \`npm run bench\`. -->

Every figure is a median of ratios, each of two runs one after the other, of whole processes unless it says otherwise. CPU time is user and system time; it is what a run costs, also on a machine that is busy with other things.
`;

interface Section {
  readonly title: string;
  readonly measure: () => readonly string[] | Promise<readonly string[]>;
}

/** When, where and beside how much else. */
function circumstances(): string {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${process.platform} ${process.arch}`;
  return `${day}, Node ${process.versions.node}, ${machine}; load ${(loadavg()[0] ?? 0).toFixed(1)} at the end.`;
}

/** The sections that stand in the page, by title. */
function knownSections(): Map<string, string> {
  const [, ...parts] = readFileSync(RESULTS, 'utf8').split(/^## /m);
  return new Map(parts.map((part) => [part.split('\n', 1)[0] ?? '', `## ${part.trimEnd()}\n`]));
}

try {
  const cases = makeDocuments();
  await writeFiles(await bundles(), join(folder, 'dist'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const program: Command = [process.execPath, join(folder, 'dist/cli.js')];
  const sections: readonly Section[] = [
    { title: 'Start and growth', measure: () => wholeProcesses(cases, program) },
    { title: 'Parsing', measure: parsers },
    {
      title: 'Language server',
      measure: () => keystrokes(program, EDITED, RUNS, folder),
    },
    { title: 'Beside remark', measure: () => besideRemark(RUNS) },
    { title: 'A megabyte of a shape', measure: () => shapes(program, folder, FEW_RUNS) },
    { title: 'Cells that tests prove', measure: () => provenCells(program, folder, FEW_RUNS) },
    { title: 'Many documents', measure: () => manyDocuments(program, folder, documents) },
    { title: 'Growth: reStructuredText', measure: () => growth('RST: ', largest) },
    { title: 'Growth: reading and linting', measure: () => growth('read and lint ', largest) },
    { title: 'Growth: writing', measure: () => growth('emit ', largest) },
    {
      title: 'Beside other tools',
      measure: () => againstPeers(peerCases(program), program, FEW_RUNS, folder),
    },
  ];
  const chosen = sections.filter(({ title }, index) =>
    only !== undefined ? title.toLowerCase().includes(only.toLowerCase()) : !isQuick || index < 2,
  );
  const measured = new Map<string, string>();
  for (const { title, measure } of chosen) {
    const rows = await measure();
    const section = [`## ${title}`, '', circumstances(), '', ...rows, ''].join('\n');
    measured.set(title, section);
    // Shown as it is measured: the whole takes many minutes.
    process.stdout.write(`${section}\n`);
  }
  // Read after that: another run may have measured another section meanwhile.
  const page = new Map([...knownSections(), ...measured]);
  const shownSections = sections.flatMap(({ title }) => page.get(title) ?? []);
  if (!isQuick && largest === Number.POSITIVE_INFINITY)
    writeFileSync(RESULTS, [HEAD, ...shownSections].join('\n'));
} finally {
  rmSync(folder, { recursive: true });
}
