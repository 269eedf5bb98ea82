// Prints how many of docutils' own parser cases agree with the RST parser, by group: `npm run conformance -- [FILE]`.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Outcome, readCases, runCase } from '../test/syntax/rst/conformance.ts';

const [file = '../shared/rst-conformance/cases.jsonl', ...wanted] = process.argv.slice(2);
if (!existsSync(file)) {
  console.error(`${file} is not there; name a file of cases.`);
  process.exit(2);
}
const outcomes = readCases(file).map((test) => runCase(test, readBeside));
for (const group of new Set(outcomes.map((outcome) => outcome.group))) {
  print(
    group,
    outcomes.filter((outcome) => outcome.group === group),
  );
}
print('all', outcomes);
for (const outcome of outcomes)
  if (wanted.includes(outcome.id)) console.log(`\n${outcome.id}\n${diff(outcome)}`);

/** The files that cases read are looked for beside the file of cases. */
function readBeside(path: string): string | undefined {
  const full = join(dirname(file), path);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}

function print(name: string, found: readonly Outcome[]): void {
  const passed = found.filter((outcome) => outcome.passed).length;
  const missing = found.filter((outcome) => !outcome.passed && outcome.filesMissing).length;
  const percent = ((100 * passed) / found.length).toFixed(1);
  const note = missing === 0 ? '' : `   (${missing} read files that are not there)`;
  console.log(
    `${name.padEnd(12)} ${String(passed).padStart(4)} of ${String(found.length).padStart(4)}  ${percent.padStart(5)} %${note}`,
  );
  if (name === 'all') return;
  for (const { id, filesMissing } of found.filter((outcome) => !outcome.passed)) {
    console.log(`    ${id}${filesMissing ? '   (file missing)' : ''}`);
  }
}

/** The lines from the first difference on. */
function diff({ expected, actual }: Outcome): string {
  const [left, right] = [expected.split('\n'), actual.split('\n')];
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  const from = Math.max(0, at - 3);
  return `expected:\n${left.slice(from, at + 12).join('\n')}\nactual:\n${right.slice(from, at + 12).join('\n')}`;
}
