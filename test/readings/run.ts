// Prints how many of the labelled documents are read right: `npm run readings -- [--verbose] [NAME…]`.
import { parseArgs } from 'node:util';
import { type Half, halfOf, labelOf, NAMES, scoreOf } from './documents.ts';
import type { Score } from './score.ts';

const { values, positionals } = parseArgs({
  options: { verbose: { type: 'boolean', default: false } },
  allowPositionals: true,
});

interface Result extends Score {
  readonly name: string;
  readonly kind: string;
  readonly half: Half;
}

const asked = (name: string): boolean =>
  positionals.length === 0 || positionals.some((start) => name.startsWith(start));

const results: Result[] = NAMES.filter(asked).map((name) => ({
  name,
  kind: labelOf(name).kind,
  half: halfOf(name),
  ...scoreOf(name),
}));

function line(title: string, of: readonly Result[]): string {
  const right = of.filter(({ isRight }) => isRight).length;
  const share = of.length === 0 ? 100 : (100 * right) / of.length;
  return `${title.padEnd(28)} ${`${right}`.padStart(4)} of ${`${of.length}`.padEnd(4)} ${share.toFixed(1).padStart(6)} %`;
}

function tell({ isRight, name, half, right, cells, surplus, differences }: Result): void {
  console.log(
    `${isRight ? 'right' : 'WRONG'}  ${name} (${half}): ${right} of ${cells} cells, ${surplus} too many`,
  );
  for (const difference of differences.slice(0, 6)) console.log(`    ${difference}`);
}

if (values.verbose) for (const result of results) if (result.differences.length > 0) tell(result);
for (const kind of [...new Set(results.map((result) => result.kind))].sort()) {
  const of = results.filter((result) => result.kind === kind);
  console.log(line(kind, of));
}
console.log('');
for (const half of ['weights', 'held'] as const) {
  const of = results.filter((result) => result.half === half);
  console.log(line(half, of));
}
