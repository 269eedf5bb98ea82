// Reports of tests beside a matrix: what they cost, and how that grows with the number of tests.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { matrixOf } from './documents.ts';
import { type Command, costOf } from './measure.ts';

const FEATURES = 1000;
const TARGETS = 20;
const CONFIG = `documents: [{ files: matrix.md }]
evidence:
  - files: report.xml
    test: "{feature} on {target}"
    link: "https://ci.example.com/?test={test}"
`;

/** A report of so many tests, of all cells in turn; those of cells that are not complete are skipped. */
function reportOf(tests: number): string {
  const lines = Array.from({ length: tests }, (_, test) => {
    const [feature, target] = [Math.floor(test / TARGETS) % FEATURES, test % TARGETS];
    const head = `<testcase classname="support" name="Feature number ${feature} on Driver ${target}" time="0.001"`;
    return (feature + target) % 3 === 0 ? `${head}><skipped/></testcase>\n` : `${head}/>\n`;
  });
  return `<testsuite name="support" timestamp="2026-05-04T10:11:12">\n${lines.join('')}</testsuite>\n`;
}

/** Measures `lint` without a report, and with reports of growing size. */
export function provenCells(program: Command, folder: string, runs: number): readonly string[] {
  const cwd = join(folder, 'proven');
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'matrix.md'), matrixOf({ features: FEATURES, targets: TARGETS, details: false }));
  const lint: Command = [...program, 'lint', '--preset', 'all', 'matrix.md'];
  const rows = [
    `\`lint --preset all\` of ${FEATURES} features by ${TARGETS}:`,
    '',
    '| JUnit XML | CPU time | Peak memory |',
    '| --- | ---: | ---: |',
  ];
  for (const tests of [0, 25_000, 50_000, 100_000]) {
    const report = reportOf(tests);
    if (tests > 0) {
      writeFileSync(join(cwd, 'supportmatrix.yaml'), CONFIG);
      writeFileSync(join(cwd, 'report.xml'), report);
    }
    const { seconds, memory } = costOf(lint, runs, cwd);
    const size = (report.length / 1e6).toFixed(1);
    const what = tests === 0 ? 'none' : `${tests.toLocaleString('en')} tests, ${size} MB`;
    rows.push(`| ${what} | ${seconds} s | ${memory} MB |`);
  }
  rmSync(cwd, { recursive: true });
  return rows;
}
